import type { DocumentId } from '#domain/ids.ts';
import type { SpeakerRole } from '#domain/speaker.ts';
import { textFinder, type FindText, type WantedText } from '#domain/text/find-text.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import { turnBody, type Turn } from '#domain/text/turn.ts';
import { passageAt, type Context, type Passage } from './passage.ts';
import type { Study, StudyDocument } from './study.ts';
import { StudyIndex } from './study-index.ts';

export interface SearchRequest extends WantedText {
  /** Absent: whoever speaks. */
  readonly role?: SpeakerRole | undefined;
  /** So many hits are given; all are counted. */
  readonly limit: number;
}

/** What a search finds in one document. The context of a hit is the line it stands in, and may begin in a sentence. */
export interface DocumentHits {
  readonly document: DocumentId;
  readonly count: number;
  readonly hits: readonly Passage[];
}

/** UTF-16 code units of a line on either side of a hit, at most. */
const LINE_SIDE = 120;

function lineBefore(text: string, from: number, to: number): Context {
  const reach = to - LINE_SIDE;
  if (reach <= from) return { text: text.slice(from, to), isCut: false };
  const word = text.slice(reach, to).search(/(?<=\s)\S/u);
  const start = word < 0 ? snapToGraphemes(text, { start: reach, end: to }).start : reach + word;
  return { text: text.slice(start, to), isCut: true };
}

function lineAfter(text: string, from: number, to: number): Context {
  const reach = from + LINE_SIDE;
  if (reach >= to) return { text: text.slice(from, to), isCut: false };
  const word = text.slice(from, reach).search(/\s\S*$/u);
  const end = word < 0 ? snapToGraphemes(text, { start: from, end: reach }).end : from + word;
  return { text: text.slice(from, end), isCut: true };
}

/** Each hit in what is said, with the turn that says it. */
function* hitsIn(
  { text, turns }: StudyDocument,
  find: FindText,
  role: SpeakerRole | undefined,
): Generator<{ readonly turn: Turn; readonly span: Span }> {
  for (const turn of turns) {
    if (role !== undefined && turn.role !== role) continue;
    const body = turnBody(turn);
    for (const { start, end } of find(text.slice(body.start, body.end)))
      yield { turn, span: { start: body.start + start, end: body.start + end } };
  }
}

/** Searches what is said in every document of a study; those where nothing is found are left out. */
export function searchStudy(study: Study, request: SearchRequest): DocumentHits[] {
  const find = textFinder(request);
  if (!find) return [];
  const index = new StudyIndex(study);
  const found: DocumentHits[] = [];
  let left = request.limit;
  for (const document of index.documents) {
    const hits: Passage[] = [];
    let count = 0;
    for (const { turn, span } of hitsIn(document, find, request.role)) {
      count += 1;
      if (left <= 0) continue;
      left -= 1;
      hits.push({
        ...passageAt(index, document, span),
        before: lineBefore(document.text, turn.bodyStart, span.start),
        after: lineAfter(document.text, span.end, turn.end),
      });
    }
    if (count > 0) found.push({ document: document.document.id, count, hits });
  }
  return found;
}
