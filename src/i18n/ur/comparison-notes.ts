import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const documents = (count: number) =>
  plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` });

export const comparisonNotes = {
  silent: (name, count) =>
    `${isolate(name)}: ${documents(count)} کے موازنہ کیے گئے متن میں کوئی کوڈنگ نہیں`,
  silentHint:
    'دستاویز مکمل شمار ہوتی ہے، اس لیے اس میں ہر کوڈ ”نہیں لگا“ شمار ہوتا ہے۔ اگر یہ کوڈ ہی نہیں کی گئی تو اسے شامل نہ کریں۔',
  silentInText: (coders) =>
    `جہاں موازنہ کیے گئے متن میں ان کوڈوں میں سے کسی کی کوئی کوڈنگ نہیں، اور کوڈ ”نہیں لگا“ شمار ہوا: ${list(coders)}۔`,
  silentCoder: (name, count) => `${isolate(name)}، ${documents(count)} میں`,
  countedExtent: (shared, all, share, characters) =>
    `${documents(all)} میں سے ${number(shared)} (${share}، ${plural(characters, { one: 'متن کا ایک حرف', other: `متن کے ${number(characters)} حروف` })}) ${plural(shared, { one: 'ان سب کی کوڈ کی ہوئی شمار ہوئی، اور اسی کا موازنہ ہوا', other: 'ان سب کی کوڈ کی ہوئی شمار ہوئیں، اور انھی کا موازنہ ہوا' })}۔`,
  summaries: {
    alpha_binary_pooled: 'سب کوڈوں کا یکجا α',
    alpha_binary_macro: 'کوڈوں کے α کا اوسط',
    pooled_kappa: 'سب کوڈوں کا یکجا κ (De Vries et al., 2008)',
    alpha_jaccard: 'کوڈوں کے مجموعوں کا α، Jaccard کے فاصلے سے (Jaccard, 1901)',
    alpha_masi: 'کوڈوں کے مجموعوں کا α، MASI کے فاصلے سے (Passonneau, 2006)',
  },
  summariesGiven: (names) => `سب کوڈوں پر یہ دیے گئے ہیں: ${list(names)}۔`,
  methods: 'طریقۂ کار',
  references: 'حوالے',
} satisfies Messages['agreement']['notes'];
