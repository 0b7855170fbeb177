import { failure, success } from '#domain/result.ts';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { decodePage } from '#interchange/html/decode-page.ts';
import { pageLines } from '#interchange/html/page-lines.ts';
import { parsePage } from '#interchange/html/parse-page.ts';
import { archiveLimitBytes, markupLimitBytes, unpackedLimitBytes } from '#interchange/limits.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import type { Line } from '#interchange/turns/line.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { bookOrder } from './book-order.ts';
import { xhtmlAsHtml } from './xhtml-as-html.ts';

const READ = /\.(?:xml|opf|xhtml|html|htm)$/iu;

interface BookLines {
  readonly lines: Line[];
  chapters: number;
  pictures: number;
  hidden: number;
}

function addChapter(bytes: Uint8Array | undefined, book: BookLines): void {
  const decoded = bytes && decodePage(bytes);
  if (!decoded?.ok) return;
  const page = parsePage(xhtmlAsHtml(decoded.value.html));
  if (!page.ok) return;
  const { lines, pictures, hidden } = pageLines(page.value);
  for (const line of lines) book.lines.push(line);
  book.chapters += 1;
  book.pictures += pictures;
  book.hidden += hidden;
}

/** Reads a book: its chapters in their order. */
export const readEpub: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > archiveLimitBytes) {
    return failure({ type: 'too-large', limitBytes: archiveLimitBytes });
  }
  const limitBytes = unpackedLimitBytes(bytes.length, markupLimitBytes);
  const unpacked = await unpackEntries(bytes, (name) => READ.test(name), limitBytes);
  if (!unpacked.ok) return unpacked;
  const { files } = unpacked.value;
  const order = bookOrder(files);
  if (!order.ok) return order;
  const book: BookLines = { lines: [], chapters: 0, pictures: 0, hidden: 0 };
  for (const name of order.value) addChapter(files.get(name), book);
  if (book.chapters < order.value.length) return failure({ type: 'damaged' });
  const split = splitLines(book.lines, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  const warnings: ReadWarning[] = [];
  if (book.pictures > 0) warnings.push({ type: 'pictures-left-out', count: book.pictures });
  if (book.hidden > 0) warnings.push({ type: 'hidden-text-left-out', count: book.hidden });
  return success(await finishTranscript({ format: 'epub', ...split, warnings }));
};
