import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const codings = (count: number) =>
  plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` });

export const reports = {
  frequencies: 'موضوعات کی تکرار',
  by: 'کالم',
  byCoder: 'کوڈر',
  byDocument: 'دستاویزات',
  coder: 'کوڈر',
  united: 'سب کوڈر، یکجا',
  withUnited: 'سب کوڈر یکجا بھی',
  codes: 'قطاریں',
  allCodes: 'سب کوڈ',
  themesOnly: 'صرف موضوعات',
  figure: 'عدد',
  figures: {
    codings: 'کوڈنگز',
    documents: 'دستاویزات',
    cases: 'کیس',
    characters: 'حروف',
    share: 'متن میں حصہ',
  },
  allFigures: 'جدول میں سب اعداد',
  hideEmpty: 'خالی قطاریں چھپائیں',
  code: 'کوڈ',
  level: 'سطح',
  total: 'سب',
  noValue: 'کوئی قدر نہیں',
  gone: 'اب موجود نہیں',
  onlyTop: (figure) => `${figure}، صرف سب سے اوپر کے کوڈ`,
  subCodesOf: (code) => `${isolate(code)} کے ذیلی کوڈ`,
  casesOfColumn: (cases, all) => `${number(all)} میں سے ${number(cases)} کیس`,
  ofCases: (cases, all) => `${number(all)} میں سے ${number(cases)}`,
  openCodings: (text, figure, code, column) =>
    `${text} – ${figure}، ${isolate(code)}، ${isolate(column)}: کوڈنگز کھولیں`,
  figureOfColumn: (column, figure) => `${isolate(column)}: ${figure}`,
  casesOfTitle: (column, all) => `${isolate(column)}: کیس (${number(all)} میں سے)`,
  whatIsCounted: 'کیا گنا گیا',
  caption: {
    oneCoder: (coder, count) => `صرف ${isolate(coder)} کی کوڈنگز گنی گئی ہیں: ${codings(count)}۔`,
    united: (coders, names, count) =>
      `${number(coders)} کوڈروں (${isolate(names)}) کی کوڈنگز یکجا گنی گئی ہیں: ${codings(count)}؛ جو کئی نے یکساں کوڈ کیا وہ ایک بار گنا گیا ہے۔`,
    sideBySide: (each) => `ہر کوڈر کی کوڈنگز الگ الگ گنی گئی ہیں: ${isolate(each)}۔`,
    coderAndCount: (coder, count) => `${isolate(coder)} ${number(count)}`,
    once: 'ایک دستاویز، ایک جگہ اور ایک کوڈ کی کوڈنگ ایک ہی بار گنی جاتی ہے۔',
    themes: 'موضوع کی کوڈنگز اس کی اپنی اور اس کے نیچے کے سب کوڈوں کی کوڈنگز کا مجموعہ ہیں۔',
    distinct: 'دستاویزات اور کیس الگ الگ گنے جاتے ہیں، ہر ایک ایک بار۔',
    groups: (attribute) =>
      `کالم ${isolate(attribute)} کی قدریں ہیں؛ کوڈنگ اس کے کیس کی ہے جو اس میں سب سے پہلے جواب دیتا ہے: متکلم کا اپنا کیس، ورنہ دستاویز کا۔ جو صرف انٹرویو لینے والے کہتے ہیں وہ کسی کیس کا نہیں۔`,
    cases:
      'ہر کالم کے اوپر: منصوبے کے سب کیسوں میں سے اس کے وہ کیس جن کی کوئی دستاویز ہے یا جو کسی میں بولتے ہیں۔',
    characters: 'حروف سے مراد یونیکوڈ کے وہ نقاط ہیں جن پر ایک کوڈ کی عبارتیں مل کر پھیلی ہیں۔',
    share: (characters) =>
      `حصہ بتاتا ہے کہ جواب دہندگان کی گفتگو (ناموں کے بغیر ان کی باریوں، کل ${number(characters)} حروف) کا کتنا حصہ کوڈ کی عبارتوں میں آتا ہے۔ دوسروں کی باتیں اور وہ متن جن میں کوئی جواب دہندہ نہیں، حروف میں شامل ہیں مگر کسی حصے میں نہیں۔`,
  },
  failed: 'کوڈنگز دوبارہ نہیں گنی جا سکیں۔ جو نظر آ رہا ہے وہ پرانا ہو سکتا ہے۔',
  nothing: {
    title: 'ابھی گننے کو کچھ نہیں',
    text: 'اس کوڈر نے کچھ کوڈ نہیں کیا۔ میز پر کوڈ کریں، کوئی اور کوڈر چنیں، یا خالی قطاریں دکھائیں۔',
    action: 'میز پر جائیں',
  },
  empty: {
    title: 'ابھی کوئی کوڈ نہیں',
    text: 'کوڈ شامل کریں یا کوئی کوڈ بک لے لیں؛ جو ان سے کوڈ ہوگا یہاں گنا جائے گا۔',
    action: 'کوڈ بک پر جائیں',
  },
} satisfies Messages['reports'];
