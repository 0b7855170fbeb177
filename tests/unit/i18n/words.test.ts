import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#i18n/en.ts';
import { ps } from '#i18n/ps.ts';
import { ur } from '#i18n/ur.ts';

async function catalogueText(tag: 'ur' | 'ps'): Promise<string> {
  const folder = path.resolve('src/i18n', tag);
  const files = (await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

/** Second names of things that have one: of an attribute, a theme, initials, a program, codes, a choice… */
const SECOND_NAMES = {
  ur: 'خصوصیات وصف اوصاف تھیم مخفف سافٹ کوڈز کوڈرز متنوں متکلمین دستاویزوں ربطوں انتخابات پلندہ انہیں “ابھی «'.split(
    ' ',
  ),
  ps: 'سافټویر پشتیبان بیک آرشیف پاسورډ لېست کاپۍ ” „'.split(' '),
} as const;

describe.each(['ur', 'ps'] as const)('the sentences in %s', (tag) => {
  it('have one word for a thing', async () => {
    const text = await catalogueText(tag);
    const words = new Set(text.split(/[\s'`،؛۔:.!؟()/…]+/u));
    expect(SECOND_NAMES[tag].filter((word) => words.has(word))).toEqual([]);
  });

  it('have endings of files in order beside what runs from the right', async () => {
    const text = await catalogueText(tag);
    expect(
      text.match(/(?<![\u2066\w])\.(?:hashiya|qd\w+|sqlite3|zip|csv|xlsx|ods|docx|txt)\b/gu),
    ).toBeNull();
    expect(
      text.match(/\.(?:hashiya|qd\w+|sqlite3|zip|csv|xlsx|ods|docx|txt)(?![\w\u2069])/gu),
    ).toBeNull();
  });
});

it('there is one pair of quotation marks in Urdu, and one in Pashto', async () => {
  const urdu = (await catalogueText('ur')).replace(/”[^”“\n]*“/gu, '');
  expect(urdu.match(/[«»“”„]/gu)).toBeNull();
  expect((await catalogueText('ps')).match(/[“”„]/gu)).toBeNull();
});

it.each([
  ['Urdu', ur],
  ['Pashto', ps],
])('the memo on an opening has a title in %s that begins in it', (_, { projects }) => {
  expect(projects.report.memo.title('QualCoder', 'data.qda')).toMatch(/^\p{Script=Arabic}/u);
});

describe('what an export leaves out', () => {
  const exported = ['formatting', 'authorship', 'weight', 'quotes', 'value-type'] as const;

  it('is told before it is left out', () => {
    for (const type of exported)
      for (const count of [1, 3])
        expect(en.losses[type](count)).not.toMatch(/(?:was|were) (?:left|kept|not)|did not/u);
    for (const type of exported) {
      expect(ur.losses[type](3)).not.toMatch(/دی گئی|دیا گیا|دیے گئے|رکھی گئی|نہیں آئی|لیا گیا/u);
      expect(ps.losses[type](3)).not.toMatch(/پرېښودل ش|وساتل ش|رانغله|وانه خیستل/u);
    }
  });

  it('counts no changes of the history, of which none goes out', () => {
    for (const { losses } of [en, ur, ps]) expect(losses.history()).not.toMatch(/\d|One|ایک|یو /u);
  });
});

it.each([
  ['English', en, /tables and files/u],
  ['Urdu', ur, /جدولوں اور فائلوں/u],
  ['Pashto', ps, /جدولونو او فایلونو/u],
])('erasing says in %s that what a person came from keeps them', (_, { merge }, tables) => {
  const { documentText, caseText } = merge.erase;
  for (const text of [documentText(2), caseText([]), caseText(['Interview'])])
    expect(text).toMatch(tables);
});

it('has one minute where it is one', () => {
  expect([ur.common.ago.minutes(1), ps.common.ago.minutes(1)]).toEqual([
    'ایک منٹ پہلے',
    'یوه دقیقه مخکې',
  ]);
});
