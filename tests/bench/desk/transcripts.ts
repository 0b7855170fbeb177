import type { CodeId, CodingId } from '#domain/ids.ts';
import { blocksOf, type Blocks } from '#domain/text/blocks.ts';
import type { IndexedCoding } from '#domain/text/coding-index.ts';
import type { Turn, Units } from '#domain/text/turn.ts';

/** An invented transcript and its codings, the same for one seed. */
export interface BenchTranscript {
  readonly text: string;
  readonly units: Units;
  readonly blocks: Blocks;
  readonly codings: readonly IndexedCoding[];
}

const CODES = 80;
const DEEPEST = 8;
const SPEAKERS = ['Interviewer', 'P01 Amina', 'P02 Jorge', 'P03'];
const URDU =
  'پھر مدد حالات سے بہتر کرتے لیکن کام اور کہا نے کر گھر مشکل ہم ہوئے سب میں رہے بہت'.split(' ');
const SYLLABLES = 'lo ni cos pul de ne mu cho ter fe re sha be or vor ec ri ka in mi os ga'.split(
  ' ',
);

/** Numbers in [0, 1), the same row for one seed (mulberry32, Tommy Ettinger 2017). */
function randomRow(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

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

function textOf(random: Random, words: number): { text: string; units: Units } {
  const turns: Turn[] = [];
  const sentences: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let left = words; left > 0;) {
    const isQuestion = turns.length % 2 === 0;
    const isUrdu = random() < 0.2;
    const label = isQuestion ? 0 : 1 + Math.floor(random() * 3);
    const head = `${SPEAKERS[label] ?? ''}: `;
    const start = length;
    parts.push(head);
    length += head.length;
    const bodyStart = length;
    const count = isQuestion ? 1 : 1 + Math.floor(random() * 8);
    for (let index = 0; index < count; index += 1) {
      const next = sentence(random, isUrdu);
      const space = index > 0 ? ' ' : '';
      sentences.push(length + space.length, length + space.length + next.text.length);
      parts.push(space + next.text);
      length += space.length + next.text.length;
      left -= next.words;
    }
    turns.push({
      start,
      bodyStart,
      end: length,
      label,
      language: isUrdu ? 'ur' : 'en',
      direction: isUrdu ? 'rtl' : 'ltr',
    });
    parts.push('\n\n');
    length += 2;
  }
  const units: Units = { version: 1, labels: SPEAKERS, turns, paragraphs: [], sentences };
  return { text: parts.join(''), units };
}

/** Zipf: the first codes are used most. */
function zipfCode(random: Random): CodeId {
  const rank = Math.floor(Math.exp(random() * Math.log(CODES + 1))) - 1;
  return `code-${String(Math.min(CODES - 1, rank))}` as CodeId;
}

function codingsOf(random: Random, text: string, count: number): IndexedCoding[] {
  const depth = new Uint8Array(text.length);
  const codings: IndexedCoding[] = [];
  while (codings.length < count) {
    const start = Math.floor(random() * (text.length - 10));
    const length = 12 + Math.floor(random() ** 3 * 500);
    const end = Math.min(text.length, start + length);
    let deepest = 0;
    for (let offset = start; offset < end; offset += 4)
      deepest = Math.max(deepest, depth[offset] ?? 0);
    if (deepest >= DEEPEST) continue;
    for (let offset = start; offset < end; offset += 1) depth[offset] = (depth[offset] ?? 0) + 1;
    const id = `coding-${String(codings.length)}` as CodingId;
    codings.push({ id, code: zipfCode(random), layer: 0, start, end });
  }
  return codings;
}

export function benchTranscript(words: number, codings: number): BenchTranscript {
  const random = randomRow(words + codings);
  const { text, units } = textOf(random, words);
  return { text, units, blocks: blocksOf(text, units), codings: codingsOf(random, text, codings) };
}

export function codeLook(code: CodeId): { name: string; colour: number } {
  const number = Number(code.slice('code-'.length));
  const names = [
    'Trust',
    'Awareness of the portal',
    'Intermediaries',
    'Money',
    'Distance',
    'Managerialism',
  ];
  return { name: `${names[number % names.length] ?? ''} ${String(number)}`, colour: number % 16 };
}
