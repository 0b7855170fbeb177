import type { Span } from '#domain/text/span.ts';
import type { XmlAttributes } from '#interchange/xml/xml-writer.ts';
import { dateTimeOfId } from './date-time.ts';
import type { PlacedCoding } from './plan.ts';
import { quoteName } from './quote-name.ts';
import type { WrittenText } from './written-text.ts';
import type { Writing } from './writing.ts';

/** One selection with its one coding. */
function writeSelection(
  writing: Writing,
  { coding, coder }: PlacedCoding,
  name: string,
  place: (span: Span) => XmlAttributes,
  span: Span,
  quote: string,
): void {
  const { xml, guids, options } = writing;
  const { id, code, comment } = coding;
  const audit = {
    creatingUser: writing.userOf(coder),
    creationDateTime: dateTimeOfId(id, options.exportedAt),
  };
  xml.begin(name, { guid: guids.part('selection', id), name: quote, ...place(span), ...audit });
  if (comment !== undefined) xml.text('Description', comment);
  xml.begin('Coding', { guid: guids.of('codings', id), ...audit });
  xml.empty('CodeRef', { targetGUID: guids.of('codes', code) });
  writing.noteReferences({ table: 'codings', id });
  xml.end();
  xml.end();
}

/** The codings of a text, one selection each. */
export function writeTextSelections(
  writing: Writing,
  text: WrittenText,
  codings: readonly PlacedCoding[],
): void {
  const place = ({ start, end }: Span) => ({
    startPosition: String(text.position(start)),
    endPosition: String(text.position(end)),
  });
  for (const coded of codings) {
    const span = text.span(coded.coding.place);
    writeSelection(writing, coded, 'PlainTextSelection', place, span, quoteName(text.text, span));
  }
}

/** A moment of a recording and where the transcript is then. */
export interface SyncPoint {
  readonly position: number;
  /** In milliseconds; undefined where only the place is known. */
  readonly time?: number | undefined;
}

/** The codings of a transcript, each from one synchronisation point to another: it knows no other places. */
export function writeTranscriptSelections(
  writing: Writing,
  document: string,
  text: WrittenText,
  codings: readonly PlacedCoding[],
  times: readonly SyncPoint[],
): void {
  const { xml, guids } = writing;
  const points = new Map(times.map(({ position, time }) => [position, time]));
  for (const { coding } of codings) {
    const { start, end } = text.span(coding.place);
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
  for (const coded of codings) {
    const span = text.span(coded.coding.place);
    writeSelection(writing, coded, 'TranscriptSelection', place, span, quoteName(text.text, span));
  }
}
