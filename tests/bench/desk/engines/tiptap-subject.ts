import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { blockAt } from '#domain/text/blocks.ts';
import type { Subject } from './subject.ts';
import type { BenchTranscript } from '#tests/bench/desk/transcripts.ts';

/** One inline decoration a coding; a block is a paragraph, whose opening counts one position. */
function decorationsOf({ blocks, codings }: BenchTranscript): Decoration[] {
  const position = (offset: number, isEnd: boolean): number => {
    const block = blockAt(blocks.start, isEnd ? offset - 1 : offset);
    const end = blocks.bodyEnd[block] ?? 0;
    const shortened = removedBefore(blocks.start, blocks.bodyEnd, block);
    return Math.min(offset, end) - shortened + 2 * block + 1;
  };
  return codings.map(({ start, end }) =>
    Decoration.inline(position(start, false), position(end, true), { class: 'highlight' }),
  );
}

/** Line ends before a block, which paragraphs do not hold. */
function removedBefore(starts: Uint32Array, ends: Uint32Array, block: number): number {
  let removed = removedCache.get(starts);
  if (!removed) {
    removed = new Uint32Array(starts.length);
    for (let at = 1; at < starts.length; at += 1) {
      removed[at] = (removed[at - 1] ?? 0) + (starts[at] ?? 0) - (ends[at - 1] ?? 0);
    }
    removedCache.set(starts, removed);
  }
  return removed[block] ?? 0;
}

const removedCache = new WeakMap<Uint32Array, Uint32Array>();

/** TipTap, read-only, with one decoration a coding. */
export const tiptapSubject: Subject = {
  open(host, transcript) {
    const { text, blocks } = transcript;
    const root = document.createElement('div');
    root.className = 'baseline';
    host.append(root);
    const content = Array.from({ length: blocks.count }, (_, block) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: text.slice(blocks.start[block], blocks.bodyEnd[block]) }],
    }));
    const decorations = Extension.create({
      name: 'codings',
      addProseMirrorPlugins: () => [
        new Plugin<DecorationSet>({
          state: {
            init: (_, { doc }) => DecorationSet.create(doc, decorationsOf(transcript)),
            apply: (_, set) => set,
          },
          props: {
            decorations(state) {
              return this.getState(state);
            },
          },
        }),
      ],
    });
    const editor = new Editor({
      element: root,
      editable: false,
      extensions: [StarterKit, decorations],
      content: { type: 'doc', content },
    });
    return {
      close: () => {
        editor.destroy();
        root.remove();
      },
    };
  },
};
