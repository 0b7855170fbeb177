import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import type { Messages } from '#i18n/messages.ts';
import { languageOf } from '#i18n/language.ts';

const { list, number, plural } = languageOf('ur');

export const projects = {
  title: 'منصوبے',
  intro:
    'انٹرویو شامل کریں، عبارتوں پر کوڈ لگائیں، موضوعات گنیں اور اقتباس اپنے مقالے میں لے جائیں۔ سب کچھ اسی براؤزر میں، اسی کمپیوٹر پر رہتا ہے۔',
  emptyTitle: 'ابھی کوئی منصوبہ نہیں',
  emptyText:
    'پہلے نمونے کا مطالعہ دیکھ لیں یا اپنی تحریروں سے شروع کریں۔ پہلے کے کسی منصوبے کی فائل بھی کھولی جا سکتی ہے۔',
  openSample: 'نمونے کا مطالعہ کھولیں',
  sampleNote:
    'انگریزی، اردو اور پشتو میں 12 فرضی انٹرویو، دو کوڈروں کے کوڈ کیے ہوئے۔ ان میں کچھ بھی حقیقی نہیں۔',
  newProject: 'نیا منصوبہ',
  openFolder: 'فولڈر کھولیں…',
  openFile: 'منصوبے کی فائل کھولیں…',
  dropHint:
    'حاشیہ، NVivo،‏ ATLAS.ti،‏ MAXQDA،‏ QualCoder اور Taguette کی فائلیں بھی یہاں چھوڑی جا سکتی ہیں: ⁦.hashiya⁩، ⁦.qdpx⁩، ⁦.qda⁩، ⁦.sqlite3⁩۔',
  name: 'منصوبے کا نام',
  namePlaceholder: 'خدمات کی فراہمی پر انٹرویو',
  coderName: 'آپ کا نام',
  coderInitials: 'مختصر نام',
  coderHint: 'آپ کی کوڈنگز پر یہی نام ہوگا۔ بعد میں بدلا جا سکتا ہے۔',
  create: 'منصوبہ بنائیں',
  opened: (ago: string) => `کھولا گیا ${ago}`,
  lastBackup: (ago: string) => `آخری بیک اپ ${ago}`,
  neverBackedUp: 'کبھی بیک اپ نہیں ہوا',
  actionsFor: (name: string) => `${isolate(name)} کے لیے اعمال`,
  remove: 'اس براؤزر سے ہٹائیں…',
  removeTitle: (name: string) => `”${isolate(name)}“ ہٹا دیں؟`,
  removeText:
    'اس کی تحریریں، کوڈنگز اور تاریخ اس براؤزر سے مٹ جائیں گی۔ یہ عمل واپس نہیں ہو سکتا۔ آپ کی محفوظ کی ہوئی بیک اپ فائل جہاں ہے وہیں رہے گی۔',
  removeConfirm: 'منصوبہ ہٹائیں',
  removed: (name: string) => `”${isolate(name)}“ اس براؤزر سے ہٹا دیا گیا۔`,
  working: {
    sample: 'نمونے کا مطالعہ تیار ہو رہا ہے',
    file: (name: string) => `${isolateFile(name)} کھل رہی ہے`,
  },
  failed: {
    sample: 'نمونے کا مطالعہ تیار نہ ہو سکا۔ اس کا کچھ بھی نہیں رکھا گیا۔ دوبارہ کوشش کریں۔',
    open: 'یہ منصوبہ اس براؤزر میں نہیں۔ شاید ہٹا دیا گیا ہو، یا کسی دوسرے براؤزر یا پروفائل میں ہو۔',
    create: 'منصوبہ نہ بن سکا۔ شاید ڈسک بھری ہوئی ہے۔ کچھ بھی نہیں رکھا گیا۔',
  },
  opening: {
    newer: (file) =>
      `${isolateFile(file)} کسی نئے حاشیہ نے لکھی ہے۔ تازہ ترین حاصل کرنے کے لیے یہ صفحہ دوبارہ لوڈ کریں۔`,
    notAProject: (file) => `${isolateFile(file)} ایسا منصوبہ نہیں جسے حاشیہ پڑھ سکے۔`,
    emptyFile: (file) =>
      `${isolateFile(file)} خالی ہے: اس میں کچھ نہیں۔ اسے دوبارہ نقل یا ڈاؤن لوڈ کریں۔`,
    textOrTable: (file) =>
      `${isolateFile(file)} متن یا جدول ہے، منصوبہ نہیں۔ کوئی منصوبہ بنائیں یا کھولیں اور اسے دستاویزات میں لائیں۔`,
    archiveBundle: (file) =>
      `${isolateFile(file)} آرکائیو کا بنڈل ہے۔ اسے کھول کر اس کے اندر کی ⁦project.qdpx⁩ کھولیں۔`,
    incomplete: (file) =>
      `${isolateFile(file)} مکمل نہیں: ایک حصہ غائب ہے۔ کوئی اور بیک اپ لیں یا فائل دوبارہ نقل کریں۔`,
    encrypted: (file) => `${isolateFile(file)} پر ایسا پاس ورڈ ہے جو حاشیہ نے نہیں لگایا۔`,
    passphraseNeeded: (file) =>
      `${isolateFile(file)} پاس فریز سے مقفل ہے۔ اس میں سے کچھ نہیں کھولا گیا۔`,
    wrongPassphrase: (file) =>
      `یہ پاس فریز ${isolateFile(file)} کو نہیں کھولتا۔ بڑے حروف اور کی بورڈ کی زبان دیکھیں؛ اس کے بغیر فائل کوئی نہیں کھول سکتا۔`,
    textsWithheld: (file) =>
      `${isolateFile(file)} ایک منصوبے کا حصہ ہے جس میں متن نہیں: اسے صرف اسی منصوبے کی ایسی نقل میں لایا جا سکتا ہے جس میں متن ہوں۔ اس میں سے کچھ نہیں کھولا گیا۔`,
    noSpace: (file) =>
      `اس براؤزر میں ${isolateFile(file)} کے لیے جگہ نہیں۔ کچھ نہیں رکھا گیا؛ جگہ خالی کر کے دوبارہ کوشش کریں۔`,
    damaged: (file) =>
      `${isolateFile(file)} خراب ہے۔ اس میں سے کچھ نہیں کھولا گیا۔ کوئی اور بیک اپ لیں یا فائل دوبارہ نقل کریں۔`,
    beyondClocks: (file) =>
      `${isolateFile(file)} میں ایسی تبدیلیاں ہیں جن پر سن 9999 کے بعد کی تاریخ ہے: ان کے بعد نہ کچھ کیا جا سکتا ہے نہ محفوظ۔ اس میں سے کچھ نہیں کھولا گیا۔ کوئی اور بیک اپ لیں، یا جہاں سے فائل آئی ہے وہاں منصوبہ REFI-QDA منصوبے کے طور پر محفوظ کریں اور اسے کھولیں۔`,
    tooLarge: (file) =>
      `${isolateFile(file)} اس سے بڑی ہے، یا کھلنے پر اس سے بڑی ہو جائے گی، جتنا حاشیہ کھولتا ہے۔ اس میں سے کچھ نہیں کھولا گیا۔`,
    unsafe: (file) =>
      `${isolateFile(file)} کی بناوٹ ایسی ہے کہ نقصان پہنچا سکتی ہے۔ اس میں سے کچھ نہیں کھولا گیا۔`,
    severalProjects: (file) =>
      `${isolateFile(file)} میں ایک سے زیادہ منصوبے ہیں جبکہ ایک ہونا چاہیے۔ اس میں سے کچھ نہیں کھولا گیا۔`,
    nvivoFile: (file) =>
      `${isolateFile(file)} NVivo کا منصوبہ ہے جسے صرف NVivo پڑھ سکتا ہے۔ اسے وہاں کھول کر برآمد کریں: Share، Export Project، REFI-QDA Project (میک پر: File، Export Project)۔ پھر ⁦.qdpx⁩ فائل یہاں کھولیں۔`,
    maxqdaFile: (file) =>
      `${isolateFile(file)} MAXQDA کا منصوبہ ہے جسے صرف MAXQDA پڑھ سکتا ہے۔ اسے MAXQDA 2020 یا اس کے بعد کے نسخے میں کھول کر REFI-QDA کے طور پر برآمد کریں۔ پھر ⁦.qdpx⁩ فائل یہاں کھولیں۔`,
    atlastiFile: (file) =>
      `${isolateFile(file)} ATLAS.ti کا منصوبہ ہے جسے صرف ATLAS.ti پڑھ سکتا ہے۔ اسے وہاں کھول کر REFI-QDA (QDPX) کے طور پر برآمد کریں۔ پھر ⁦.qdpx⁩ فائل یہاں کھولیں۔`,
    atlasti7File: (file) =>
      `${isolateFile(file)} ATLAS.ti 7 کا منصوبہ ہے جسے صرف ATLAS.ti پڑھ سکتا ہے۔ اسے کسی نئے ATLAS.ti میں لا کر وہاں سے REFI-QDA (QDPX) کے طور پر برآمد کریں۔ پھر ⁦.qdpx⁩ فائل یہاں کھولیں۔`,
    brokeOff: (file) =>
      `${isolateFile(file)} کا کھلنا بیچ میں رک گیا۔ کچھ نہیں رکھا گیا؛ دوبارہ کوشش کریں۔`,
  },
  unlock: {
    title: (file) => `${isolateFile(file)} مقفل ہے`,
    label: 'پاس فریز',
    hint: 'یہ فائل کھولنے کے لیے ایک بار استعمال ہوتا ہے اور کہیں نہیں رکھا جاتا۔',
    action: 'کھولیں',
  },
  which: {
    title: (file) => `${isolateFile(file)} کے کون سے منصوبے؟`,
    about: (count) =>
      `اس میں ${number(count)} منصوبے ہیں۔ جو بھی آپ چنیں وہ یہاں ایک الگ منصوبہ بن جائے گا۔`,
    all: 'سبھی',
    action: (count) =>
      plural(count, { one: 'ایک منصوبہ کھولیں', other: `${number(count)} منصوبے کھولیں` }),
  },
  report: {
    title: (file) => `${isolateFile(file)} کھل گئی`,
    from: (tool, format) => `${isolate(tool)} کی لکھی ہوئی، بطور ${isolate(format)}۔`,
    fromUnknown: (format) => `${isolate(format)} کے طور پر پڑھی گئی۔`,
    open: 'منصوبہ کھولیں',
    openNamed: (name) => `${isolate(name)} کھولیں`,
    who: {
      label: 'آپ کون ہیں؟',
      hint: 'بعد میں بدلا جا سکتا ہے: کوڈر اوپر کی پٹی میں چنا جاتا ہے۔',
      somebodyNew: 'کوئی نیا شخص',
    },
    asTree: 'دوبارہ کھولیں، کوڈوں کے درخت کے ساتھ',
    done: 'منصوبوں پر واپس',
    counts: {
      documents: 'دستاویزات',
      codes: 'کوڈ اور موضوعات',
      codings: 'کوڈنگز',
      coders: 'کوڈر',
      cases: 'کیس',
      attributes: 'خاصیتیں',
      memos: 'یادداشتیں',
      links: 'روابط',
    },
    inFileAndHere: (file, here) => `فائل میں ${number(file)}، یہاں ${number(here)}`,
    because: (counts, reason) => `${counts}: ${reason}`,
    moreHere: {
      coders: 'ایک اس کے لیے ہے جس کا نام فائل نہیں بتاتی',
      memos: 'اس رپورٹ سمیت',
      memosWithLists:
        'اس رپورٹ سمیت، اور ہر متعلقہ دستاویز پر ان کوڈنگز کی فہرست سمیت جن کی متن میں جگہ نہیں',
    },
    fewerHere: {
      outside: 'جن کے نیچے الفاظ نہیں وہ یادداشتوں میں درج ہیں',
      again: 'جو فائل میں دو بار ہیں وہ یہاں ایک بار گنی گئی ہیں',
    },
    memo: {
      kept: 'یہ رپورٹ منصوبے کی یادداشت کے طور پر رکھی گئی ہے، یادداشتوں میں مل جائے گی۔',
      title: (format, file) => `فائل ${file} (${format}) سے کھولا گیا`,
      opened: (when) => `${when} کو کھولا گیا۔`,
    },
    reading: 'جگہیں کیسے پڑھی گئیں',
    readAs: (unit, evidence) => `${unit}؛ ${evidence}`,
    units: {
      'utf-16': 'UTF-16 اکائیوں میں گنی گئیں',
      'code-point': 'حروف (code points) میں گنی گئیں',
    },
    evidence: {
      quotes: (percent) => `فائل کے اقتباس بتائی ہوئی جگہ پر ہیں (${number(percent)} %)`,
      words: (percent) => `کوڈنگز الفاظ پر شروع اور ختم ہوتی ہیں (${number(percent)} %)`,
      tool: () => 'فائل میں کوئی نشان نہیں؛ یہ پروگرام اسی طرح گنتا ہے',
    },
    losses: 'جو ویسا نہیں آیا جیسا تھا',
    moreLosses: (kinds) =>
      plural(kinds, { one: 'ایک اور قسم', other: `مزید ${number(kinds)} قسمیں` }),
    noLosses: 'سب کچھ آ گیا۔',
    part: 'ایک منصوبے کا حصہ',
    withheld: {
      coders: (names) => `فائل میں نہیں: ${list(names.map(isolate))} کا کام۔`,
      memos: 'فائل میں نہیں: یادداشتیں۔',
      history: 'فائل میں نہیں: تاریخ۔ یہ اس سے شروع ہوتی ہے جیسا سب کچھ تھا۔',
    },
    places: (names) => `مثلاً ${list(names.map(isolate))}`,
    unnamedCoder: 'نام نہیں بتایا گیا',
    outside: 'کوڈنگز جن کی متن میں جگہ نہیں',
  },
  lost: {
    title: 'کچھ منصوبے غائب ہیں',
    text: (names: string) =>
      `اس براؤزر کا ذخیرہ خالی کر دیا گیا ہے، خود براؤزر نے یا ”سائٹ کا ڈیٹا صاف کریں“ سے۔ غائب: ${names}۔ اگر آپ کے پاس بیک اپ فائلیں ہیں تو ابھی کھولیں۔`,
    dismiss: 'مجھے معلوم ہے، دوبارہ نہ بتائیں',
  },
  health: {
    title: 'ذخیرہ',
    persistent: 'براؤزر نے وعدہ کیا ہے کہ ڈسک بھرنے پر بھی ڈیٹا رکھے گا۔',
    notPersistent:
      'ڈسک بھرنے پر براؤزر ڈیٹا مٹا سکتا ہے۔ بیک اپ محفوظ کرتے رہیں؛ صفحے کو انسٹال یا بک مارک کرنا مدد دیتا ہے۔',
    ask: 'براؤزر سے ڈیٹا رکھنے کو کہیں',
    refused: 'براؤزر نے وعدہ نہیں کیا۔ یقینی راستہ بیک اپ فائلیں ہیں۔',
    usage: (megabytes: number) => `${number(megabytes)} میگابائٹ استعمال میں`,
    count: (count: number) =>
      plural(count, { one: 'یہاں ایک منصوبہ ہے', other: `یہاں ${number(count)} منصوبے ہیں` }),
  },
} satisfies Messages['projects'];
