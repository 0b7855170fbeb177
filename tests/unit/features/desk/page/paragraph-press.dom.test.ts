import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { Boundaries } from '#domain/text/boundaries.ts';
import { ParagraphPress } from '#features/desk/page/paragraph-press.ts';
import { TextLayer } from '#features/desk/page/text-layer.ts';
import { TextSelection } from '#features/desk/page/text-selection.ts';
import { transcriptOptionsOf } from '#tests/unit/support/transcript-options-of.ts';

const LINES = ['so it is', 'and they say', 'that it was'];
const TEXT = LINES.join('\n');

let page: ReturnType<typeof openPage>;
let shown: MockInstance<Selection['setBaseAndExtent']>;
let frames: Map<number, () => void>;

beforeEach(() => {
  frames = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
    frames.set((last += 1), work);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
  page = openPage();
  const selection = getSelection();
  if (!selection) throw new Error('nothing can be selected');
  shown = vi.spyOn(selection, 'setBaseAndExtent');
});
afterEach(() => {
  page.press.destroy();
  page.selection.destroy();
  getSelection()?.removeAllRanges();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A page whose lines lie at y = 0, 1, 2. */
function openPage() {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const options = transcriptOptionsOf(TEXT);
  const layer = new TextLayer(host, options);
  while (!layer.isComplete) layer.buildNext();
  vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -500, 100, 1000));
  Object.assign(document, {
    caretPositionFromPoint: (_: number, y: number) => ({ offsetNode: layer.bodyOf(y), offset: 0 }),
  });
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
  const selection = new TextSelection(layer, options, new Boundaries(TEXT, options.units));
  return { host, selection, press: new ParagraphPress({ host, layer, selection, options }) };
}

function fire(type: string, y: number, detail = 0): Event {
  const about = { bubbles: true, cancelable: true, button: 0, buttons: 1, clientX: 5, clientY: y };
  const isPointer = type.startsWith('pointer');
  const event = isPointer
    ? new PointerEvent(type, { ...about, pointerType: 'mouse' })
    : new MouseEvent(type, { ...about, detail });
  page.host.dispatchEvent(event);
  return event;
}

function pressOn(line: number, detail: number): Event {
  fire('pointerdown', line);
  return fire('mousedown', line, detail);
}

/** What waits for the next frame is done. */
function frame(): void {
  const due = [...frames];
  frames.clear();
  for (const [, work] of due) work();
}

function selected(): string {
  return String(getSelection());
}

describe('a press on a paragraph', () => {
  it.each([3, 4, 5])('selects it when it is number %i in quick succession', (detail) => {
    expect(pressOn(1, detail).defaultPrevented).toBe(true);
    frame();
    expect(selected()).toBe(LINES[1]);
  });

  it.each([1, 2])('is the browser’s when it is number %i', (detail) => {
    expect(pressOn(1, detail).defaultPrevented).toBe(false);
  });

  it('shows on every frame what is drawn on every frame', () => {
    pressOn(0, 3);
    const seen = [1, 2, 1, 2, 0].map((line) => {
      fire('pointermove', line);
      frame();
      return selected();
    });
    const [one, two, three] = [1, 2, 3].map((count) => LINES.slice(0, count).join('\n'));
    expect(seen).toEqual([two, three, two, three, one]);
  });

  it.each([false, true])(
    'is not shown while input is handled, by whole words: %s',
    (isSnapping) => {
      page.selection.isSnapping = isSnapping;
      getSelection()?.selectAllChildren(page.host);
      pressOn(1, 3);
      fire('pointerup', 1);
      expect(shown).not.toHaveBeenCalled();
      expect(page.selection.span).toEqual({ start: 9, end: 21 });
      frame();
      expect(selected()).toBe(LINES[1]);
    },
  );
});
