import { isSameSpan, type Span } from '#domain/text/span.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { COUNTINGS } from './countings.ts';
import type { DocumentParts } from './add-documents.ts';
import type { QdaTextSelection, QdaTimedSelection, QdaTranscript } from './qda-project.ts';
import { Quote } from './quote.ts';
import type { SourceText } from '#interchange/foreign/source-text.ts';

/** Names that programs give to selections, and that say nothing. */
const GIVEN_NAME = /^line:\s*\d+$/iu;

export interface PlacedText {
  readonly span: Span | undefined;
  readonly title: string;
}

function namedTitle({ name }: QdaTextSelection): string {
  return GIVEN_NAME.test(name) ? '' : name;
}

/** Infinity behind the last. */
function nextPoint(syncPoints: ReadonlyMap<string, number>, from: number): number {
  let next = Infinity;
  for (const position of syncPoints.values()) {
    if (position > from && position < next) next = position;
  }
  return next;
}

/** Finds the places of selections in a project read in one way, and counts what it mends. */
export class SelectionPlacer {
  constructor(
    readonly reading: OffsetReading,
    readonly losses: LossCounter,
  ) {}

  /** The place, and the selection's name where it is not just the words that stand there. */
  placeText(parts: DocumentParts, selection: QdaTextSelection): PlacedText {
    const { text } = parts;
    if (!text) return { span: undefined, title: namedTitle(selection) };
    if (Number.isNaN(selection.start + selection.end)) {
      return { span: undefined, title: namedTitle(selection) };
    }
    const raw = text.raw(selection, this.reading);
    const quote = new Quote(selection.name);
    const fit = quote.fit(text.text, raw);
    const other = fit < 2 && quote.tells ? this.#otherwise(text, selection, quote) : undefined;
    if (other) {
      this.losses.add('found-by-quote', parts.title);
      return { span: other, title: '' };
    }
    const span = this.#fitted(parts, text, raw);
    if (quote.isEmpty || fit > 0) return { span, title: '' };
    const isElsewhere = quote.isNear(text.text, raw);
    if (isElsewhere && span) this.losses.add('quote-differs', parts.title);
    return { span, title: isElsewhere && span ? '' : namedTitle(selection) };
  }

  /** From one synchronisation point to another; the text's beginning or end where one of them is open. */
  placeTimed(
    parts: DocumentParts,
    selection: QdaTimedSelection,
    { syncPoints }: QdaTranscript,
  ): Span | undefined {
    const { text } = parts;
    const from = selection.from === undefined ? 0 : syncPoints.get(selection.from);
    const to = selection.to === undefined ? Infinity : syncPoints.get(selection.to);
    const isOpen = selection.from === undefined && selection.to === undefined;
    if (!text || isOpen || from === undefined || to === undefined) return undefined;
    // One point stands for the stretch up to the next.
    const end = to === from ? nextPoint(syncPoints, from) : to;
    const { start } = text.raw({ start: from, end: from }, this.reading);
    const last =
      end === Infinity ? text.text.length : text.raw({ start: end, end }, this.reading).end;
    return this.#fitted(parts, text, { start, end: last });
  }

  /** Where another way of counting finds the quote: some programs count now so, now so. */
  #otherwise(text: SourceText, selection: QdaTextSelection, quote: Quote): Span | undefined {
    return COUNTINGS.map((counting) => text.raw(selection, counting)).find(
      (raw) => quote.fit(text.text, raw) === 2,
    );
  }

  #fitted(parts: DocumentParts, text: SourceText, raw: Span): Span | undefined {
    const span = text.fitted(raw);
    if (span && !isSameSpan(span, raw)) this.losses.add('position-mended', parts.title);
    return span;
  }
}
