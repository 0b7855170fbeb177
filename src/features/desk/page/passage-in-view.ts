import type { Span } from '#domain/text/span.ts';
import { edgePlace } from './edge-place.ts';
import type { TextLayer } from './text-layer.ts';
import type { TranscriptOptions } from './transcript-options.ts';

/** From top to bottom, in pixels of the viewport. */
type Extent = Pick<DOMRectReadOnly, 'top' | 'bottom'>;

export interface PassageInView {
  /** Where text is seen. */
  readonly view: Extent;
  /** The lines where the passage begins and ends, as far as they may be in view. */
  readonly ends: readonly Extent[];
}

/** Asks for one character at each end: the boxes of a whole passage are those of all its lines. */
export function passageInView(
  host: HTMLElement,
  layer: TextLayer,
  options: TranscriptOptions,
  span: Span,
): PassageInView {
  const view = host.getBoundingClientRect();
  const ends = (['start', 'end'] as const).flatMap((edge) => {
    const at = edge === 'start' ? span.start : span.end - 1;
    if (!isLaidOut(layer, at, view)) return [];
    const place = edgePlace(layer, options, span, edge);
    if (!place) return [];
    const { middle, lineHeight } = place;
    return [{ top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 }];
  });
  return { view, ends };
}

/** Whether a place can be measured without the browser laying out for it what it skips out of view. */
function isLaidOut(layer: TextLayer, offset: number, view: Extent): boolean {
  const chunk = layer.chunkOf(layer.blockAt(offset));
  if (!chunk?.section) return false;
  if (chunk.isSettled) return true;
  const { top, bottom } = chunk.section.getBoundingClientRect();
  return bottom > view.top && top < view.bottom;
}
