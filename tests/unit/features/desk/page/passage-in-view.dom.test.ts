import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passageInView } from '#features/desk/page/passage-in-view.ts';
import { TextLayer } from '#features/desk/page/text-layer.ts';
import { transcriptOptionsOf } from '#tests/unit/support/transcript-options-of.ts';

const VIEW = new DOMRect(0, 0, 400, 600);
const LINES = 400;
const TEXT = Array.from({ length: LINES }, (_, at) => `A: line ${String(at)} of it`).join('\n');
const ALL = { start: 0, end: TEXT.length };
const options = transcriptOptionsOf(TEXT);

let measured: string[];

beforeEach(() => {
  measured = [];
  document.body.replaceChildren();
  Range.prototype.getClientRects = function () {
    measured.push(this.toString());
    const rects = [new DOMRect(10, 100, 8, 20)];
    return Object.assign(rects, { item: (at: number) => rects[at] ?? null });
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});

/** A page whose sections lie one below the other, each as high as the view, from so far above it. */
function pageFrom(above: number, isSettled: boolean) {
  const host = document.createElement('div');
  const layer = new TextLayer(host, options);
  while (!layer.isComplete) layer.buildNext(isSettled);
  vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(VIEW);
  layer.chunks.forEach(({ section }, at) => {
    const rect = new DOMRect(0, (at - above) * VIEW.height, VIEW.width, VIEW.height);
    if (section) vi.spyOn(section, 'getBoundingClientRect').mockReturnValue(rect);
  });
  return { host, layer };
}

describe('where a passage begins and ends on the screen', () => {
  it('is asked of its first and its last letter, however long it is', () => {
    const { host, layer } = pageFrom(1, true);
    const { view, ends } = passageInView(host, layer, options, ALL);
    expect(measured).toEqual(['l', 't']);
    expect(ends).toEqual([
      { top: 110, bottom: 110 },
      { top: 110, bottom: 110 },
    ]);
    expect(view).toBe(VIEW);
  });

  it.each([
    ['above and below', 1, []],
    ['below', 0, ['l']],
  ])('is not asked of what the browser has not laid out %s', (_, above, letters) => {
    const { host, layer } = pageFrom(above, false);
    expect(layer.chunks.length).toBeGreaterThan(2);
    expect(passageInView(host, layer, options, ALL).ends).toHaveLength(letters.length);
    expect(measured).toEqual(letters);
  });
});
