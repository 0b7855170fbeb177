import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const megabytes = (bytes: number) => `${number(bytes / 1024 / 1024)} MB`;

const kinds = {
  archive: 'ایک بند آرکائیو',
  audio: 'آواز کی ریکارڈنگ',
  epub: 'EPUB کتاب',
  html: 'ویب کا صفحہ',
  image: 'تصویر',
  'legacy-office': 'پرانے Word، Excel یا PowerPoint کی فائل',
  opendocument: 'OpenDocument کی فائل',
  pdf: 'PDF',
  presentation: 'پریزنٹیشن',
  rtf: 'RTF متن',
  spreadsheet: 'اسپریڈ شیٹ',
  sqlite: 'ڈیٹا بیس',
  text: 'سادہ متن',
  video: 'ویڈیو',
  word: 'Word کی دستاویز',
};

const read = {
  empty: 'فائل خالی ہے۔',
  notText: 'اس فائل میں جو کچھ ہے وہ متن نہیں۔',
  wrongType: (extension: string, kind: string) =>
    `نام ‎.${isolate(extension)} پر ختم ہوتا ہے، مگر فائل دراصل یہ ہے: ${kind}۔`,
  unsupported: (kind: string) =>
    `یہ فائل ہے: ${kind}۔ اس کا متن ⁦.docx⁩ یا ⁦.txt⁩ میں محفوظ کر کے وہ فائل یہاں چھوڑیں۔`,
  unsupportedEnding: (extension: string) =>
    `‎.${isolate(extension)} والی فائلیں نہیں پڑھی جاتیں۔ متن کو ⁦.docx⁩ یا ⁦.txt⁩ میں محفوظ کر کے وہ فائل یہاں چھوڑیں۔`,
  tooLarge: (bytes: number) =>
    `فائل ${megabytes(bytes)} سے بڑی ہے۔ اسے حصوں میں بانٹ کر وہ حصے یہاں چھوڑیں۔`,
  unpacksTooLarge: (bytes: number) =>
    `کھلنے پر یہ فائل ${megabytes(bytes)} سے بڑی ہو جائے گی۔ شاید خراب ہے یا نقصان پہنچانے کے لیے بنائی گئی ہے۔`,
  tooManyEntries: (limit: number) =>
    `یہ آرکائیو ${number(limit)} سے زیادہ فائلوں کا ہے، اتنی نہیں پڑھی جاتیں۔ اسے حصوں میں بانٹ کر وہ حصے یہاں چھوڑیں۔`,
  damaged: 'فائل خراب یا ادھوری ہے۔ جس پروگرام کی ہے اسی میں کھول کر دوبارہ محفوظ کریں۔',
  passwordProtected:
    'فائل پر پاس ورڈ لگا ہے۔ اس کی ایک نقل بغیر پاس ورڈ کے محفوظ کر کے یہاں چھوڑیں۔',
  copyProtected:
    'یہ کتاب بیچنے والے نے مقفل کر رکھی ہے: صرف وہی پروگرام اسے پڑھ سکتے ہیں جن کے لیے بیچی گئی۔',
  onlyPictures: (pages: number) =>
    plural(pages, {
      one: 'اس کا واحد صفحہ تصویر ہے جس میں حروف نہیں۔ اس پر متن شناسی (OCR) چلا کر نتیجہ یہاں چھوڑیں۔',
      other: `تمام ${number(pages)} صفحے تصویریں ہیں جن میں حروف نہیں۔ ان پر متن شناسی (OCR) چلا کر نتیجہ یہاں چھوڑیں۔`,
    }),
  unknownJson:
    'فائل JSON ہے مگر آواز کو متن بنانے والے کسی ایسے پروگرام کی نہیں جسے ہم جانتے ہوں۔ متن کو ⁦.vtt⁩، ⁦.srt⁩ یا ⁦.txt⁩ میں محفوظ کر کے یہاں چھوڑیں۔',
  noText: 'اس فائل میں پڑھنے کو کچھ نہیں: ایک لفظ بھی نہیں۔',
  unreadable:
    'براؤزر یہ فائل نہیں کھول سکا۔ شاید اسے کہیں اور لے جایا گیا، نام بدلا گیا یا وہ استعمال میں ہے۔',
  workerFailed: 'پڑھنا بیچ میں رک گیا، شاید میموری کم پڑ گئی۔ دوسرے صفحے بند کر کے پھر کوشش کریں۔',
};

const warnings = {
  readAs: (extension: string, format: string) =>
    `نام میں ‎.${isolate(extension)} ہے، مگر مواد کے مطابق ‎.${format} کے طور پر پڑھی گئی۔`,
  replacedCharacters: (count: number) =>
    plural(count, {
      one: 'ایک حرف نہیں پڑھا جا سکا اور � لکھا گیا۔ شاید کوئی اور انکوڈنگ ٹھیک بیٹھے۔',
      other: `${number(count)} حروف نہیں پڑھے جا سکے اور � لکھے گئے۔ شاید کوئی اور انکوڈنگ ٹھیک بیٹھے۔`,
    }),
  notesAtEnd: (count: number) =>
    plural(count, {
      one: 'ایک حاشیہ متن کے آخر میں ہے۔',
      other: `${number(count)} حاشیے متن کے آخر میں ہیں۔`,
    }),
  commentsLeftOut: (count: number) =>
    plural(count, {
      one: 'ایک تبصرہ چھوڑ دیا گیا۔',
      other: `${number(count)} تبصرے چھوڑ دیے گئے۔`,
    }),
  picturesLeftOut: (count: number) =>
    plural(count, {
      one: 'ایک تصویر چھوڑ دی گئی۔',
      other: `${number(count)} تصویریں چھوڑ دی گئیں۔`,
    }),
  trackedChangesAccepted: 'درج شدہ تبدیلیاں مان لی گئیں: اضافے رکھے گئے، حذف کیا ہوا نکال دیا گیا۔',
  cuesLeftOut: (count: number) =>
    plural(count, {
      one: 'ایک ٹکڑا جس کا وقت پڑھا نہ جا سکا، چھوڑ دیا گیا۔',
      other: `${number(count)} ٹکڑے جن کا وقت پڑھا نہ جا سکا، چھوڑ دیے گئے۔`,
    }),
  hiddenTextLeftOut: (count: number) =>
    plural(count, {
      one: 'ایک چھپی ہوئی عبارت چھوڑ دی گئی۔',
      other: `${number(count)} چھپی ہوئی عبارتیں چھوڑ دی گئیں۔`,
    }),
  runningLinesLeftOut: (count: number, lines: readonly string[]) => {
    const quoted = list(lines.map((line) => `”${isolate(line)}“`));
    return plural(count, {
      one: `صفحے کے اوپر یا نیچے کی ایک سطر چھوڑ دی گئی: ${quoted}۔`,
      other: `${number(count)} سطریں جو ہر صفحے کے اوپر یا نیچے دہرائی جاتی ہیں، چھوڑ دی گئیں، جیسے ${quoted}۔`,
    });
  },
  marginNumbersLeftOut: (count: number) =>
    plural(count, {
      one: 'حاشیے کا ایک عدد چھوڑ دیا گیا۔',
      other: `حاشیے کے ${number(count)} عدد چھوڑ دیے گئے۔`,
    }),
  pagesWithoutText: (count: number, pages: readonly number[]) => {
    const numbers = list(pages.map((page) => number(page)));
    return plural(count, {
      one: `صفحہ ${numbers} پر کوئی حرف نہیں؛ شاید وہ تصویر ہے۔`,
      other: `${number(count)} صفحوں پر کوئی حرف نہیں، جیسے ${numbers}؛ شاید وہ تصویریں ہیں۔`,
    });
  },
  signsWithoutLetters: (count: number) =>
    plural(count, {
      one: 'PDF نہیں بتاتی کہ اس کا ایک نشان کون سا حرف ہے؛ اس کی جگہ � ہے۔',
      other: `PDF نہیں بتاتی کہ اس کے ${number(count)} نشان کون سے حروف ہیں؛ ان کی جگہ � ہے۔ متن جہاں لکھا گیا وہیں سے ⁦.docx⁩ یا ⁦.txt⁩ میں محفوظ کریں۔`,
    }),
  orderByPlace:
    'کالموں یا دائیں سے بائیں سطروں کی ترتیب صفحے پر ان کی جگہ سے طے کی گئی۔ متن کا PDF سے موازنہ کر لیں۔',
  speakersNotTaken: (lines: number, names: number) =>
    `متن میں ${number(lines)} سے زیادہ سطریں، یا متکلموں کے ${number(names)} سے زیادہ نام ہیں: کسی کو متکلم نہیں مانا گیا۔ متکلم درکار ہوں تو اسے حصوں میں بانٹ کر وہ حصے یہاں چھوڑیں۔`,
  tiersLeftOut: (names: readonly string[]) =>
    `وہ تہیں جو خود گفتگو نہیں، چھوڑ دی گئیں: ${list(names.map(isolate))}۔`,
};

const table = {
  noTable: (kind: string) =>
    `یہ فائل ہے: ${kind}۔ جدول ⁦.xlsx⁩، ⁦.ods⁩ یا ⁦.csv⁩ میں محفوظ کر کے وہ فائل یہاں چھوڑیں۔`,
  tooLarge: (cells: number) =>
    `جدول میں ${number(cells)} سے زیادہ خانے ہیں۔ اسے حصوں میں بانٹ کر وہ چھوڑیں۔`,
  noRows: 'جدول میں پہلی سطر کالموں کے ناموں کی اور اس کے نیچے کم از کم ایک سطر ہونی چاہیے۔',
  raggedRows: (count: number, rows: readonly number[]) => {
    const numbers = list(rows.map((row) => number(row)));
    return plural(count, {
      one: `سطر ${numbers} میں خانے پہلی سطر سے کم یا زیادہ ہیں۔`,
      other: `${number(count)} سطروں میں خانے پہلی سطر سے کم یا زیادہ ہیں، جیسے ${numbers}۔`,
    });
  },
  repeatedColumns: (names: readonly string[]) =>
    `ایک سے زیادہ کالموں کا نام ${list(names.map(isolate))} ہے؛ بعد والوں کے ساتھ عدد لگا دیا گیا۔`,
  unclosedQuote:
    'ایک واوین کھلتا ہے اور کبھی بند نہیں ہوتا؛ ممکن ہے باقی پورا جدول ایک ہی خانے میں ہو۔',
};

const codebook = {
  notJson: 'یہ فائل کوڈ بک نہیں: یہ JSON نہیں۔',
  notACodebook: 'فائل JSON ہے مگر حاشیہ کی کوڈ بک نہیں۔',
  newerCodebook: 'یہ کوڈ بک حاشیہ کے نئے نسخے نے لکھی ہے۔ نیا نسخہ لینے کے لیے صفحہ دوبارہ کھولیں۔',
  invalid: (path: string) => `کوڈ بک کی ساخت یہاں درست نہیں: ${isolate(path)}۔`,
  repeatedKey: (key: string) => `کوڈ بک کے دو کوڈوں کی کلید ایک ہی ہے: ${isolate(key)}۔`,
};

export const problems = {
  kinds,
  read,
  warnings,
  table,
  codebook,
} satisfies Messages['problems'];
