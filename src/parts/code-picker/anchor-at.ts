import type { Direction } from '#i18n/locale-tag.ts';
import type { PickerAnchor } from './picker-place.ts';

/** Where a picker hangs that belongs to something on the page: below it, from the side where its lines begin. */
export function anchorAt(
  { left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  direction: Direction,
): PickerAnchor {
  return { x: direction === 'rtl' ? right : left, top, bottom };
}
