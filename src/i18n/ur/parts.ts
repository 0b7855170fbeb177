import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const codings = (count: number) =>
  plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` });

export const parts = {
  codeTree: {
    search: 'کوڈ تلاش کریں',
    nothing: 'اس نام کا کوئی کوڈ نہیں۔',
    pinned: (digit) => `کلید ${number(digit)} سے لگتا ہے`,
    codings,
    codingsWithBelow: (all, own) => `${codings(all)}، جن میں سے ${number(own)} خود اس کوڈ پر`,
  },
  codeColour: {
    names: [
      'شوخ گلابی',
      'گہرا سبز',
      'نارنجی',
      'آسمانی',
      'بھورا',
      'سبزی مائل نیلا',
      'ہلکا بنفشی',
      'گیروا',
      'جامنی',
      'فیروزی',
      'قرمزی',
      'نیل جیسا نیلا',
      'فولادی نیلا',
      'زیتونی',
      'عنابی',
      'دھانی',
    ],
  },
  codePicker: {
    title: 'کوڈ لگائیں',
    placeholder: 'کوڈ ڈھونڈیں، یا + کے ساتھ نیا نام لکھیں',
    recent: 'حالیہ',
    applied: 'یہاں لگا ہوا',
    createAtTop: (name) => `’${isolate(name)}‘ سب سے اوپر بنائیں`,
    createBelow: (name, parent) => `’${isolate(name)}‘ کو ${isolate(parent)} کے نیچے بنائیں`,
    nameIt: 'نئے کوڈ کا نام لکھیں۔',
    empty: 'ابھی کوئی کوڈ نہیں۔ پہلا بنانے کے لیے نام لکھیں۔',
    apply: 'لگائیں',
    applyAndStay: 'لگائیں اور کھلا رکھیں',
  },
  exportMenu: {
    formats: {
      csv: 'جدول (CSV)',
      xlsx: 'ورک بک (XLSX)',
      docx: 'ورڈ دستاویز (DOCX)',
      md: 'مارک ڈاؤن (Markdown)',
      json: 'ڈیٹا (JSON)',
    },
    writing: 'لکھا جا رہا ہے…',
    saved: (name) => `${isolate(name)} کے نام سے محفوظ ہوا`,
    failed: 'فائل نہیں لکھی جا سکی۔ دوسرے صفحے بند کر کے پھر کوشش کریں۔',
  },
  memoEditor: {
    memoOn: (about) => `${isolate(about)} پر یادداشت`,
    toolbar: 'متن کی آرائش',
    bold: 'جلی',
    italic: 'ترچھا',
    heading: 'سرخی',
    bulletList: 'فہرست',
    orderedList: 'نمبر وار فہرست',
    blockquote: 'اقتباس',
    undo: 'متن میں واپس لیں',
    redo: 'متن میں دوبارہ کریں',
    placeholder: 'لکھیں…',
    notLoaded: 'ایڈیٹر نہیں کھل سکا۔ جو لکھا ہے وہ محفوظ ہے۔',
  },
} satisfies Messages['parts'];
