import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const documents = {
  title: 'دستاویزات',
  sections: 'دستاویزات یا کیس',
  tabs: { documents: 'دستاویزات', cases: 'کیس' },
  chooseFiles: 'فائلیں منتخب کریں…',
  sampleSurvey: 'نمونے کے مطالعے کا فرضی سروے پڑھیں',
  pasteText: 'متن چسپاں کریں…',
  letGo: 'یہ فائلیں پڑھوانے کے لیے چھوڑ دیں',
  filter: 'عنوان، کیس یا متکلم',
  count: (count) => plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` }),
  countOf: (shown, all) => `${number(all)} میں سے ${number(shown)} دستاویزات`,
  emptyTitle: 'ابھی کوئی دستاویز نہیں',
  emptyText:
    'اپنے متن اس صفحے پر کہیں بھی چھوڑ دیں: Word،‏ PDF،‏ OpenDocument،‏ RTF، ویب صفحے، سادہ متن، سب ٹائٹل، یا جو آواز کو متن بنانے والا پروگرام محفوظ کرتا ہے۔ شرکا یا سروے کے جوابوں کے جدول (⁦.csv⁩، ⁦.xlsx⁩، ⁦.ods⁩) بھی ساتھ آ سکتے ہیں۔',
  noMatch: 'کوئی دستاویز اس چھانٹی میں نہیں آتی۔',
  columns: {
    title: 'عنوان',
    kind: 'قسم',
    date: 'تاریخ',
    case: 'کیس',
    language: 'زبان',
    speakers: 'متکلم',
    words: 'الفاظ',
    codings: 'کوڈنگز',
  },
  codingsExplained: (coder) => `کوڈنگز ${isolate(coder)} کی ہیں۔`,
  kinds: {
    transcript: 'انٹرویو کا متن',
    survey: 'سروے کا جواب',
    note: 'میدانی یادداشت',
    secondary: 'ثانوی ماخذ',
  },
  languages: { en: 'انگریزی', ur: 'اردو', ps: 'پشتو', und: 'نامعلوم' },
  roles: { interviewer: 'انٹرویو لینے والا', respondent: 'جواب دہندہ' },
  particulars: 'تفصیلات',
  particularsOf: (title) => `${isolate(title)} کی تفصیلات`,
  openOnDesk: 'میز پر کھولیں',
  noCase: 'کوئی کیس نہیں',
  caseHint: 'جو نام فہرست میں نہ ہو، اس سے نیا کیس بنتا ہے۔',
  attributes: 'خاصیتیں',
  speakers: 'متکلم',
  noSpeakers: 'اس دستاویز میں کوئی متکلم نہیں ملا۔',
  nameOf: (label) => `${isolate(label)} کا نام`,
  roleOf: (name) => `${isolate(name)} کا کردار`,
  caseOf: (name) => `${isolate(name)} کا کیس`,
  labels: (labels) => `متن میں: ${isolate(labels)}`,
  source: (file, format) => `${isolateFile(file)} (${isolate(format)}) سے پڑھی گئی`,
  remove: 'دستاویز ہٹائیں',
  removeChosen: (count) =>
    plural(count, { one: 'ایک دستاویز ہٹائیں', other: `${number(count)} دستاویزات ہٹائیں` }),
  removeExplained: (codings) =>
    plural(codings, {
      one: 'اس کے ساتھ ایک کوڈنگ بھی ہٹے گی۔ واپس لینے پر دونوں لوٹ آئیں گی۔',
      other: `اس کے ساتھ ${number(codings)} کوڈنگز بھی ہٹیں گی۔ واپس لینے پر سب لوٹ آئے گا۔`,
    }),
  removed: (count, codings) => {
    const what = plural(count, {
      one: 'دستاویز ہٹا دی گئی',
      other: `${number(count)} دستاویزات ہٹا دی گئیں`,
    });
    return codings === 0
      ? what
      : `${what}، ${plural(codings, { one: 'ایک کوڈنگ', other: `${number(codings)} کوڈنگز` })} سمیت`;
  },
} satisfies Messages['documents'];
