import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionWording } from '#analysis/question-wording.ts';
import { wordStem } from '#analysis/word-stem.ts';
import { foldName } from '#domain/text/fold-text.ts';

const key = (text: string) => questionWording(text).key;

const SAME: readonly (readonly string[])[] = [
  [
    'Do people trust that a complaint is really resolved?',
    'And do the people trust that the complaint will be resolved?',
    'Do people there trust that a complaint will be resolved?',
    'Do people trust that a complaint made there will really be resolved?',
  ],
  ['What stands in the way?', 'So what stands in the way?', 'What stands in the way of doing so?'],
  ['Who helps those who cannot do it?', "Who helps people that can't do it on their own?"],
  ['When someone cannot read, who helps?', 'And who helps, when people cannot read?'],
  ['How do people hear of these tools?', 'How did you hear about the tools in the first place?'],
  ['Could you tell me who uses the portals?', 'Who is it that uses the portal?'],
  ['کیا لوگ شکایت کے حل پر اعتماد کرتے ہیں؟', 'لوگ شکایتوں کے حل پر اِعتماد کرتے ہیں'],
  ['محکمہ ان پورٹلوں سے کیا چاہتا ہے؟', 'محکمے اس پورٹل سے کیا چاہتے ہیں؟'],
  ['آپ کے نزدیک سب سے بڑی رکاوٹ کیا ہے؟', 'اور سب سے بڑی رکاوٹ کیا ہے؟'],
  ['د شکایت حل ته باور لري؟', 'نو د شکايتونو حل ته باور لرئ؟'],
];

const OTHERS: readonly (readonly [string, string])[] = [
  ['What do you like about the portal?', 'What do you dislike about the portal?'],
  ['Do people trust the portal of the office?', 'Do people not trust the portal of the office?'],
  ["Why don't people use the portal?", 'Why do people use the portal?'],
  ['Why do people use the portal?', 'How do people use the portal?'],
  ['Who do officials trust in the office?', 'Who trusts officials in the office?'],
  ['Do officers trust citizens with figures?', 'Do citizens trust officers with figures?'],
  ['Do women use the portal at home?', 'Do men use the portal at home?'],
  ['Did you use the portal before the reform?', 'Did you use the portal after the reform?'],
  ['Does it work with help of others?', 'Does it work without help of others?'],
  ['Do more people complain at offices?', 'Do fewer people complain at offices?'],
  ['Who uses the portal in the city?', 'Who uses the portal in the village?'],
  ['کیا لوگ پورٹل پر اعتماد کرتے ہیں؟', 'کیا لوگ پورٹل پر اعتماد نہیں کرتے ہیں؟'],
  ['لڑکے پورٹل کیوں استعمال کرتے ہیں؟', 'لڑکیاں پورٹل کیوں استعمال کرتی ہیں؟'],
  ['پورٹل کون استعمال کرتا ہے؟', 'پورٹل کیوں استعمال کرتا ہے؟'],
  ['خلک په پورټل ولې باور لري؟', 'خلک په پورټل ولې باور نه لري؟'],
];

describe('two questions', () => {
  it.each(SAME)('are one where they differ in grammar only: %s', (first, ...others) => {
    for (const other of others) expect(key(other)).toBe(key(first));
  });

  it.each(OTHERS)('are two where a word changes what is asked: %s %s', (first, other) => {
    expect(key(other)).not.toBe(key(first));
  });

  it('of which little is left are one only in the same words', () => {
    expect(key('Why?')).not.toBe(key('Why not?'));
    expect(key('Do people pay?')).not.toBe(key('Do you pay?'));
    expect(key('And do people pay?')).toBe(key('Do people pay'));
  });

  it('are one whoever is spoken to by name', () => {
    const names = new Set(['hina', 'gul']);
    const { key: named } = questionWording('Hina, who uses the portal here?', names);
    expect(named).toBe(key('Who uses the portal here?'));
  });
});

describe('the stem of a word', () => {
  it.each([
    ['resolve', 'resolves', 'resolved', 'resolving'],
    ['complaint', 'complaints'],
    ['try', 'tries', 'tried', 'trying'],
    ['stop', 'stopped', 'stopping'],
    ['use', 'used', 'uses', 'using'],
    ['agree', 'agreed', 'agrees'],
    ['hear', 'heard', 'hearing'],
    ['شکایت', 'شکایتیں', 'شکایتوں'],
    ['لڑکی', 'لڑکیاں', 'لڑکیوں'],
    ['چاہتا', 'چاہتی', 'چاہتے'],
    ['شکایت', 'شکایتونه', 'شکایتونو'],
  ])('is one in all forms: %s', (...forms) => {
    expect(new Set(forms.map((form) => wordStem(foldName(form)))).size).toBe(1);
  });

  it.each([
    ['like', 'dislike'],
    ['use', 'useful'],
    ['use', 'useless'],
    ['need', 'needless'],
    ['new', 'news'],
    ['man', 'woman'],
    ['fee', 'feed'],
    ['bring', 'bread'],
    ['لڑکا', 'لڑکی'],
    ['کہانی', 'کہا'],
  ])('is not that of another word: %s %s', (one, other) => {
    expect(wordStem(foldName(one))).not.toBe(wordStem(foldName(other)));
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zا-ی]{1,12}$/u), (word) => {
        expect(wordStem(foldName(word) || 'a')).not.toBe('');
      }),
    );
  });
});
