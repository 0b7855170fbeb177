import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

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
  stops: {
    original: (turns) =>
      plural(turns, {
        one: 'ترجمہ یہاں ختم ہوتا ہے۔ اصل کی ایک باری باقی ہے۔',
        other: `ترجمہ یہاں ختم ہوتا ہے۔ اصل کی ${number(turns)} باریاں باقی ہیں۔`,
      }),
    translation: (turns) =>
      plural(turns, {
        one: 'اصل یہاں ختم ہوتا ہے۔ ترجمے کی ایک باری باقی ہے۔',
        other: `اصل یہاں ختم ہوتا ہے۔ ترجمے کی ${number(turns)} باریاں باقی ہیں۔`,
      }),
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
    beside: 'اس دستاویز کا کوئی ترجمہ نہیں۔ دستاویزات میں بتائیں کہ یہ کس کا ترجمہ ہے۔',
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
