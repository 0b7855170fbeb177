import { Fragment, Schema, Slice, type Node } from '@tiptap/pm/model';
import type { Direction, Language } from '#domain/text/turn.ts';

/** How a line is set. */
export interface LineLook {
  readonly dir: Direction | 'auto';
  /** Empty where nothing is known. */
  readonly lang: Language;
  /** Whether somebody begins to speak in it. */
  readonly opens: boolean;
}

export const PLAIN_LINE: LineLook = { dir: 'auto', lang: '', opens: false };

function lookOf(element: HTMLElement): LineLook {
  const { dir, lang } = element;
  return {
    dir: dir === 'ltr' || dir === 'rtl' ? dir : 'auto',
    lang,
    opens: element.classList.contains('opens'),
  };
}

/** A text of lines, each a paragraph of plain characters. */
export const editSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      whitespace: 'pre',
      attrs: { dir: { default: 'auto' }, lang: { default: '' }, opens: { default: false } },
      parseDOM: [{ tag: 'p', getAttrs: (element) => ({ ...lookOf(element) }) }],
      toDOM: ({ attrs }) => {
        const { dir, lang, opens } = attrs as LineLook;
        return ['p', { dir, ...(lang && { lang }), ...(opens && { class: 'opens' }) }, 0];
      },
    },
    text: {},
  },
});

export function lineNode(text: string, look: LineLook): Node {
  const content = text === '' ? [] : editSchema.text(text);
  return editSchema.node('line', { ...look }, content);
}

/** The text of a document; what was typed or pasted as a line feed inside a line ends it. */
export function textOfNode(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n');
}

const LINE_END = /\r\n?|\n/u;

/** Plain text from the clipboard, to be put in where somebody writes. */
export function pastedLines(text: string, look: LineLook): Slice {
  const lines = text.split(LINE_END).map((line) => lineNode(line, { ...look, opens: false }));
  return new Slice(Fragment.from(lines), 1, 1);
}
