import { describe, expect, it, onTestFinished } from 'vitest';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';
import type { RichNode } from '#domain/memo.ts';
import { openEditor } from '#parts/memo-editor/open-editor.ts';

const NOTHING = () => undefined;

function open(text: string) {
  const host = document.createElement('div');
  document.body.append(host);
  const opened = openEditor(host, {
    ...{ name: 'Memo', placeholder: '', body: plainToRichText(text), autofocus: false },
    mentions: {
      say: ({ kind }) => ({ state: 'there', kind, text: 'Doubt', plain: 'Doubt' }),
      label: () => '',
      ask: NOTHING,
      open: NOTHING,
    },
    ...{ onwrite: NOTHING, onblur: NOTHING, onstep: NOTHING, onrefuse: NOTHING },
  });
  const { editor } = opened;
  onTestFinished(() => {
    editor.destroy();
    host.remove();
  });
  /** As the browser does it, a letter after the other. */
  const type = (letters: string) => {
    for (const letter of letters) {
      const { from, to } = editor.state.selection;
      const insert = () => editor.state.tr.insertText(letter, from, to);
      const isTaken = editor.view.someProp('handleTextInput', (take) =>
        take(editor.view, from, to, letter, insert),
      );
      if (isTaken !== true) editor.view.dispatch(insert());
    }
  };
  const words = () => richTextToPlain(editor.getJSON() as RichNode, () => 'Doubt');
  return { ...opened, type, words };
}

describe('behind a mention', () => {
  const mention = { kind: 'codes', id: 'doubt' } as const;

  function mentioned(typed: string) {
    const editor = open('Of ');
    editor.editor.commands.focus('end');
    editor.mention(mention);
    editor.type(typed);
    return editor.words();
  }

  it('there is one space, typed or not', () => {
    expect(mentioned('two say')).toBe('Of Doubt two say');
    expect(mentioned(' two say')).toBe('Of Doubt two say');
    expect(mentioned('  two')).toBe('Of Doubt  two');
  });

  it('there is none before a stop', () => {
    expect(mentioned('. Two say')).toBe('Of Doubt. Two say');
    expect(mentioned('، دو')).toBe('Of Doubt، دو');
    expect(mentioned('so .')).toBe('Of Doubt so .');
  });
});
