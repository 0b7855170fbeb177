import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const retrieve = {
  list: 'ملے ہوئے اقتباسات',
  codes: 'کوڈ',
  withSubCodes: 'ذیلی کوڈز کے ساتھ',
  group: 'کیسوں کا گروہ',
  allCases: 'سب کیس',
  noValue: 'کوئی قدر نہیں',
  coders: 'کوڈر',
  documents: (chosen) => (chosen === 0 ? 'دستاویزات: سب' : `دستاویزات: ${number(chosen)} منتخب`),
  shown: 'ہر اقتباس کے ساتھ بتائیں',
  gone: 'اب موجود نہیں',
  groupIs: (attribute, value) => `${isolate(attribute)}: ${isolate(value)}`,
  codedBy: (coder) => `کوڈنگ: ${isolate(coder)}`,
  narrowedBy: 'فہرست کس سے محدود ہے',
  without: (what) => `${isolate(what)} ہٹائیں`,
  found: (passages, documents, cases) =>
    [
      plural(passages, { one: 'ایک اقتباس', other: `${number(passages)} اقتباسات` }),
      plural(documents, { one: 'ایک دستاویز میں', other: `${number(documents)} دستاویزات میں` }),
      plural(cases, { one: 'ایک کیس سے', other: `${number(cases)} کیسوں سے` }),
    ].join('، '),
  onList: 'اقتباسات کی فہرست میں ہے',
  choose: 'یہ اقتباس منتخب کریں',
  chosenPassages: 'منتخب اقتباسات',
  chosen: (chosen, listed) => `${number(listed)} میں سے ${number(chosen)} منتخب`,
  actions: 'اس اقتباس کے ساتھ کیا ہو سکتا ہے',
  examples: 'کوڈ کی مثال',
  recodeSeveral: (count) => `${number(count)} اقتباسات کا کوڈ کس کوڈ سے بدلیں؟`,
  copySeveral: (count) => `${number(count)} اقتباسات پر ایک اور کوڈ بھی لگائیں`,
  changes: {
    recoded: (count, code) =>
      plural(count, {
        one: `ایک کوڈنگ کا کوڈ اب ${isolate(code)} ہے`,
        other: `${number(count)} کوڈنگز کا کوڈ اب ${isolate(code)} ہے`,
      }),
    copied: (count, code) =>
      plural(count, {
        one: `ایک جگہ ${isolate(code)} بھی لگ گیا`,
        other: `${number(count)} جگہوں پر ${isolate(code)} بھی لگ گیا`,
      }),
    removed: (count) =>
      plural(count, { one: 'ایک کوڈنگ ہٹ گئی', other: `${number(count)} کوڈنگز ہٹ گئیں` }),
    codedAlready: (code) => `${isolate(code)} پہلے سے لگا ہوا ہے`,
    andLeft: (what, others) =>
      plural(others, {
        one: `${what}۔ دوسرے کوڈر کی ایک کوڈنگ جوں کی توں رہی۔`,
        other: `${what}۔ دوسرے کوڈروں کی ${number(others)} کوڈنگز جوں کی توں رہیں۔`,
      }),
    onlyOthers: (count) =>
      plural(count, {
        one: 'یہ کوڈنگ کسی اور کوڈر کی ہے؛ آپ صرف اپنی بدل سکتے ہیں۔',
        other: 'یہ کوڈنگز دوسرے کوڈروں کی ہیں؛ آپ صرف اپنی بدل سکتے ہیں۔',
      }),
  },
  commands: {
    next: 'اگلا اقتباس',
    previous: 'پچھلا اقتباس',
    open: 'میز پر کھولیں',
    choose: 'اقتباس منتخب کریں یا چھوڑ دیں',
    chooseNext: 'اگلے اقتباس تک منتخب کریں',
    choosePrevious: 'پچھلے اقتباس تک منتخب کریں',
    chooseAll: 'فہرست کے سب اقتباسات منتخب کریں',
    chooseNone: 'انتخاب ختم کریں',
    recode: 'کوڈ بدلیں…',
    copyTo: 'دوسرے کوڈ پر بھی لگائیں…',
    remove: 'کوڈنگز ہٹائیں',
    pick: 'اقتباسات کی فہرست میں رکھیں',
    copy: 'حوالے کے ساتھ نقل کریں',
    typical: 'اس کوڈ کی نمایاں مثال',
    borderline: 'اس کوڈ کی سرحدی مثال',
  },
  reportTitle: 'ملی ہوئی کوڈنگز',
  captionTitle: 'کیا پوچھا گیا',
  failed: 'اقتباسات دوبارہ نہیں پڑھے جا سکے۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے۔',
  nothing: {
    title: 'ایسا کوئی اقتباس کوڈ نہیں ہوا',
    text: 'چھانٹی میں سے کچھ ہٹائیں یا کوئی اور کوڈر چنیں۔',
  },
  empty: {
    title: 'ابھی کچھ کوڈ نہیں ہوا',
    text: 'میز پر کوئی دستاویز کھولیں، متن کا حصہ منتخب کریں اور کوڈ لگائیں؛ پھر وہ یہاں ملے گا۔',
    action: 'میز پر جائیں',
  },
} satisfies Messages['retrieve'];
