import type { ReadProblem } from '#interchange/problems.ts';
import { readTranscript } from '#interchange/read-transcript.ts';
import type { ReadOptions, ReadTranscript, TextEncoding } from '#interchange/transcript.ts';

const DETECT: ReadOptions = { labels: 'detect' };

/** Bytes of a text in an encoding; a character that the code page lacks is misuse of the test. */
export function encoded(text: string, encoding: TextEncoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index += 1) {
      view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
    }
    return new Uint8Array(view.buffer);
  }
  const bytes = new Map<string, number>();
  // As a stream, since Node's quick way of decoding windows-1252 is wrong (nodejs/node#56542).
  for (let byte = 0; byte < 256; byte += 1) {
    bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }), byte);
  }
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new RangeError(`${encoding} has no ${character}`);
    return byte;
  });
}

export async function read(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  options: ReadOptions = DETECT,
): Promise<ReadTranscript> {
  const bytes = typeof content === 'string' ? encoded(content, 'utf-8') : content;
  const result = await readTranscript({ name, bytes, options });
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export async function problemOf(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  options: ReadOptions = DETECT,
): Promise<ReadProblem | undefined> {
  const bytes = typeof content === 'string' ? encoded(content, 'utf-8') : content;
  const result = await readTranscript({ name, bytes, options });
  return result.ok ? undefined : result.problem;
}

/** Each turn as speaker and speech, as a person would say who said what. */
export function spoken({
  text,
  units,
}: ReadTranscript): [speaker: string | undefined, speech: string][] {
  return units.turns.map((turn) => [
    turn.label === undefined ? undefined : units.labels[turn.label],
    text.slice(turn.bodyStart, turn.end),
  ]);
}

export function times({ units }: ReadTranscript): (number | undefined)[] {
  return units.turns.map((turn) => turn.time);
}

function brokenPages(pages: readonly number[], length: number): string[] {
  return pages.flatMap((start, index) =>
    start < (pages[index - 1] ?? 0) || start > length ? [`page ${String(index + 1)}`] : [],
  );
}

/** What breaks the promises of units, in words; empty when all is well. */
export function brokenPromises({ text, units }: ReadTranscript): string[] {
  const broken: string[] = [];
  let end = 0;
  units.turns.forEach((turn, index) => {
    const { start, bodyStart } = turn;
    if (start < end) broken.push(`turn ${String(index)} begins inside the one before`);
    if (!(start <= bodyStart && bodyStart <= turn.end))
      broken.push(`turn ${String(index)} is torn`);
    if (turn.end > text.length) broken.push(`turn ${String(index)} ends outside the text`);
    if (turn.label !== undefined && !units.labels[turn.label]) broken.push('a label is missing');
    if (text[turn.end - 1] === '\n') broken.push(`turn ${String(index)} ends with a line feed`);
    end = turn.end;
  });
  for (const [name, list] of [
    ['paragraph', units.paragraphs] as const,
    ['sentence', units.sentences] as const,
  ]) {
    let before = 0;
    for (let index = 0; index < list.length; index += 2) {
      const from = list[index] ?? -1;
      const to = list[index + 1] ?? -1;
      if (from < before || to <= from || to > text.length)
        broken.push(`${name} at ${String(from)}`);
      if (text.slice(from, to).includes('\n')) broken.push(`${name} over a line feed`);
      before = to;
    }
  }
  if (text.includes('\r')) broken.push('a carriage return');
  return [...broken, ...brokenPages(units.pages ?? [], text.length)];
}
