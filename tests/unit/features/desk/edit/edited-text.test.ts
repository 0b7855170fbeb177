import fc from 'fast-check';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import type { DecorationSet } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { codingMarks, showMarks, type TextMark } from '#features/desk/edit/coding-marks.ts';
import { pastedLines, PLAIN_LINE, textOfNode } from '#features/desk/edit/edit-schema.ts';
import { nodeOfText, offsetOfPosition, Positions } from '#features/desk/edit/edited-text.ts';

const someText = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ی', '۔', '😀', '\t', '\u00a0') }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'));

function opened(text: string, marks: readonly TextMark[] = []): EditorState {
  const doc = nodeOfText(text, []);
  const state = EditorState.create({ doc, plugins: [codingMarks, history()] });
  return state.apply(showMarks(state, { marks, text }));
}

/** The words under what is drawn, by the name of the code. */
function drawn(state: EditorState): Record<string, string> {
  const set = codingMarks.props.decorations?.call(codingMarks, state) as DecorationSet;
  const words: Record<string, string> = {};
  for (const { from, to, ...one } of set.find()) {
    const { title } = (one as unknown as { type: { attrs: { title: string } } }).type.attrs;
    for (const name of title.split('\n'))
      words[name] = (words[name] ?? '') + state.doc.textBetween(from, to, '\n');
  }
  return words;
}

function typeOver(state: EditorState, start: number, end: number, words: string): Transaction {
  const positions = new Positions(state.doc);
  const { tr } = state;
  return tr.replace(positions.of(start), positions.of(end), pastedLines(words, PLAIN_LINE));
}

describe('a text that is edited', () => {
  it('is in the editor what it is, character by character', () => {
    fc.assert(
      fc.property(someText, fc.nat(), (text, nat) => {
        const doc = nodeOfText(text, []);
        expect(textOfNode(doc)).toBe(text);
        const offset = nat % (text.length + 1);
        expect(offsetOfPosition(doc, new Positions(doc).of(offset))).toBe(offset);
      }),
    );
  });

  it('becomes what is typed and pasted into it, lines and all', () => {
    fc.assert(
      fc.property(someText, someText, fc.nat(), fc.nat(), (text, words, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        ) as [number, number];
        const state = opened(text);
        const { doc } = state.apply(typeOver(state, start, end, words));
        expect(textOfNode(doc)).toBe(text.slice(0, start) + words + text.slice(end));
      }),
    );
  });

  it('takes line ends of every kind', () => {
    const state = opened('ab');
    const { doc } = state.apply(typeOver(state, 1, 1, 'x\r\ny\rz'));
    expect(textOfNode(doc)).toBe('ax\ny\nzb');
  });
});

describe('codings in it', () => {
  const text = 'Raza: They look from a distance.\nشہری: پھر وہ اپنا لے کر آتے ہیں۔';
  const markOn = (words: string, name: string): TextMark => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, code: { name, colour: 1 } };
  };

  it('stay on words that are not touched, and overlap as they did', () => {
    const state = opened(text, [
      markOn('look from', 'A'),
      markOn('from a distance', 'B'),
      markOn('اپنا لے کر', 'C'),
    ]);
    const typed = state.apply(typeOver(state, 0, 4, 'Raza Khan'));
    expect(drawn(typed)).toEqual({ A: 'look from', B: 'from a distance', C: 'اپنا لے کر' });
    const at = textOfNode(typed.doc).indexOf('from');
    const split = typed.apply(typeOver(typed, at, at, 'on\nAsma: '));
    expect(drawn(split)).toEqual({
      A: 'look on\nAsma: from',
      B: 'from a distance',
      C: 'اپنا لے کر',
    });
  });

  it('take letters of their first and last words as they are typed, and no other words', () => {
    let state = opened(text, [
      markOn('look from', 'A'),
      markOn('a dist', 'B'),
      markOn('اپنا', 'C'),
    ]);
    const type = (behind: string, words: string) => {
      const at = textOfNode(state.doc).indexOf(behind) + behind.length;
      state = state.apply(typeOver(state, at, at, words));
    };
    type('look from', 's');
    type('They ', 'out');
    type('a dist', 'r');
    type('اپنا', 'ئی');
    expect(drawn(state)).toEqual({ A: 'outlook froms', B: 'a dist', C: 'اپنائی' });
    type('froms', ' here');
    type('They ', 'all ');
    expect(drawn(state)).toMatchObject({ A: 'outlook froms' });
  });

  it('of which nothing is left are there again when that is taken back', () => {
    let state = opened(text, [markOn('look from', 'A')]);
    const start = text.indexOf('look');
    state = state.apply(typeOver(state, start - 1, start + 12, ''));
    expect(drawn(state)).toEqual({});
    undo(state, (transaction) => (state = state.apply(transaction)));
    expect(drawn(state)).toEqual({ A: 'look from' });
  });

  it('that come when something was typed already lie where they will be saved', () => {
    const doc = nodeOfText(text.replace('They', 'Many of them'), []);
    const state = EditorState.create({ doc, plugins: [codingMarks] });
    const marked = state.apply(showMarks(state, { marks: [markOn('distance', 'A')], text }));
    expect(drawn(marked)).toEqual({ A: 'distance' });
  });
});
