import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const retrieve = {
  list: 'ملی ہوئی عبارتیں',
  codes: 'کوڈ',
  withSubCodes: 'ذیلی کوڈوں کے ساتھ',
  group: 'کیسوں کا گروہ',
  allCases: 'سب کیس',
  noValue: 'کوئی قدر نہیں',
  coders: 'کوڈر',
  documents: (chosen) => (chosen === 0 ? 'دستاویزات: سب' : `دستاویزات: ${number(chosen)} منتخب`),
  shown: 'ہر عبارت کے ساتھ بتائیں',
  gone: 'اب موجود نہیں',
  groupIs: (attribute, value) => `${isolate(attribute)}: ${isolate(value)}`,
  codedBy: (coder) => `کوڈنگ: ${isolate(coder)}`,
  narrowedBy: 'فہرست کس سے محدود ہے',
  without: (what) => `${isolate(what)} ہٹائیں`,
  found: (passages, documents, cases) =>
    [
      plural(passages, { one: 'ایک عبارت', other: `${number(passages)} عبارتیں` }),
      plural(documents, { one: 'ایک دستاویز میں', other: `${number(documents)} دستاویزات میں` }),
      plural(cases, { one: 'ایک کیس سے', other: `${number(cases)} کیسوں سے` }),
    ].join('، '),
  onList: 'اقتباسات کی فہرست میں ہے',
  choose: 'یہ عبارت منتخب کریں',
  chosenPassages: 'منتخب عبارتیں',
  chosen: (chosen, listed) => `${number(listed)} میں سے ${number(chosen)} منتخب`,
  link: 'ربط…',
  actions: 'اس عبارت کے ساتھ کیا کیا جا سکتا ہے',
  examples: 'کوڈ کی مثال',
  recodeSeveral: (count) => `${number(count)} عبارتوں کا کوڈ کس کوڈ سے بدلیں؟`,
  copySeveral: (count) => `${number(count)} عبارتوں پر ایک اور کوڈ بھی لگائیں`,
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
    next: 'اگلی عبارت',
    previous: 'پچھلی عبارت',
    open: 'میز پر کھولیں',
    choose: 'عبارت منتخب کریں یا چھوڑ دیں',
    chooseNext: 'اگلی عبارت تک منتخب کریں',
    choosePrevious: 'پچھلی عبارت تک منتخب کریں',
    chooseAll: 'فہرست کی سب عبارتیں منتخب کریں',
    chooseNone: 'انتخاب ختم کریں',
    recode: 'کوڈ بدلیں…',
    copyTo: 'دوسرے کوڈ پر بھی لگائیں…',
    remove: 'کوڈنگز ہٹائیں',
    link: 'یہاں سے، یا یہاں تک ربط',
    pick: 'اقتباسات کی فہرست میں رکھیں',
    copy: 'حوالے کے ساتھ نقل کریں',
    typical: 'اس کوڈ کی نمایاں مثال',
    borderline: 'اس کوڈ کی سرحدی مثال',
  },
  reportTitle: 'ملی ہوئی کوڈنگز',
  captionTitle: 'کیا پوچھا گیا',
  failed: 'عبارتیں دوبارہ نہیں پڑھی جا سکیں۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے۔',
  nothing: {
    title: 'ایسی کسی عبارت پر کوڈ نہیں',
    text: 'چھانٹی میں سے کچھ ہٹائیں یا کوئی اور کوڈر چنیں۔',
  },
  empty: {
    title: 'ابھی کچھ کوڈ نہیں ہوا',
    text: 'میز پر کوئی دستاویز کھولیں، کوئی عبارت منتخب کریں اور کوڈ لگائیں؛ پھر وہ یہاں ملے گا۔',
    action: 'میز پر جائیں',
  },
} satisfies Messages['retrieve'];
