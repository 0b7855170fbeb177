import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Span } from '#domain/text/span.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Desk } from './desk.svelte.ts';
import type { TranscriptOptions } from './page/transcript-options.ts';

/** How the open document of a desk is shown. The document and its codings have been read. */
export function transcriptOptions(
  desk: Desk,
  t: Messages,
  on: {
    readonly onpick: (coding: CodingId | undefined) => void;
    readonly ondropcode: (code: CodeId, span: Span) => void;
  },
): TranscriptOptions {
  const { opened } = desk.document;
  if (!opened) throw new RangeError('the document has not been read');
  const { content, codings } = opened;
  const { document, text, turns } = content;
  const units = { ...content.units, turns: [...turns] };
  return {
    text,
    units,
    blocks: codings.blocks,
    index: codings.index,
    label: document.title,
    speakerOf: (turn) => ({
      name: turns[turn]?.name ?? '',
      role: turns[turn]?.role ?? 'respondent',
    }),
    look: (code) => {
      const known = desk.tree.get(code);
      return { name: known?.name ?? t.desk.removedCode, colour: known?.colour ?? 0 };
    },
    describe: (here) =>
      t.desk.codingsHere(
        here.length,
        here.map(({ code }) => desk.tree.get(code)?.name ?? t.desk.removedCode),
      ),
    onselect: (span) => {
      desk.onselect(span);
    },
    canMove: (id) => {
      const coding = codings.get(id);
      return coding !== undefined && desk.document.isOwn(coding);
    },
    onmove: (id, span, phase) => {
      desk.dragEdge(id, span, phase);
    },
    ...on,
  };
}
