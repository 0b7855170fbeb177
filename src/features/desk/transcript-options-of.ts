import type { CodeId, CodingId } from '#domain/ids.ts';
import type { IndexedCoding } from '#domain/text/coding-index.ts';
import type { Span } from '#domain/text/span.ts';
import type { Messages } from '#i18n/messages.ts';
import { coderOf } from './coder-of.ts';
import type { Desk } from './desk.svelte.ts';
import { passageBeginning } from './passage-words.ts';
import type { TranscriptOptions } from './page/transcript-options.ts';

/** Codings of a turn that are told one by one. */
const MOST_TOLD = 12;

function pagesFrom(
  starts: readonly number[],
  t: Messages,
): NonNullable<TranscriptOptions['pages']> {
  return {
    starts,
    mark: (page, isShort) => (isShort ? String(page) : t.common.pages(page, page)),
  };
}

/** How the open document of a desk is shown. The document and its codings have been read. */
export function transcriptOptions(
  desk: Desk,
  t: Messages,
  on: {
    readonly onpick: (coding: CodingId | undefined) => void;
    readonly ondropcode: (code: CodeId, span: Span) => void;
    readonly onmemo: (offset: number) => void;
  },
): TranscriptOptions {
  const { opened } = desk.document;
  if (!opened) throw new RangeError('the document has not been read');
  const { content, codings } = opened;
  const { document, text, turns } = content;
  /** “Trust on ‘they look at it’ (NK)”: initials only for other coders. */
  const told = ({ id, code, start, end }: IndexedCoding): string => {
    const coding = codings.get(id);
    const other = coding && !desk.document.isOwn(coding) ? coderOf(coding) : undefined;
    const initials = desk.session.data.coders.find((one) => one.id === other)?.initials;
    const name = desk.tree.get(code)?.name ?? t.desk.removedCode;
    return t.desk.codingTold(name, passageBeginning(text, { start, end }), initials);
  };
  const { pages: starts } = content.units;
  const units = { ...content.units, turns: [...turns] };
  return {
    text,
    units,
    blocks: codings.blocks,
    index: codings.index,
    ...(starts && { pages: pagesFrom(starts, t) }),
    label: document.title,
    speakerOf: (turn) => ({
      name: turns[turn]?.name ?? '',
      role: turns[turn]?.role ?? 'respondent',
    }),
    look: (code) => {
      const known = desk.tree.get(code);
      return { name: known?.name ?? t.desk.removedCode, colour: known?.colour ?? 0 };
    },
    coderOf: (id) => {
      const coding = codings.get(id);
      const of = coding && coderOf(coding);
      const coder = desk.session.data.coders.find((one) => one.id === of);
      const isOneOfMany = desk.shownCoders.size > 1;
      return coder && { name: coder.name, initials: isOneOfMany ? coder.initials : undefined };
    },
    describe: (here) => t.desk.codingsHere(here.length, here.slice(0, MOST_TOLD).map(told)),
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
