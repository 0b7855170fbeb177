import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

export const desk = {
  emptyTitle: 'ابھی پڑھنے کو کچھ نہیں',
  emptyText: 'پہلے تحریریں شامل کریں: دستاویزات کے صفحے پر فائلیں چھوڑیں یا متن چسپاں کریں۔',
  toDocuments: 'دستاویزات کی طرف',
  side: 'دستاویزات اور کوڈ بک',
  documents: 'دستاویزات',
  codebook: 'کوڈ بک',
  inspector: 'انتخاب',
  selection: 'انتخاب',
  nothingSelected:
    'ماؤس سے، یا شفٹ اور تیر کی کلیدوں سے، کوئی حصہ منتخب کریں اور اسے کوڈ دیں: کوڈ پر کلک کریں، اسے گھسیٹیں، ڈھونڈنے کے لیے F دبائیں، پچھلے کوڈ کے لیے Q۔',
  notCoded: 'اس حصے پر ابھی کوئی کوڈ نہیں۔',
  alsoCodedBy: 'ان کی کوڈنگ بھی ہے',
  history: 'تاریخ',
  codedBy: (coder, when) => `${coder} نے کوڈ کیا، ${when}`,
  memo: 'یادداشت',
  documentMemo: 'اس دستاویز پر یادداشت',
  code: 'کوڈ…',
  quote: 'اقتباس',
  removeCoding: (code) => `اس حصے سے ${code} ہٹائیں`,
  removedCode: 'ہٹایا گیا کوڈ',
  newCode: 'نیا کوڈ…',
  codingCount: (count) => plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` }),
  codingsHere: (count, codes) =>
    plural(count, {
      one: `ایک کوڈنگ: ${list(codes)}`,
      other: `${number(count)} کوڈنگز: ${list(codes)}`,
    }),
  shownCoders: (count) =>
    plural(count, { one: 'ایک کوڈر دکھایا گیا', other: `${number(count)} کوڈر دکھائے گئے` }),
  applyTo: 'منتخب حصے پر یہ کوڈ لگائیں',
  retrieve: 'اس کی کوڈنگز دکھائیں',
  pin: 'ہندسے سے جوڑیں',
  unpin: 'کوئی نہیں',
  toCodebook: 'کوڈ بک میں کھولیں',
  turn: 'یہ باری',
  speaker: 'متکلم',
  direction: 'سمت',
  directions: { ltr: 'بائیں سے دائیں', rtl: 'دائیں سے بائیں' },
  languages: { en: 'انگریزی', ur: 'اردو', ps: 'پشتو', und: 'دوسری یا ملی جلی' },
  commands: {
    applyActive: 'فعال کوڈ لگائیں',
    findAndApply: 'کوڈ ڈھونڈ کر لگائیں',
    newCode: 'انتخاب کے لیے نیا کوڈ',
    applyPinned: (pin) => `جوڑا گیا کوڈ ${number(pin)} لگائیں`,
    remove: 'کوڈنگ ہٹائیں',
    memo: 'کوڈنگ پر یادداشت',
    quote: 'اقتباسات کی فہرست میں ڈالیں',
    copy: 'حوالے سمیت نقل کریں',
    next: 'اگلی کوڈنگ',
    previous: 'پچھلی کوڈنگ',
    overlapping: 'اسی جگہ کی اگلی کوڈنگ',
  },
} satisfies Messages['desk'];
