import { expect, test } from 'vitest';
import { languageOf } from '#i18n/language.ts';
import { loadMessages } from '#i18n/load-messages.ts';
import { LOCALE_TAGS } from '#i18n/locale-tag.ts';
import type { OpeningReport } from '#interchange/project-file/opened-project.ts';
import { countWords } from '#session/opening-words.ts';

const NONE = { documents: 0, codes: 0, cases: 0, attributes: 0, links: 0 };
const REPORT: OpeningReport = {
  ...{ format: 'refi-qda', origin: 'Test', losses: [] },
  counts: { ...NONE, codings: 16, coders: 2, memos: 8 },
  here: { ...NONE, codings: 14, coders: 3, memos: 11 },
};

test('what there is more of here than in the file has a reason', async () => {
  const words = countWords(REPORT, languageOf('en'), await loadMessages('en'));
  const of = (name: string) => words.find((one) => one.name === name)?.count;
  expect(of('Codings')).toBe('16 in the file, 14 here');
  expect(of('Coders')).toBe('2 in the file, 3 here: one stands for whoever the file does not name');
  expect(of('Memos')).toMatch(/^8 in the file, 11 here: with this report, .*codings/u);
  expect(of('Documents')).toBe('0');
});

test.each(LOCALE_TAGS)('in %s too', async (tag) => {
  const words = countWords(REPORT, languageOf(tag), await loadMessages(tag));
  expect(words.filter(({ count }) => count.includes(': '))).toHaveLength(2);
});
