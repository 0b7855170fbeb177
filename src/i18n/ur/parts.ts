import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const codings = (count: number) =>
  plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` });

export const parts = {
  codeTree: {
    search: 'کوڈ تلاش کریں',
    nothing: 'اس نام کا کوئی کوڈ نہیں۔',
    pinned: (digit) => `کلید ${number(digit)} سے لگتا ہے`,
    codings,
    codingsWithBelow: (all, own) => `${codings(all)}، جن میں سے ${number(own)} خود اس کوڈ پر`,
    dropped: (code) => `${isolate(code)} یہاں چھوڑا گیا`,
    droppedSeveral: (count) => `${number(count)} کوڈ یہاں چھوڑے گئے`,
    putBelow: (target) => `${isolate(target)} کے نیچے رکھیں`,
    mergeInto: (target) => `${isolate(target)} میں ضم کریں…`,
    byCoder: (coder, count) => `${isolate(coder)}: ${number(count)}`,
    othersAlone: (count) => `(${number(count)})`,
    byOthers: (count) => `دوسرے کوڈروں کی: ${number(count)}`,
    nameTaken: (name) => `یہاں ${isolate(name)} نام کا کوڈ پہلے سے ہے۔ کوئی اور نام لکھیں۔`,
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
    purposes: {
      apply: { title: 'کوڈ لگائیں', action: 'لگائیں' },
      choose: { title: 'کوڈ چنیں', action: 'چنیں' },
      copy: { title: 'ایک اور کوڈ بھی لگائیں', action: 'نقل کریں' },
      merge: { title: 'کس کوڈ میں ضم کریں؟', action: 'ضم کریں' },
      move: { title: 'کس کوڈ کے نیچے رکھیں؟', action: 'منتقل کریں' },
      recode: { title: 'کس کوڈ سے بدلیں؟', action: 'بدلیں' },
    },
    placeholder: 'کوڈ ڈھونڈیں، یا + کے ساتھ نیا نام لکھیں',
    placeholderFind: 'کوڈ ڈھونڈیں',
    recent: 'حالیہ',
    applied: 'یہاں لگا ہوا',
    appliedHere: 'اس عبارت پر لگے کوڈ',
    takeOff: (name) => `${isolate(name)} ہٹائیں`,
    wasApplied: (name) => `${isolate(name)} لگا دیا گیا`,
    wasRemoved: (name) => `${isolate(name)} ہٹا دیا گیا`,
    wasCreated: (name) => `${isolate(name)} بنا کر لگا دیا گیا`,
    createAtTop: (name) => `’${isolate(name)}‘ سب سے اوپر بنائیں`,
    createBelow: (name, parent) => `’${isolate(name)}‘ کو ${isolate(parent)} کے نیچے بنائیں`,
    nameIt: 'نئے کوڈ کا نام لکھیں۔',
    empty: 'ابھی کوئی کوڈ نہیں۔ پہلا بنانے کے لیے نام لکھیں۔',
    andStay: 'یہی کریں اور کھلا رکھیں',
    onAndOff: 'لگائیں یا ہٹائیں، کھلا رکھیں',
  },
  unseen: {
    nothing: 'جو آپ دیکھتے ہیں اس میں کچھ اس سے کوڈ نہیں ہوا۔ ”واپس لیں“ سے سب کچھ لوٹ آئے گا۔',
    goToo: 'دور کھلا ہو تو آپ ہر کوڈنگ نہیں دیکھتے؛ جو آپ نہیں دیکھتے وہ بھی ساتھ جائیں گی۔',
    stay: 'دور کھلا ہو تو آپ ہر کوڈنگ نہیں دیکھتے؛ جو آپ نہیں دیکھتے وہ جوں کی توں رہتی ہیں۔',
  },
  mergeCodes: {
    into: (names) => `${list(names.map(isolate))} کو ضم کریں…`,
    title: (names, target) => `${list(names.map(isolate))} کو ${isolate(target)} میں ضم کر دیں؟`,
    several: (count) => `${number(count)} کوڈ`,
    text: (count, coders, hidesCodings) =>
      [
        count === 0
          ? hidesCodings
            ? 'جو آپ دیکھتے ہیں اس میں کچھ اس سے کوڈ نہیں ہوا۔'
            : 'اس سے کچھ کوڈ نہیں ہوا۔'
          : plural(coders, {
              one: `ایک کوڈر کی ${codings(count)} پر دوسرا کوڈ لگ جائے گا۔`,
              other: `${number(coders)} کوڈروں کی ${codings(count)} پر دوسرا کوڈ لگ جائے گا۔`,
            }),
        ...(hidesCodings
          ? [
              'دور کھلا ہو تو آپ ہر کوڈنگ نہیں دیکھتے؛ جو آپ نہیں دیکھتے ان پر بھی دوسرا کوڈ لگ جائے گا۔',
            ]
          : []),
        'نیچے والے کوڈ، یادداشتیں، اقتباسات اور مثالیں ساتھ جائیں گی۔ ”واپس لیں“ سے سب کچھ لوٹ آئے گا۔',
      ].join(' '),
    action: 'ضم کریں',
    done: (target) => `${isolate(target)} میں ضم ہوا`,
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
    tooMuch:
      'یہ یادداشت میں ایک ساتھ چسپاں کرنے کے لیے بہت زیادہ ہے، اس میں سے کچھ نہیں لیا گیا۔ اسے حصوں میں چسپاں کریں یا دستاویز کے طور پر درآمد کریں۔',
    toolbar: 'متن کی آرائش',
    bold: 'جلی',
    italic: 'ترچھا',
    heading: 'سرخی',
    bulletList: 'فہرست',
    orderedList: 'نمبر وار فہرست',
    blockquote: 'اقتباس',
    table: 'جدول',
    tableSteps: {
      insert: 'جدول ڈالیں',
      rowAfter: 'نیچے قطار',
      rowBefore: 'اوپر قطار',
      columnAfter: 'اس کے بعد کالم',
      columnBefore: 'اس سے پہلے کالم',
      headerRow: 'سرخی کی قطار، ہے یا نہیں',
      deleteRow: 'قطار ہٹائیں',
      deleteColumn: 'کالم ہٹائیں',
      deleteTable: 'جدول ہٹائیں',
    },
    undo: 'متن میں واپس لیں',
    redo: 'متن میں دوبارہ کریں',
    placeholder: 'لکھیں…',
    notLoaded: 'ایڈیٹر نہیں کھل سکا۔ جو لکھا ہے وہ محفوظ ہے۔',
  },
} satisfies Messages['parts'];
