import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlobHash, DocumentId, RevisionId } from '#domain/ids.ts';
import { placeInRevision } from '#domain/place-in-revision.ts';
import type { Revision } from '#domain/revision.ts';
import { RevisionTree } from '#domain/revision-tree.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { positionMapToJson } from '#domain/stored-map.ts';

/** A text, and by its index the one it was made from. */
interface Made {
  readonly text: string;
  readonly parent?: number;
}

const idOf = (index: number) => `revision-${String(index)}` as RevisionId;

function treeOf(made: readonly Made[], stored: (map: string) => string = (map) => map) {
  const blobs = new Map<string, string>();
  const revisions = made.map(({ text, parent }, index): Revision => {
    blobs.set(`text-${String(index)}`, text);
    const former = parent === undefined ? undefined : made[parent];
    if (former)
      blobs.set(`map-${String(index)}`, stored(positionMapToJson(diffTexts(former.text, text))));
    return {
      ...{ id: idOf(index), document: 'document' as DocumentId },
      ...(parent !== undefined && {
        parent: idOf(parent),
        map: `map-${String(index)}` as BlobHash,
      }),
      ...{ text: `text-${String(index)}` as BlobHash, units: 'none' as BlobHash },
      ...{ length: text.length, words: 0 },
    };
  });
  const read: string[] = [];
  const tree = new RevisionTree(revisions, (hash) => {
    read.push(hash);
    const text = blobs.get(hash);
    return text === undefined ? Promise.reject(new RangeError(hash)) : Promise.resolve(text);
  });
  return { tree, read };
}

async function placed(made: readonly Made[], words: string, to = made.length - 1, from = 0) {
  const text = made[from]?.text ?? '';
  const start = text.indexOf(words);
  const place = { revision: idOf(from), start, end: start + words.length };
  const [now] = await placeInRevision(treeOf(made).tree, [place], idOf(to));
  if (!now || now.state === 'lost') return now?.state;
  return [now.state, made[to]?.text.slice(now.place.start, now.place.end)];
}

const chain = (...texts: string[]): Made[] =>
  texts.map((text, index) => (index === 0 ? { text } : { text, parent: index - 1 }));

describe('a place in another revision', () => {
  it.each([
    [
      'lies still where nothing changed',
      'who asks',
      chain('who asks here', 'who asks her'),
      ['same', 'who asks'],
    ],
    [
      'moves with its words',
      'asks here',
      chain('who asks here', 'whoever asks here'),
      ['moved', 'asks here'],
    ],
    [
      'tells a typo put right',
      'teh portal',
      chain('see teh portal', 'see the portal'),
      ['changed', 'the portal'],
    ],
    [
      'leaves what is put in at its edges outside',
      'b',
      chain('a b c', 'a x b y c'),
      ['moved', 'b'],
    ],
    ['takes what is put into it', 'a b', chain('a b c', 'a x b c'), ['changed', 'a x b']],
    ['loses what is taken out', 'one two', chain('so one two three', 'so three'), 'lost'],
    [
      'keeps what is left',
      'one two three',
      chain('so one two three', 'so one'),
      ['changed', 'one'],
    ],
    [
      'finds a passage that went elsewhere',
      'nobody trusts the portal',
      chain('A. nobody trusts the portal. B and C.', 'A. B and C. D. nobody trusts the portal.'),
      ['moved', 'nobody trusts the portal'],
    ],
    [
      'does not take a word for one that went elsewhere',
      'trust',
      chain('there is no trust\nnobody comes', 'nobody comes\nI trust them'),
      'lost',
    ],
    [
      'finds again what was taken out and put back',
      'nobody trusts the portal',
      chain('A\nnobody trusts the portal\nB', 'A\nB', 'A\nnobody trusts the portal\nB'),
      ['same', 'nobody trusts the portal'],
    ],
    [
      'says nothing of a typo made and unmade',
      'the portal',
      chain('the portal', 'teh portal', 'the portal'),
      ['same', 'the portal'],
    ],
  ])('%s', async (_, words, made, told) => {
    expect(await placed(made, words)).toEqual(told);
  });

  it('goes up to what two texts were made from, and down', async () => {
    const made = [
      { text: 'we see teh portal here' },
      { text: 'today we see teh portal', parent: 0 },
      { text: 'we see the portal here', parent: 0 },
    ];
    expect(await placed(made, 'see teh portal', 2, 1)).toEqual(['changed', 'see the portal']);
    expect(await placed(made, 'today', 2, 1)).toBe('lost');
    expect(await placed(made, 'here', 1, 2)).toBe('lost');
  });

  it('is nowhere where the texts have nothing to do with each other', async () => {
    const { tree } = treeOf([{ text: 'a b' }, { text: 'a b' }]);
    const place = { revision: idOf(0), start: 0, end: 1 };
    const lost = [{ state: 'lost', at: undefined }];
    expect(await placeInRevision(tree, [place], idOf(1))).toEqual(lost);
    expect(await placeInRevision(tree, [place], idOf(9))).toEqual(lost);
  });

  it('reads no text while no words are touched', async () => {
    const { tree, read } = treeOf(chain('one two three', 'zero one two three', 'so one two three'));
    const places = [{ revision: idOf(0), start: 4, end: 7 }];
    expect(await placeInRevision(tree, places, idOf(2))).toMatchObject([{ state: 'moved' }]);
    expect(read.sort()).toEqual(['map-1', 'map-2']);
  });

  it('makes a map again that cannot be read', async () => {
    const made = chain('one two three', 'one 2 two three');
    const { tree } = treeOf(made, () => '{"version":1,"before":1,"after":1,"changes":[]}');
    const place = { revision: idOf(0), start: 4, end: 7 };
    expect(await placeInRevision(tree, [place], idOf(1))).toEqual([
      { state: 'moved', place: { revision: idOf(1), start: 6, end: 9 } },
    ]);
  });
});

/** A word that stands once in all texts of a run, in some script or as an emoji, with what stands behind it. */
type Word = string;
const SCRIPTS: readonly ((number: number) => string)[] = [
  ...['w', 'اعتماد', 'پښتو', 'e\u0301', '文'].map(
    (letters) => (number: number) => letters + String(number),
  ),
  (number) => `${String.fromCodePoint(0x1f400 + number)}\ufe0f`,
  (number) => `${String.fromCodePoint(0x1f400 + number)}\u200d\u2b1b`,
];
let made = 0;
function freshWord(pick: number, behind = ' '): Word {
  made += 1;
  return `${SCRIPTS[pick % SCRIPTS.length]?.(made) ?? ''}${behind}`;
}

/** Where words are in another list of words that were each followed on their own. */
function tracked(span: { start: number; end: number }, from: readonly Word[], to: readonly Word[]) {
  const there = new Map(to.map((word, index) => [word, index]));
  const next = (index: number): number => {
    for (let at = index; at < from.length; at += 1) {
      const found = there.get(from[at] ?? '');
      if (found !== undefined) return found;
    }
    return to.length;
  };
  const last = (index: number): number => {
    for (let at = index; at >= 0; at -= 1) {
      const found = there.get(from[at] ?? '');
      if (found !== undefined) return found + 1;
    }
    return 0;
  };
  const isKept = (index: number) => there.has(from[index] ?? '');
  const start = isKept(span.start) ? next(span.start) : last(span.start);
  const end = isKept(span.end - 1) ? last(span.end - 1) : next(span.end - 1);
  return { start, end: Math.max(start, end) };
}

interface Edit {
  readonly parent: number;
  readonly at: number;
  readonly out: number;
  readonly put: number;
  readonly pick: number;
}
const EDITS = fc.array(
  fc.record({
    ...{ parent: fc.nat(), at: fc.nat(), pick: fc.nat() },
    ...{ out: fc.nat({ max: 5 }), put: fc.nat({ max: 5 }) },
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
  for (const { parent: chosen, at, out, put, pick } of edits) {
    const parent = isChain ? texts.length - 1 : chosen % texts.length;
    const words = texts[parent]?.words ?? [];
    const from = words.length === 0 ? 0 : at % words.length;
    // As many words instead of as many are each taken for its own, as are lines: those that are put in have no end.
    const gone = Math.min(out, words.length - from);
    const length = gone === put && put > 1 ? put + 1 : put;
    const fresh = Array.from({ length }, (_, index) => freshWord(pick + index));
    texts.push({ words: words.toSpliced(from, out, ...fresh), parent });
  }
  return texts;
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
        const was = words.slice(start, end).join('').trimEnd();
        const is = span.start < span.end ? here.slice(span.start, span.end).join('').trimEnd() : '';

        const all = texts.map(({ words: list, parent }): Made => ({
          text: list.join(''),
          ...(parent !== undefined && { parent }),
        }));
        const offset = words.slice(0, start).join('').length;
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

const PHRASE = fc.array(fc.constantFrom('the', 'portal', 'trust', 'اعتماد', 'is', 'no', 'ہے'), {
  minLength: 3,
  maxLength: 5,
});
const PHRASES = fc.array(
  PHRASE.map((words) => words.join(' ')),
  { maxLength: 8 },
);

it('has the words it had wherever they stand once before and once after', async () => {
  await fc.assert(
    fc.asyncProperty(
      PHRASES,
      PHRASES,
      PHRASE,
      fc.nat(),
      fc.nat(),
      async (one, two, phrase, a, b) => {
        const words = phrase.join(' ');
        const put = (list: string[], at: number) =>
          list.toSpliced(at % (list.length + 1), 0, words).join('.\n');
        const [before, after] = [put(one, a), put(two, b)];
        fc.pre([before, after].every((text) => text.indexOf(words) === text.lastIndexOf(words)));
        const start = before.indexOf(words);
        const place = { revision: idOf(0), start, end: start + words.length };
        const [now] = await placeInRevision(treeOf(chain(before, after)).tree, [place], idOf(1));
        const found = after.indexOf(words);
        expect(now).toMatchObject({ place: { start: found, end: found + words.length } });
      },
    ),
    { numRuns: 500 },
  );
});
