import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

export const quotes = {
  list: 'مقالے کے لیے اقتباسات',
  count: (count) => plural(count, { one: 'ایک اقتباس', other: `${number(count)} اقتباسات` }),
  copied: (count) =>
    plural(count, {
      one: 'حوالے کے ساتھ نقل ہو گیا',
      other: `${number(count)} اقتباسات حوالوں کے ساتھ نقل ہو گئے`,
    }),
  notCopied: 'براؤزر نے اقتباس نقل کرنے نہیں دیا۔ اس کے بجائے فہرست برآمد کریں۔',
  picked: (count) =>
    plural(count, {
      one: 'اقتباسات کی فہرست میں رکھ دیا گیا',
      other: `${number(count)} اقتباسات فہرست میں رکھ دیے گئے`,
    }),
  pickedAlready: (count) =>
    plural(count, {
      one: 'یہ پہلے سے اقتباسات کی فہرست میں ہے',
      other: `یہ سب ${number(count)} پہلے سے اقتباسات کی فہرست میں ہیں`,
    }),
  showList: 'فہرست دکھائیں',
  attribution: 'حوالہ',
  fields: 'خانے:',
  insertField: (field) => `خانہ ${isolate(field)} ڈالیں`,
  unknownFields: (fields) =>
    `${list(fields.map(isolate))} نام کا کوئی خانہ نہیں؛ جوں کا توں رہے گا۔`,
  asAtFirst: 'جیسا شروع میں تھا',
  participantsBy: 'شرکا کی پہچان',
  names: 'نام',
  pseudonyms: 'فرضی نام',
  hidden:
    'متکلم کے لیبل، حوالے اور عنوان میں کیسوں کے نام نہیں دکھائے جاتے۔ جو نام کوئی بات میں لے وہ متن میں رہتا ہے: برآمد کرنے کے بعد پڑھ لیں۔',
  namedByTitle: 'نام کی جگہ دستاویز کا عنوان ہے۔',
  leftOut: (fields) => `معلوم نہیں، اس لیے چھوڑ دیا گیا: ${list(fields.map(isolate))}۔`,
  note: 'نوٹ',
  noteOn: (place) => `اقتباس ${number(place)} پر نوٹ`,
  drag: 'گھسیٹ کر جگہ بدلیں؛ Alt اور تیر بھی یہی کرتے ہیں',
  commands: {
    next: 'اگلا اقتباس',
    previous: 'پچھلا اقتباس',
    copy: 'حوالے کے ساتھ نقل کریں',
    copyThis: 'سامنے والا اقتباس حوالے کے ساتھ نقل کریں',
    copyAll: 'سب اقتباسات نقل کریں',
    moveUp: 'اقتباس اوپر لے جائیں',
    moveDown: 'اقتباس نیچے لے جائیں',
    open: 'میز پر کھولیں',
    remove: 'فہرست سے ہٹائیں',
  },
  columns: {
    text: 'اقتباس',
    translation: 'ترجمہ',
    attribution: 'حوالہ',
    code: 'کوڈ',
    coder: 'کوڈر',
    document: 'دستاویز',
    participant: 'شریک',
    speaker: 'متکلم',
    time: 'وقت',
    page: 'صفحہ',
    start: 'آغاز',
    end: 'اختتام',
    before: 'پہلے',
    after: 'بعد',
    note: 'نوٹ',
  },
  listSeparator: '، ',
  captionTitle: 'فہرست کے بارے میں',
  failed: 'اقتباسات دوبارہ نہیں پڑھے جا سکے۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے۔',
  gone: (count) =>
    plural(count, {
      one: 'ایک اقتباس نظر نہیں آ رہا: اس کی دستاویز منصوبے میں نہیں۔ وہ اسی کے ساتھ لوٹ آئے گا۔',
      other: `${number(count)} اقتباسات نظر نہیں آ رہے: ان کی دستاویزات منصوبے میں نہیں۔ وہ انھی کے ساتھ لوٹ آئیں گے۔`,
    }),
  empty: {
    title: 'ابھی کوئی اقتباس نہیں',
    text: 'میز پر یا ملی ہوئی عبارتوں میں کسی عبارت پر K دبائیں؛ وہ اس فہرست میں آ جائے گا۔',
    action: 'اقتباسات ڈھونڈیں',
  },
} satisfies Messages['quotes'];
