import { blocksOf, type Blocks } from '#domain/text/blocks.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import type { Span } from '#domain/text/span.ts';
import type { Turn, Units } from '#domain/text/turn.ts';

/** A coding by a code that is only a number yet; the lower, the more often the code is used. */
export interface BenchCoding extends Span {
  readonly code: number;
}

/** An invented transcript and its codings, the same for one size. */
export interface BenchTranscript {
  readonly text: string;
  readonly words: number;
  readonly units: Units;
  readonly blocks: Blocks;
  readonly codings: readonly BenchCoding[];
}

export const CODES = 80;
const DEEPEST = 8;
/** Mean depth that random spans can still be found at without any place getting deeper than `DEEPEST`. */
const MEAN_DEPTH = 5;
const LONGEST = 500;
const SHORTEST = 8;
export const SPEAKERS = ['Interviewer', 'P01 Amina', 'P02 Jorge', 'P03'] as const;
const URDU =
  'پھر مدد حالات سے بہتر کرتے لیکن کام اور کہا نے کر گھر مشکل ہم ہوئے سب میں رہے بہت'.split(' ');
const SYLLABLES = 'lo ni cos pul de ne mu cho ter fe re sha be or vor ec ri ka in mi os ga'.split(
  ' ',
);

type Random = () => number;

/** Numbers in [0, 1), the same row for one seed (mulberry32, Tommy Ettinger 2017). */
function randomRow(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function word(random: Random, isUrdu: boolean): string {
  if (random() < 0.01) return '😀';
  if (isUrdu) return pick(random, URDU);
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join(
    '',
  );
}

function sentence(random: Random, isUrdu: boolean): { text: string; words: number } {
  const words = 5 + Math.floor(random() * 18);
  const text = Array.from({ length: words }, () => word(random, isUrdu)).join(' ');
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${isUrdu ? '۔' : '.'}`, words };
}

/** Questions and answers in turn, every fifth in Urdu. */
function textOf(random: Random, words: number): { text: string; units: Units } {
  const turns: Turn[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let left = words; left > 0;) {
    const isQuestion = turns.length % 2 === 0;
    const isUrdu = random() < 0.2;
    const label = isQuestion ? 0 : 1 + Math.floor(random() * 3);
    const head = `${SPEAKERS[label] ?? ''}: `;
    const sentences = Array.from({ length: isQuestion ? 1 : 1 + Math.floor(random() * 8) }, () =>
      sentence(random, isUrdu),
    );
    const body = sentences.map((one) => one.text).join(' ');
    const bodyStart = length + head.length;
    turns.push({
      start: length,
      bodyStart,
      end: bodyStart + body.length,
      label,
      language: isUrdu ? 'ur' : 'en',
      direction: isUrdu ? 'rtl' : 'ltr',
    });
    parts.push(`${head}${body}\n\n`);
    length = bodyStart + body.length + 2;
    left -= sentences.reduce((sum, one) => sum + one.words, 0);
  }
  const text = parts.join('');
  return { text, units: computeUnits(text, SPEAKERS, turns) };
}

/** Zipf's law: code `n` is used in proportion to 1 / (n + 1). */
function zipf(random: Random): () => number {
  const sums: number[] = [];
  for (let rank = 1; rank <= CODES; rank += 1) sums.push((sums.at(-1) ?? 0) + 1 / rank);
  const whole = sums.at(-1) ?? 1;
  return () => {
    const drawn = random() * whole;
    return sums.findIndex((sum) => drawn < sum);
  };
}

/**
 * Mostly short spans and a few long ones, shorter where so many could not lie in the text otherwise; the first at the
 * text's beginning, so that something is painted wherever there are few.
 */
function codingsOf(random: Random, text: string, count: number): BenchCoding[] {
  const depth = new Uint8Array(text.length);
  const codings: BenchCoding[] = [];
  const code = zipf(random);
  const mean = Math.min(LONGEST / 4, (MEAN_DEPTH * text.length) / count);
  while (codings.length < count) {
    const share = codings.length === 0 ? 0 : random();
    const from = Math.floor(share * (text.length - LONGEST - SHORTEST));
    const length = SHORTEST + Math.floor(random() ** 3 * 4 * Math.max(1, mean - SHORTEST));
    const { start, end } = snapToGraphemes(text, { start: from, end: from + length });
    if (depth.subarray(start, end).some((there) => there >= DEEPEST)) continue;
    for (let offset = start; offset < end; offset += 1) depth[offset] = (depth[offset] ?? 0) + 1;
    codings.push({ code: code(), start, end });
  }
  return codings;
}

export function benchTranscript(words: number, codings: number): BenchTranscript {
  const random = randomRow(words + codings);
  const { text, units } = textOf(random, words);
  const blocks = blocksOf(text, units);
  return { text, words, units, blocks, codings: codingsOf(random, text, codings) };
}

export function codeName(code: number): string {
  const names = ['Trust', 'Awareness of the portal', 'Intermediaries', 'Money', 'Distance', 'Work'];
  return `${names[code % names.length] ?? ''} ${String(code)}`;
}
