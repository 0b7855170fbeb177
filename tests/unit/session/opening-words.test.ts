import { expect, test } from 'vitest';
import { languageOf } from '#i18n/language.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { LOCALE_TAGS } from '#i18n/locale-tag.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import { countWords, originWords, readingWords } from '#session/opening-words.ts';

const NONE = { documents: 0, codes: 0, cases: 0, attributes: 0, links: 0 };
const READING = { unit: 'utf-16', evidence: 'tool', fit: 1, lineEnd: 'one' } as const;
const REPORT: OpeningReport = {
  ...{ format: 'refi-qda', origin: 'Test' },
  losses: [{ type: 'coding-outside-text', count: 2, places: [] }],
  counts: { ...NONE, codings: 16, coders: 2, memos: 8 },
  here: { ...NONE, codings: 14, coders: 3, memos: 11 },
};

test('what there is more of here than in the file has a reason', async () => {
  const words = countWords(REPORT, languageOf('en'), await loadMessages('en'));
  const of = (name: string) => words.find((one) => one.name === name)?.count;
  expect(of('Codings')).toBe(
    '16 in the file, 14 here: those without words under them are listed in memos',
  );
  expect(of('Coders')).toBe('2 in the file, 3 here: one stands for whoever the file does not name');
  expect(of('Memos')).toMatch(/^8 in the file, 11 here: with this report, .*codings/u);
  expect(of('Documents')).toBe('0');
});

test('lists of codings are told of where there are such', async () => {
  const losses = [{ type: 'coded-twice', count: 2, places: [] }] as const;
  const words = countWords({ ...REPORT, losses }, languageOf('en'), await loadMessages('en'));
  const of = (name: string) => words.find((one) => one.name === name)?.count;
  expect(of('Memos')).toBe('8 in the file, 11 here: with this report');
  expect(of('Codings')).toBe(
    '16 in the file, 14 here: those that the file holds twice count once here',
  );
});

test.each(LOCALE_TAGS)('in %s too', async (tag) => {
  const words = countWords(REPORT, languageOf(tag), await loadMessages(tag));
  expect(words.filter(({ count }) => count.includes(': '))).toHaveLength(3);
});

test.each([
  ['ur', '؛'],
  ['ps', '؛'],
  ['en', ';'],
] as const)('in %s how positions were read has its own semicolon', async (tag, semicolon) => {
  const words = readingWords(READING, await loadMessages(tag));
  expect(words.match(/[;؛]/gu)?.[0]).toBe(semicolon);
});

test('what is ours is called as the interface calls it', async () => {
  const ours: OpeningReport = { ...REPORT, format: 'hashiya', origin: 'Hashiya' };
  expect(originWords(ours, await loadMessages('ur'))).not.toContain('Hashiya');
  expect(originWords(REPORT, await loadMessages('ur'))).toContain('REFI-QDA');
});
