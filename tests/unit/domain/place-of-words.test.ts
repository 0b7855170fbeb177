import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeInRevision } from '#domain/place-in-revision.ts';
import { idOf, treeOf, type Made } from '#tests/unit/support/revised-texts.ts';

/** A word that stands once in all texts of a run, in some script or as an emoji, with what stands behind it. */
interface Word {
  readonly root: number;
  readonly text: string;
}
const LETTERS: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'ابپتثجچحخدذرزسشصضطظعغفقکگلمن'],
  [...'aeiou'].flatMap((vowel) =>
    ['\u0301', '\u0308', '\u030a', '\u0325'].map((mark) => vowel + mark),
  ),
  [...'山水火木金土日月人口目耳手足心言車門雨馬'],
];
const LENGTH = 7;
const CLUSTERS: readonly ((number: number) => string)[] = [
  (number) => `${String.fromCodePoint(0x1f400 + number)}\ufe0f`,
  (number) => `${String.fromCodePoint(0x1f400 + number)}\u200d\u2b1b`,
];

/** Words of one script, no two of which are nearly the same: every letter stands in another one by another step. */
function wordOf(letters: readonly string[], number: number): string {
  let seed = (number + 1) * 48_271;
  return Array.from({ length: LENGTH }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return letters[seed % letters.length] ?? '';
  }).join('');
}

let made = 0;
function freshWord(pick: number, behind = ' '): Word {
  made += 1;
  const script = pick % (LETTERS.length + CLUSTERS.length);
  const letters = LETTERS[script];
  const text = letters ? wordOf(letters, made) : CLUSTERS[script - LETTERS.length]?.(made);
  return { root: made, text: `${text ?? ''}${behind}` };
}

/** Scripts with blanks, in which letters at the edge of a word belong to it. */
const HAS_EDGES = /^[\p{Script=Latin}\p{Script=Arabic}]/u;

/** The same word with some letters more, at an edge or in the middle; an emoji has one spelling. */
function respelled({ root, text }: Word, where: number): Word {
  if (HAS_EDGES.test(text) && where % 3 === 1) return { root, text: `qq${text}` };
  if (HAS_EDGES.test(text) && where % 3 === 2)
    return { root, text: text.replace(/(?=\s*$)/u, 'xx') };
  const middle = text.search(/(?<=^(?:\p{L}\p{M}?){3})\p{L}/u);
  return { root, text: middle < 0 ? text : `${text.slice(0, middle)}xx${text.slice(middle)}` };
}

function lettersIn(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.trimEnd().length, 0);
}

/** Whether words are still themselves in another list, where they are from the one word to before the other. */
function areHeld(was: readonly Word[], is: readonly Word[]): boolean {
  const [own, there] = [was, is].map((words) => new Set(words.map(({ root }) => root)));
  const kept = was.filter(({ root }) => there?.has(root));
  if (kept.length === 0) return false;
  const hasEnds = kept[0] === was[0] && kept.at(-1) === was.at(-1);
  return (
    is.every(({ root }) => own?.has(root)) || lettersIn(kept) * (hasEnds ? 8 : 3) > lettersIn(was)
  );
}

/** Where words are in another list of words that were each followed on their own; nowhere where others took their place. */
function tracked(span: { start: number; end: number }, from: readonly Word[], to: readonly Word[]) {
  const there = new Map(to.map(({ root }, index) => [root, index]));
  const foundAt = (index: number) => there.get(from[index]?.root ?? -1);
  const next = (index: number): number => {
    for (let at = index; at < from.length; at += 1) {
      const found = foundAt(at);
      if (found !== undefined) return found;
    }
    return to.length;
  };
  const last = (index: number): number => {
    for (let at = index; at >= 0; at -= 1) {
      const found = foundAt(at);
      if (found !== undefined) return found + 1;
    }
    return 0;
  };
  const isKept = (index: number) => foundAt(index) !== undefined;
  const start = isKept(span.start) ? next(span.start) : last(span.start);
  const end = isKept(span.end - 1) ? last(span.end - 1) : next(span.end - 1);
  const isHeld = areHeld(from.slice(span.start, span.end), to.slice(start, end));
  return { start, end: isHeld ? end : start };
}

interface Edit {
  readonly parent: number;
  readonly at: number;
  readonly out: number;
  readonly put: number;
  readonly pick: number;
  /** Whether nothing is taken out or put in, but some words from there on are spelled in another way. */
  readonly isSpelling: boolean;
}
const EDITS = fc.array(
  fc.record({
    ...{ parent: fc.nat(), at: fc.nat(), pick: fc.nat() },
    ...{ out: fc.nat({ max: 5 }), put: fc.nat({ max: 5 }), isSpelling: fc.boolean() },
  }),
  { minLength: 1, maxLength: 8 },
);

function grown(edits: readonly Edit[], isChain: boolean) {
  made = 0;
  const texts: { words: readonly Word[]; parent?: number }[] = [
    {
      words: Array.from({ length: 14 }, (_, index) =>
        freshWord(index, index % 5 === 4 ? '\n' : ' '),
      ),
    },
  ];
  for (const { parent: chosen, at, out, put, pick, isSpelling } of edits) {
    const parent = isChain ? texts.length - 1 : chosen % texts.length;
    const words = texts[parent]?.words ?? [];
    const from = words.length === 0 ? 0 : at % words.length;
    if (isSpelling) {
      const isMeant = (index: number) => index >= from && index < from + out;
      const spelled = words.map((word, index) =>
        isMeant(index) ? respelled(word, pick + index) : word,
      );
      texts.push({ words: spelled, parent });
      continue;
    }
    // As many words instead of as many are each taken for its own, as are lines: those that are put in have no end.
    const gone = Math.min(out, words.length - from);
    const length = gone === put && put > 1 ? put + 1 : put;
    const fresh = Array.from({ length }, (_, index) => freshWord(pick + index));
    texts.push({ words: words.toSpliced(from, out, ...fresh), parent });
  }
  return texts;
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}

function wayBetween(texts: ReturnType<typeof grown>, from: number, to: number): number[] {
  const line = (at: number | undefined): number[] =>
    at === undefined ? [] : [at, ...line(texts[at]?.parent)];
  const [up, down] = [line(from), line(to)];
  const common = up.find((one) => down.includes(one)) ?? 0;
  return [...up.slice(0, up.indexOf(common) + 1), ...down.slice(0, down.indexOf(common)).reverse()];
}

it.each([
  ['a chain', true],
  ['a tree', false],
])('is where every single word was followed to, through %s of edits', async (_, isChain) => {
  await fc.assert(
    fc.asyncProperty(
      EDITS,
      ...[fc.nat(), fc.nat(), fc.nat(), fc.nat()],
      async (edits, source, target, begin, length) => {
        const texts = grown(edits, isChain);
        const [from, to] = [source % texts.length, target % texts.length];
        const words = texts[from]?.words ?? [];
        fc.pre(words.length > 0);
        const start = begin % words.length;
        const end = start + 1 + (length % (words.length - start));
        let [span, here]: [{ start: number; end: number }, readonly Word[]] = [
          { start, end },
          words,
        ];
        for (const step of wayBetween(texts, from, to).slice(1)) {
          const there = texts[step]?.words ?? [];
          if (span.start < span.end) span = tracked(span, here, there);
          here = there;
        }
        const was = textOf(words.slice(start, end)).trimEnd();
        const is = textOf(here.slice(span.start, span.end)).trimEnd();

        const all = texts.map(({ words: list, parent }): Made => ({
          text: textOf(list),
          ...(parent !== undefined && { parent }),
        }));
        const offset = textOf(words.slice(0, start)).length;
        const place = { revision: idOf(from), start: offset, end: offset + was.length };
        const [now] = await placeInRevision(treeOf(all).tree, [place], idOf(to));
        if (!now || now.state === 'lost') expect('').toBe(is);
        else {
          expect(all[to]?.text.slice(now.place.start, now.place.end)).toBe(is);
          expect(now.state === 'changed').toBe(is !== was);
        }
      },
    ),
    { numRuns: 600 },
  );
});
