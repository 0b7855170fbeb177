import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const units = {
  turn: (count: number) => plural(count, { one: 'ایک باری', other: `${number(count)} باریاں` }),
  paragraph: (count: number) =>
    plural(count, { one: 'ایک پیراگراف', other: `${number(count)} پیراگراف` }),
};

const are = (count: number) => plural(count, { one: 'باقی ہے', other: 'باقی ہیں' });

export const translations = {
  sides: { original: 'اصل', translation: 'ترجمہ' },
  translationOf: 'کس کا ترجمہ',
  isOriginal: 'کسی کا نہیں: یہ خود اصل ہے',
  translationOfHint: 'پھر دونوں میز پر پہلو بہ پہلو، باری باری پڑھے جا سکتے ہیں۔',
  hasTranslations: (titles) =>
    `${list(titles.map(isolate))} کا اصل متن۔ جو اصل ہو وہ خود ترجمہ نہیں ہو سکتا۔`,
  beside: (title) => `${isolate(title)} کے پہلو میں`,
  pages: (original, translation) => `${isolate(original)} اور اس کا ترجمہ ${isolate(translation)}`,
  close: 'اکیلا پڑھیں',
  alignment: 'جوڑ',
  notRead: (title) => `${isolate(title)} پڑھی نہیں جا سکی۔`,
  row: (row, rows) => `${number(rows)} میں سے سطر ${number(row)}`,
  rowOf: (names) => names.map(isolate).join(' – '),
  said: 'درست کی گئی',
  nothingThere: { original: 'اصل میں نہیں', translation: 'ترجمہ نہیں ہوا' },
  goesOn: {
    original: (count, unit) => `اصل میں آگے ${units[unit](count)} ${are(count)}۔`,
    translation: (count, unit) => `ترجمے میں آگے ${units[unit](count)} ${are(count)}۔`,
  },
  stops: {
    original: (count, unit) =>
      `ترجمہ یہاں ختم ہوتا ہے۔ اصل میں ${units[unit](count)} ${are(count)}۔`,
    translation: (count, unit) =>
      `اصل یہاں ختم ہوتا ہے۔ ترجمے میں ${units[unit](count)} ${are(count)}۔`,
  },
  join: {
    title: 'اصل اور ترجمہ جوڑیں',
    find: (title) => `${isolate(title)} کا اصل یا ترجمہ`,
    placeholder: 'دستاویز ڈھونڈیں',
    nothing: 'جوڑنے کے لیے ایسی کوئی دستاویز نہیں۔',
    which: (title) => `${isolate(title)} کیا ہے`,
    counts: (original, translation, unit) =>
      `اصل: ${units[unit](original)}۔ ترجمہ: ${units[unit](translation)}۔`,
    whole: 'آخر تک پہلو بہ پہلو۔',
    until: (row) => `سطر ${number(row)} تک پہلو بہ پہلو۔`,
    noText: 'دونوں میں سے ایک کا ابھی کوئی متن نہیں: پہلو بہ پہلو کچھ نہیں۔',
    other: 'دوسری دستاویز',
    join: 'جوڑیں',
    done: 'اصل اور ترجمہ جڑ گئے۔',
  },
  mismatch: (row) =>
    `سطر ${number(row)} سے سوال کے سامنے جواب آ رہا ہے: شاید ایک طرف کوئی باری رہ گئی ہے۔`,
  goThere: 'وہاں جائیں',
  overThere: (code, words, coder) =>
    coder === undefined
      ? `${isolate(code)}: ${isolate(words)}`
      : `${isolate(code)} (${isolate(coder)}): ${isolate(words)}`,
  codedInRow: (count) => plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` }),
  commands: {
    beside: 'اصل اور ترجمہ پہلو بہ پہلو پڑھیں',
    join: 'اصل یا ترجمے سے جوڑیں…',
    over: 'دوسرے متن کی اسی باری پر جائیں',
    above: 'یہ باری اپنے اوپر والی کے ساتھ ہے',
    none: 'دوسرے متن میں اس باری کے لیے کچھ نہیں',
    next: 'یہ باری دوسری طرف کی اگلی باری کی ہے',
    previous: 'یہ باری دوسری طرف کی پچھلی باری کی ہے',
    order: 'یہ سطر پھر باریوں کی ترتیب سے',
  },
  ofSide: {
    original: (what) => `اصل: ${what}`,
    translation: (what) => `ترجمہ: ${what}`,
  },
  corrections: {
    above: 'اوپر والی باری کے ساتھ',
    none: 'اس کے سامنے کچھ نہیں',
    next: 'دوسری طرف کی اگلی باری کی',
    previous: 'دوسری طرف کی پچھلی باری کی',
  },
  cannot: {
    beside: 'یہ دستاویز ابھی کسی اصل یا ترجمے سے جڑی نہیں۔',
    alone: 'جوڑنے کے لیے کوئی دستاویز نہیں۔',
    joined: 'ترجمے کا ایک ہی اصل ہوتا ہے۔ پہلے دستاویزات میں دونوں کو الگ کریں۔',
    notBeside: 'پہلے اصل اور ترجمہ پہلو بہ پہلو کھولیں۔',
    correct: 'یہاں ایسا نہیں ہو سکتا۔',
  },
  quote: {
    given: 'کیا چھپے',
    choices: { original: 'اصل', translation: 'ترجمہ', both: 'دونوں' },
    trim: 'الفاظ چنیں…',
    trimLabel: (title) => `${isolate(title)} کے الفاظ`,
    trimHint: 'اقتباس کے الفاظ ماؤس سے، یا Shift اور تیروں سے منتخب کریں۔',
    take: 'منتخب الفاظ لے لیں',
    nothing: 'اس حصے کے سامنے کچھ نہیں۔ پہلے میز پر دونوں متن جوڑیں۔',
    notSelected: 'کچھ منتخب نہیں۔',
  },
} satisfies Messages['translations'];
