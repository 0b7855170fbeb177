import type { Place } from '#domain/coding.ts';
import type { TurnMemo } from '#domain/memo.ts';
import type { Span } from '#domain/text/span.ts';
import type { XmlAttributes } from '#interchange/xml/xml-writer.ts';
import { dateTime, dateTimeOfId } from './date-time.ts';
import type { PlacedCoding } from './plan.ts';
import { quoteName } from './quote-name.ts';
import type { WrittenText } from './written-text.ts';
import type { Writing } from './writing.ts';

/** What lies on words of a text that is written. */
export interface Marked {
  readonly codings: readonly PlacedCoding[];
  readonly memos: readonly TurnMemo[];
}

export function placesOf({ codings, memos }: Marked): Place[] {
  return [...codings.map(({ coding }) => coding.place), ...memos.map(({ place }) => place)];
}

/** How a selection is called in a text of its kind, and how it says where it is. */
interface SelectionForm {
  readonly name: string;
  readonly text: WrittenText;
  readonly place: (span: Span) => XmlAttributes;
}

function selectionAt({ text, place }: SelectionForm, at: Place): XmlAttributes {
  const span = text.span(at);
  return { name: quoteName(text.text, span), ...place(span) };
}

/** One selection with its one coding. */
function writeCoding(writing: Writing, form: SelectionForm, { coding, coder }: PlacedCoding): void {
  const { xml, guids, options } = writing;
  const { id, code, comment, place } = coding;
  const audit = {
    creatingUser: writing.userOf(coder),
    creationDateTime: dateTimeOfId(id, options.exportedAt),
  };
  xml.begin(form.name, {
    guid: guids.part('selection', id),
    ...selectionAt(form, place),
    ...audit,
  });
  if (comment !== undefined) xml.text('Description', comment);
  xml.begin('Coding', { guid: guids.of('codings', id), ...audit });
  xml.empty('CodeRef', { targetGUID: guids.of('codes', code) });
  writing.noteReferences({ table: 'codings', id });
  xml.end();
  xml.end();
}

/** One selection without a coding, with the memo on it. */
function writeTurnMemo(writing: Writing, form: SelectionForm, memo: TurnMemo): void {
  const { xml, guids } = writing;
  xml.begin(form.name, {
    guid: guids.part('selection', memo.id),
    ...selectionAt(form, memo.place),
    creatingUser: writing.userOf(memo.coder),
    creationDateTime: dateTime(memo.createdAt),
  });
  xml.empty('NoteRef', { targetGUID: guids.of('memos', memo.id) });
  xml.end();
}

function writeMarked(writing: Writing, form: SelectionForm, { codings, memos }: Marked): void {
  for (const coding of codings) writeCoding(writing, form, coding);
  for (const memo of memos) writeTurnMemo(writing, form, memo);
}

/** The codings of a text and the memos on its turns, one selection each. */
export function writeTextSelections(writing: Writing, text: WrittenText, marked: Marked): void {
  const place = ({ start, end }: Span) => ({
    startPosition: String(text.position(start)),
    endPosition: String(text.position(end)),
  });
  writeMarked(writing, { name: 'PlainTextSelection', text, place }, marked);
}

/** A moment of a recording and where the transcript is then. */
export interface SyncPoint {
  readonly position: number;
  /** In milliseconds; undefined where only the place is known. */
  readonly time?: number | undefined;
}

/** What is marked in a transcript, each from one synchronisation point to another: it knows no other places. */
export function writeTranscriptSelections(
  writing: Writing,
  document: string,
  text: WrittenText,
  marked: Marked,
  times: readonly SyncPoint[],
): void {
  const { xml, guids } = writing;
  const points = new Map(times.map(({ position, time }) => [position, time]));
  for (const at of placesOf(marked)) {
    const { start, end } = text.span(at);
    for (const offset of [start, end]) if (!points.has(offset)) points.set(offset, undefined);
  }
  const guidOf = (offset: number) => guids.part('point', `${document}/${String(offset)}`);
  for (const [offset, time] of [...points].sort(([a], [b]) => a - b)) {
    xml.empty('SyncPoint', {
      guid: guidOf(offset),
      timeStamp: time === undefined ? undefined : String(time),
      position: String(text.position(offset)),
    });
  }
  const place = ({ start, end }: Span) => ({
    fromSyncPoint: guidOf(start),
    toSyncPoint: guidOf(end),
  });
  writeMarked(writing, { name: 'TranscriptSelection', text, place }, marked);
}
