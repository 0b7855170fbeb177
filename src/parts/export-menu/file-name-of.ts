/** What one system or another does not allow in the name of a file; joiners are parts of letters and words. */
const FORBIDDEN = /(?:(?![\u200c\u200d])[\\/:*?"<>|\p{Cc}\p{Cf}])+/gu;
/** In letters as they are read, and in bytes: systems allow 255 with the ending, and an emoji can have dozens. */
const LONGEST = { letters: 120, bytes: 220 };
const BETWEEN = ' – ';
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const encoder = new TextEncoder();

function allowed(title: string): string {
  return title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim();
}

function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The beginning of a text that leaves room for its ending. */
function cut(text: string, ending: string): string {
  const most = LONGEST.letters - lettersOf(ending).length;
  let bytes = bytesOf(ending);
  let kept = '';
  for (const [at, letter] of lettersOf(text).entries()) {
    bytes += bytesOf(letter);
    if (at >= most || bytes > LONGEST.bytes) return kept.trimEnd();
    kept += letter;
  }
  return kept;
}

/** A title as the name of a file. Of a long one the beginning is cut, and what tells it from others, `rest`, stays. */
export function fileNameOf(title: string, rest: readonly string[] = []): string {
  const ending = rest.map((part) => BETWEEN + allowed(part)).join('');
  return (cut(allowed(title).replace(/^\.+/u, ''), ending) + ending).trim() || 'hashiya';
}
