import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { archiveLimitBytes } from '#interchange/limits.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { greatest } from './extremes.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { withoutMarginNumbers } from './margin-numbers.ts';
import { pageLines } from './page-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { readPages } from './read-pages.ts';
import { rowsOf } from './rows.ts';
import { withoutRunningLines } from './running-lines.ts';

const MOST_PAGES_NAMED = 10;
const MOST_LINES_NAMED = 6;

function emptyPages(pages: readonly PdfPage[]): ReadWarning[] {
  const numbers = pages.flatMap(({ pieces }, index) => (pieces.length === 0 ? [index + 1] : []));
  if (numbers.length === 0) return [];
  const named = numbers.slice(0, MOST_PAGES_NAMED);
  return [{ type: 'pages-without-text', count: numbers.length, pages: named }];
}

/** Reads the text of a PDF: paragraphs put together from lines, over page ends, in the order they are read. */
export const readPdf: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > archiveLimitBytes) {
    return failure({ type: 'too-large', limitBytes: archiveLimitBytes });
  }
  const read = await readPages(bytes);
  if (!read.ok) return read;
  const all = read.value;
  if (all.every(({ pieces }) => pieces.length === 0)) {
    return failure({ type: 'only-pictures', pages: all.length });
  }
  const warnings: ReadWarning[] = emptyPages(all);
  const unnumbered = withoutMarginNumbers(all);
  const {
    pages,
    leftOut,
    lines: running,
  } = withoutRunningLines(unnumbered.pages.map(({ pieces }) => rowsOf(pieces)));
  const { lines, isByPlace } = pageLines(pages, greatest(all.map(({ width }) => width)));
  const joined = joinParagraphs(lines, pages.length);
  if (leftOut > 0) {
    const named = running.slice(0, MOST_LINES_NAMED);
    warnings.push({ type: 'running-lines-left-out', count: leftOut, lines: named });
  }
  if (unnumbered.leftOut > 0) {
    warnings.push({ type: 'margin-numbers-left-out', count: unnumbered.leftOut });
  }
  if (isByPlace) warnings.push({ type: 'order-by-place' });
  const split = splitLines(joined.lines, options);
  const unknown = split.text.split('\ufffd').length - 1;
  if (unknown > 0) warnings.push({ type: 'signs-without-letters', count: unknown });
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  return success(
    await finishTranscript({ format: 'pdf', ...split, pages: joined.pages, warnings }),
  );
};
