import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const cases = {
  table: 'کیس اور ان کی خاصیتیں',
  toParticulars: 'کیس کی تفصیلات پر جائیں',
  count: (count) => plural(count, { one: 'ایک کیس', other: `${number(count)} کیس` }),
  columns: { name: 'نام', pseudonym: 'فرضی نام', documents: 'دستاویزات' },
  chooseTable: 'شرکا کا جدول…',
  attributes: 'خاصیتیں',
  emptyTitle: 'ابھی کوئی کیس نہیں',
  emptyText:
    'کیس ایک شریک یا تحقیق کی ایک اکائی ہے۔ متن درآمد کریں، شرکا کا جدول (⁦.csv⁩، ⁦.xlsx⁩، ⁦.ods⁩) چھوڑیں یا نیچے نام لکھیں۔',
  newCase: 'نیا کیس',
  newCaseHint: 'نام لکھیں، یا اسپریڈ شیٹ کی سطریں چسپاں کریں',
  added: (count) => plural(count, { one: 'کیس شامل ہوا', other: `${number(count)} کیس شامل ہوئے` }),
  refused: (count, example) =>
    plural(count, {
      one: `${isolate(example)} اپنے کالم میں نہیں آ سکتا؛ خانہ ویسا ہی رہا۔`,
      other: `${number(count)} اندراج اپنے کالموں میں نہیں آ سکتے، جیسے ${isolate(example)}؛ وہ خانے ویسے ہی رہے۔`,
    }),
  widened: (choices) => `اختیارات میں شامل ہوا: ${choices}`,
  nameStays: 'کیس کا نام ضروری ہے؛ پرانا نام برقرار ہے۔',
  belongs: 'اس کیس سے کیا تعلق رکھتا ہے',
  belongsNothing: 'اس کیس سے کوئی دستاویز یا متکلم منسوب نہیں۔',
  wholeDocument: 'پوری دستاویز',
  memo: 'یادداشت',
  assign: 'متکلم یا دستاویز منسوب کریں',
  assignHint: 'متکلم یا دستاویز',
  assignNothing: 'اس نام کا کچھ باقی نہیں جو منسوب کیا جا سکے۔',
  assignMore: (count) => `${number(count)} اور؛ کم کرنے کے لیے لکھیں`,
  speakerIn: (speaker, document) => `${isolate(speaker)}، ${isolate(document)} میں`,
  unassign: (name) => `${isolate(name)} کو اس کیس سے الگ کریں`,
  remove: 'کیس ہٹائیں',
  removed: (name) => `کیس ${isolate(name)} ہٹا دیا گیا`,
  types: {
    text: 'متن',
    number: 'عدد',
    date: 'تاریخ',
    'yes-no': 'ہاں یا نہیں',
    choice: 'انتخاب',
  },
  newAttribute: 'نئی خاصیت',
  attributeName: 'نام',
  attributeType: 'قسم',
  noAttributes:
    'ابھی کوئی خاصیت نہیں۔ گروہ، ضلع یا جنس خاصیتیں ہیں: جن سے کیسوں کا موازنہ ہوتا ہے۔',
  choices: 'اختیارات',
  choicesHint: 'اسی ترتیب میں جس میں گروہ دکھائے جاتے ہیں۔',
  newChoice: 'نیا اختیار',
  choice: (choice) => `اختیار ${isolate(choice)}`,
  choiceUsed: (count) =>
    plural(count, { one: 'ایک بار استعمال', other: `${number(count)} بار استعمال` }),
  removeChoice: (choice) => `اختیار ${isolate(choice)} ہٹائیں`,
  moveChoiceUp: (choice) => `${isolate(choice)} اوپر لے جائیں`,
  moveChoiceDown: (choice) => `${isolate(choice)} نیچے لے جائیں`,
  removeAttribute: 'خاصیت ہٹائیں',
  attributeRemoved: (name, values) =>
    plural(values, {
      one: `خاصیت ${isolate(name)} ایک قدر سمیت ہٹا دی گئی`,
      other: `خاصیت ${isolate(name)} ${number(values)} قدروں سمیت ہٹا دی گئی`,
    }),
  retypeLoses: (count, examples) =>
    plural(count, {
      one: `ایک قدر نئی قسم میں نہیں آتی اور خالی ہو جائے گی: ${examples}`,
      other: `${number(count)} قدریں نئی قسم میں نہیں آتیں اور خالی ہو جائیں گی، جیسے ${examples}`,
    }),
  retype: 'پھر بھی قسم بدلیں',
} satisfies Messages['cases'];
