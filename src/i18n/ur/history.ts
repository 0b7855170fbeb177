import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const history = {
  sentences: {
    acceptAgreements: (count: number) =>
      plural(count, {
        one: 'اتفاق متفقہ فیصلے میں لیا گیا',
        other: `${number(count)} اتفاق متفقہ فیصلے میں لیے گئے`,
      }),
    closeRound: () => 'دور بند کیا گیا',
    editRound: () => 'دور بدلا گیا',
    finishDocuments: (count: number) => `${number(count)} دستاویزات مکمل قرار دی گئیں`,
    openRound: () => 'دور شروع کیا گیا',
    removeRound: () => 'دور ہٹایا گیا',
    reopenDocument: () => 'دستاویز نامکمل قرار دی گئی',
    replaceText: () => 'متن فائل سے بدلا گیا',
    reviseText: () => 'متن میں ترمیم ہوئی',
    settleRevisions: () => 'کئی متون میں سے ایک چنا گیا',
    settle: () => 'اختلاف طے کیا گیا',
    giveReason: () => 'فیصلے کی وجہ بدلی گئی',
    redefineCode: () => 'دور کے بعد کوڈ کی تعریف بدلی گئی',
    unsettle: (count: number) =>
      plural(count, { one: 'فیصلہ واپس لیا گیا', other: `${number(count)} فیصلے واپس لیے گئے` }),
    openReview: () => 'جائزہ شروع کیا گیا',
    editReview: () => 'جائزے کا نام بدلا گیا',
    removeReview: () => 'جائزہ ہٹایا گیا',
    remark: () => 'تبصرہ لکھا گیا',
    addAttributes: (count) =>
      plural(count, { one: 'خاصیت شامل ہوئی', other: `${number(count)} خاصیتیں شامل ہوئیں` }),
    addCases: (count) =>
      plural(count, { one: 'کیس شامل ہوا', other: `${number(count)} کیس شامل ہوئے` }),
    addCode: () => 'کوڈ شامل ہوا',
    addCoder: () => 'کوڈر شامل ہوا',
    addCodes: (count) => `${number(count)} کوڈ شامل ہوئے`,
    addLink: () => 'ربط بنایا گیا',
    addMemos: (count) =>
      plural(count, { one: 'یادداشت لکھی گئی', other: `${number(count)} یادداشتیں لکھی گئیں` }),
    applyCode: () => 'عبارت پر کوڈ لگا',
    applyNewCode: () => 'عبارت پر نیا کوڈ لگا',
    assignCase: () => 'کیس مقرر ہوا',
    autocode: (count) =>
      plural(count, {
        one: 'عبارت پر خودکار کوڈ لگا',
        other: `${number(count)} عبارتوں پر خودکار کوڈ لگا`,
      }),
    commentCoding: () => 'کوڈنگ کا تبصرہ بدلا',
    confirmPlaces: (count) =>
      plural(count, {
        one: 'نئے متن میں جگہ کی تصدیق کی گئی',
        other: `نئے متن میں ${number(count)} جگہوں کی تصدیق کی گئی`,
      }),
    copyCodings: (count) =>
      plural(count, { one: 'کوڈنگ نقل ہوئی', other: `${number(count)} کوڈنگز نقل ہوئیں` }),
    alignTurns: () => 'اصل اور ترجمے کا جوڑ درست کیا گیا',
    joinTranslation: () => 'دستاویز اصل سے جوڑی گئی',
    partTranslation: () => 'دستاویز اصل سے الگ کی گئی',
    correctTurn: () => 'باری درست کی گئی',
    createProject: () => 'منصوبہ بنا',
    duplicateCodes: (count) =>
      plural(count, {
        one: 'کوڈ کی نقل بنی',
        other: `${number(count)} کوڈوں کی نقل بنی`,
      }),
    editAttribute: () => 'خاصیت بدلی گئی',
    editCode: () => 'کوڈ بدلا گیا',
    editCoder: () => 'کوڈر بدلا گیا',
    editDocument: () => 'دستاویز بدلی گئی',
    editLink: () => 'ربط بدلا گیا',
    editMemo: () => 'یادداشت بدلی گئی',
    editProject: () => 'منصوبے کی ترتیبات بدلیں',
    editQuote: () => 'اقتباس بدلا گیا',
    editSpeaker: () => 'متکلم بدلا گیا',
    erase: () => 'ہمیشہ کے لیے مٹایا گیا',
    importCodings: (count) => `${number(count)} کوڈنگز لائی گئیں`,
    importDocuments: (count) =>
      plural(count, { one: 'دستاویز درآمد ہوئی', other: `${number(count)} دستاویزات درآمد ہوئیں` }),
    importParticipants: () => 'شرکا کا جدول لایا گیا',
    importSurvey: () => 'سروے درآمد ہوا',
    markExample: () => 'کوڈ کی مثال چنی گئی',
    mergeChoices: () => 'نقل شامل کرتے وقت کے انتخاب',
    mergeCodes: (count) =>
      plural(count, { one: 'کوڈ دوسرے میں ضم ہوا', other: `${number(count)} کوڈ ایک میں ضم ہوئے` }),
    mergeCodings: (count) => `${number(count)} کوڈنگز یکجا ہوئیں`,
    mergeCopy: () => 'دوسری نقل شامل ہوئی',
    moveCodes: (count) =>
      plural(count, { one: 'کوڈ منتقل ہوا', other: `${number(count)} کوڈ منتقل ہوئے` }),
    moveCoding: () => 'کوڈنگ کا کنارہ سرکا',
    moveQuote: () => 'اقتباس کی جگہ بدلی',
    handOut: () => 'تاریخ کے بغیر دوسروں کو دیا گیا',
    openForeignProject: () => 'دوسرے پروگرام کی فائل سے کھولا گیا',
    pickQuotes: (count) =>
      plural(count, { one: 'اقتباس چنا گیا', other: `${number(count)} اقتباسات چنے گئے` }),
    pinCode: () => 'کوڈ ہندسے سے جوڑا گیا',
    recode: (count) =>
      plural(count, { one: 'کوڈنگ کا کوڈ بدلا', other: `${number(count)} کوڈنگز کا کوڈ بدلا` }),
    recolourCodes: () => 'رنگ بدلا گیا',
    removeAttribute: () => 'خاصیت ہٹائی گئی',
    removeCases: (count) =>
      plural(count, { one: 'کیس ہٹایا گیا', other: `${number(count)} کیس ہٹائے گئے` }),
    removeCodes: (count) =>
      plural(count, { one: 'کوڈ ہٹایا گیا', other: `${number(count)} کوڈ ہٹائے گئے` }),
    removeCodings: (count) =>
      plural(count, { one: 'کوڈنگ ہٹائی گئی', other: `${number(count)} کوڈنگز ہٹائی گئیں` }),
    removeDocuments: (count) =>
      plural(count, { one: 'دستاویز ہٹائی گئی', other: `${number(count)} دستاویزات ہٹائی گئیں` }),
    removeLink: () => 'ربط ہٹایا گیا',
    removeMemo: () => 'یادداشت ہٹائی گئی',
    removeQuotes: (count) =>
      plural(count, { one: 'اقتباس ہٹایا گیا', other: `${number(count)} اقتباسات ہٹائے گئے` }),
    setValues: (count) => plural(count, { one: 'قدر بدلی', other: `${number(count)} قدریں بدلیں` }),
    splitCode: (count) =>
      plural(count, {
        one: 'کوڈ تقسیم ہوا، ایک کوڈنگ بانٹی گئی',
        other: `کوڈ تقسیم ہوا، ${number(count)} کوڈنگز بانٹی گئیں`,
      }),
    splitCoding: () => 'کوڈنگ تقسیم ہوئی',
    unmarkExample: () => 'کوڈ کی مثال ہٹائی گئی',
    weighCodings: (count) =>
      plural(count, { one: 'کوڈنگ کا وزن بدلا', other: `${number(count)} کوڈنگز کا وزن بدلا` }),
  },
  other: 'ایک تبدیلی',
  coded: (passage, code) => `${passage} پر ${isolate(code)} لگا`,
  passage: (text) => `”${isolate(text)}“`,
  about: (what, names) => `${what}: ${names.join('، ')}`,
  inDocument: (what, document) => `${what} (${isolate(document)})`,
  undone: (what) => `واپس لیا گیا: ${what}`,
  redone: (what) => `دوبارہ کیا گیا: ${what}`,
  notTaken: 'یہ نہ ہو سکا: براؤزر اسے محفوظ نہیں کر سکتا۔ کچھ جگہ خالی کر کے دوبارہ کوشش کریں۔',
  nothingToUndo: 'واپس لینے کو کچھ نہیں',
  nothingToRedo: 'دوبارہ کرنے کو کچھ نہیں',
  roundStaysClosed:
    'جو دور بند ہوا یا ہٹایا گیا وہ پھر نہیں کھلتا: اس میں جو چھپا تھا وہ اس کے بعد سب کے سامنے ہے۔',
  left: (count) =>
    plural(count, {
      one: 'ایک چیز جوں کی توں رہی، کیونکہ وہ اس کے بعد بدلی گئی تھی۔',
      other: `${number(count)} چیزیں جوں کی توں رہیں، کیونکہ وہ اس کے بعد بدلی گئی تھیں۔`,
    }),
} satisfies Messages['history'];
