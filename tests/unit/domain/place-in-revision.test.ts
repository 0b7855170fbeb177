import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInRevision } from '#domain/place-in-revision.ts';
import { idOf, treeOf, type Made } from '#tests/unit/support/revised-texts.ts';

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
    [
      'takes a word put right for itself',
      'goverment',
      chain('the goverment asks', 'the government asks'),
      ['changed', 'government'],
    ],
    [
      'takes what is put to its last word',
      'they complain',
      chain('when they complain?', 'when they complaint?'),
      ['changed', 'they complaint'],
    ],
    [
      'takes what is put to its first word',
      'rust the office',
      chain('they rust the office', 'they trust the office'),
      ['changed', 'trust the office'],
    ],
    [
      'takes what is put to its last word in Urdu',
      'نے اعتما',
      chain('انہوں نے اعتما کیا', 'انہوں نے اعتماد کیا'),
      ['changed', 'نے اعتماد'],
    ],
    ['takes what is put to its letter', 'a', chain('so a apple', 'so an apple'), ['changed', 'an']],
    [
      'takes no punctuation with its last word',
      'Raz',
      chain('it was Raz, who came', 'it was Raza; who came'),
      ['changed', 'Raza'],
    ],
    [
      'that ends inside a word stays there',
      'they compl',
      chain('when they complain?', 'when they complaint?'),
      ['same', 'they compl'],
    ],
    [
      'that begins inside a word begins there',
      'plain',
      chain('when they complain?', 'when they complaint?'),
      ['changed', 'plaint'],
    ],
    [
      'that ends where letters are taken away ends there',
      'complain',
      chain('a complaint here', 'a complain here'),
      ['same', 'complain'],
    ],
    [
      'takes a word for itself that is spelled in another way among others that are new',
      'goverment',
      chain('so goverment asks', 'so our government asks'),
      ['changed', 'our government'],
    ],
    [
      'takes two words for the one that they became',
      'web site',
      chain('a web site here', 'a website here'),
      ['changed', 'website'],
    ],
    [
      'is lost where another word stands instead',
      'portal',
      chain('the portal asks', 'the office asks'),
      'lost',
    ],
    [
      'is lost where another passage stands instead',
      'They look at it from a distance until the case of the neighbour is settled',
      chain(
        'So. They look at it from a distance until the case of the neighbour is settled. And?',
        'So. Nobody in the district has heard of the portal, and the clerk is always absent. And?',
      ),
      'lost',
    ],
    [
      'is lost where another passage of as many words stands instead',
      'میں اس پورٹل پر اعتماد نہیں کرتا',
      chain('سوال؟ میں اس پورٹل پر اعتماد نہیں کرتا۔ جی۔', 'سوال؟ ہمارے گاؤں تک سڑک ابھی بنی۔ جی۔'),
      'lost',
    ],
    [
      'stays between its first and last words',
      'trust in the portal is low in all these villages here, officials say',
      chain(
        'So trust in the portal is low in all these villages here, officials say.',
        'So trust was never what people had, officials say.',
      ),
      ['changed', 'trust was never what people had, officials say'],
    ],
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
      'finds few words again by those around them',
      'two three',
      chain('A\none two three four five\nB', 'A\nseven\nB', 'A\none two three four five\nB'),
      ['same', 'two three'],
    ],
    [
      'finds words that stand more often by those around them',
      'the portal is',
      chain(
        'A the portal is slow today.\nthe portal is fine',
        'the portal is fine',
        'the portal is fine\nA the portal is slow today.',
      ),
      ['moved', 'the portal is'],
    ],
    [
      'does not find few words again among others',
      'two three',
      chain('one two three four', 'seven', 'no two three or so'),
      'lost',
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
