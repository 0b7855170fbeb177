import { afterEach, beforeAll, expect, it } from 'vitest';
import { TextEditor } from '#features/desk/edit/text-editor.ts';

const TEXT = 'Raza: They look from a distance.\nشہری: پھر وہ اپنا لے کر آتے ہیں۔';

// jsdom lays nothing out.
beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

let editor: TextEditor | undefined;
afterEach(() => {
  editor?.destroy();
  document.body.replaceChildren();
});

function opened(): { readonly editor: TextEditor; readonly page: HTMLElement } {
  const host = document.createElement('div');
  document.body.append(host);
  const nothing = () => undefined;
  editor = new TextEditor(host, {
    ...{ text: TEXT, turns: [], label: 'text', onwrite: nothing, onescape: nothing },
  });
  const page = host.querySelector<HTMLElement>('.edited-text');
  if (!page) throw new RangeError('no text');
  return { editor, page };
}

/** Selects words as the browser does, which tells nobody of it yet. */
function selectOnPage(page: HTMLElement, words: string): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}

const MARK = { start: 6, end: 10, code: { name: 'A', colour: 1 } };

it('has its caret where it is put when it gets the focus', () => {
  const { editor: text } = opened();
  text.putCaret(TEXT.indexOf('look'));
  text.focus();
  expect(getSelection()?.anchorOffset).toBe(TEXT.indexOf('look'));
  text.mark([MARK], TEXT);
  expect(text.caret).toBe(TEXT.indexOf('look'));
});

it('leaves selected what is selected on the page when it draws codings', () => {
  const { editor: text, page } = opened();
  text.focus();
  selectOnPage(page, 'اپنا');
  text.mark([MARK], TEXT);
  expect(getSelection()?.toString()).toBe('اپنا');
  expect(text.caret).toBe(TEXT.indexOf('اپنا') + 'اپنا'.length);
});

it('takes out what is selected on the page, told of it or not', () => {
  const { editor: text, page } = opened();
  text.focus();
  selectOnPage(page, ' look');
  const press = new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true });
  page.dispatchEvent(press);
  expect(text.text).toBe(TEXT.replace(' look', ''));
});
