import { failure, success } from '#domain/result.ts';
import { finishTranscript } from '#interchange/finish-transcript.ts';
import { markupLimitBytes } from '#interchange/limits.ts';
import type { ReadWarning } from '#interchange/problems.ts';
import type { TranscriptReader } from '#interchange/transcript.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import { decodePage } from './decode-page.ts';
import { pageLines } from './page-lines.ts';
import { parsePage } from './parse-page.ts';

export const readHtml: TranscriptReader = async ({ bytes, options }) => {
  if (bytes.length > markupLimitBytes) {
    return failure({ type: 'too-large', limitBytes: markupLimitBytes });
  }
  const decoded = decodePage(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const page = parsePage(decoded.value.html);
  if (!page.ok) return page;
  const { lines, pictures, hidden } = pageLines(page.value);
  const split = splitLines(lines, options);
  if (split.text.trim() === '') return failure({ type: 'no-text' });
  const { encoding } = decoded.value;
  const warnings: ReadWarning[] = [...decoded.value.warnings];
  if (pictures > 0) warnings.push({ type: 'pictures-left-out', count: pictures });
  if (hidden > 0) warnings.push({ type: 'hidden-text-left-out', count: hidden });
  return success(
    await finishTranscript({ format: 'html', ...split, ...(encoding && { encoding }), warnings }),
  );
};
