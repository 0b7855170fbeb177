import type { Direction } from '#i18n/locale-tag.ts';

/** Where the picker hangs, in pixels of the viewport: at `x`, below `bottom` or, where there is no room, above `top`. */
export interface PickerAnchor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;

/** The physical upper left corner of a box of that size, wholly inside the viewport where it fits. */
export function pickerPlace(
  anchor: PickerAnchor,
  box: Size,
  viewport: Size,
  direction: Direction,
): { readonly x: number; readonly y: number } {
  const clamp = (value: number, room: number) => Math.max(GAP, Math.min(value, room - GAP));
  const below = anchor.bottom + GAP;
  const fitsBelow = below + box.height + GAP <= viewport.height;
  const above = anchor.top - GAP - box.height;
  const wanted = fitsBelow || above < GAP ? below : above;
  return {
    x: clamp(direction === 'rtl' ? anchor.x - box.width : anchor.x, viewport.width - box.width),
    y: clamp(wanted, viewport.height - box.height),
  };
}
