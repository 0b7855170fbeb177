import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const codings = (count: number) =>
  plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` });

export const review = {
  newReview: 'نیا جائزہ…',
  reviews: 'جائزے',
  codings,
  count: (count) => plural(count, { one: 'ایک جائزہ', other: `${number(count)} جائزے` }),
  by: (name) => `جائزہ: ${isolate(name)}`,
  toAll: 'سب ادوار اور جائزے',
  toList: 'کوڈنگز کی فہرست پر',
  resize: 'کوڈنگز کی فہرست کی چوڑائی',
  list: 'زیرِ جائزہ کوڈنگز',
  goneCoder: 'ہٹایا ہوا کوڈر',
  drawn: (perCode, seed) =>
    `ہر کوڈ کی زیادہ سے زیادہ ${codings(perCode)}، بیج ${String(seed)} سے قرعہ اندازی`,
  seen: (done, all) => `${codings(all)} میں سے ${number(done)} دیکھی گئیں`,
  openPoints: (count) =>
    plural(count, { one: 'ایک کھلا نکتہ', other: `${number(count)} کھلے نکات` }),
  accepted: (count) => `${number(count)} منظور`,
  notThere: (count) =>
    plural(count, {
      one: 'نمونے کی ایک کوڈنگ نہیں دکھائی گئی: وہ بعد میں ہٹا دی گئی، یا کھلا دور اسے چھپاتا ہے۔',
      other: `نمونے کی ${number(count)} کوڈنگز نہیں دکھائی گئیں: وہ بعد میں ہٹا دی گئیں، یا کھلا دور انھیں چھپاتا ہے۔`,
    }),
  nothingThere:
    'اس نمونے کی کوئی کوڈنگ نہیں دکھائی جا سکتی: وہ بعد میں ہٹا دی گئیں، یا کھلا دور انھیں چھپاتا ہے۔',
  failed: 'کوڈنگز پڑھی نہ جا سکیں۔ دوبارہ کوشش کے لیے صفحہ دوبارہ کھولیں۔',
  states: {
    unseen: 'ابھی نہیں دیکھی گئی',
    open: 'کھلا نکتہ',
    accepted: 'منظور',
    discussed: 'تبصرہ ہوا',
  },
  filters: {
    title: 'کون سی کوڈنگز فہرست میں ہیں',
    state: 'حالت',
    states: {
      all: (count) => `سب ${number(count)}`,
      unseen: (count) => `نئی ${number(count)}`,
      open: (count) => `کھلے ${number(count)}`,
      accepted: (count) => `منظور ${number(count)}`,
    },
    code: 'کوڈ',
    allCodes: 'سب کوڈ',
    coder: 'کس نے کوڈ کیا',
    allCoders: 'سب کوڈر',
    none: {
      all: 'اس کوڈ اور کوڈر کی کوئی کوڈنگ نہیں۔',
      unseen: 'دیکھنے کو کوئی باقی نہیں۔',
      open: 'کوئی کھلا نکتہ نہیں۔',
      accepted: 'ابھی کچھ منظور نہیں ہوا۔',
    },
  },
  place: (index, all) => `${number(all)} میں سے ${number(index)}`,
  toDesk: 'میز پر دکھائیں',
  more: 'متن کا مزید حصہ دکھائیں',
  comment: 'کوڈنگ پر تبصرہ',
  memo: (name) => `${isolate(name)} کی یادداشت`,
  definition: 'کوڈ',
  noDefinition: 'اس کوڈ کی ابھی کوئی تعریف نہیں۔',
  thread: 'کیا کہا گیا',
  verdicts: { accept: 'منظور کیا', query: 'سوال اٹھایا', comment: 'لکھا' },
  nothingSaid: 'اس کوڈنگ پر ابھی کچھ نہیں کہا گیا۔',
  say: {
    accept: 'منظور',
    query: 'سوال',
    comment: 'تبصرہ',
    answer: 'جواب',
    queryLabel: 'سوال کیا ہے (خالی بھی رہ سکتا ہے)',
    commentLabel: 'تبصرہ',
    answerLabel: 'جواب',
    keys: 'Enter سے لکھا جاتا ہے، Shift+Enter سے نئی سطر۔',
    send: 'لکھیں',
    reviewerDecides: (name) =>
      `سوال تب تک کھلا رہتا ہے جب تک ${isolate(name)}، جن کا یہ جائزہ ہے، کوڈنگ منظور نہ کریں۔`,
  },
  commands: {
    accept: 'کوڈنگ منظور کریں',
    query: 'کوڈنگ پر سوال اٹھائیں',
    comment: 'تبصرہ کریں یا جواب دیں',
    next: 'جائزے کی اگلی کوڈنگ',
    previous: 'جائزے کی پچھلی کوڈنگ',
    notReviewer: 'منظور کرنا اور سوال اٹھانا صرف جائزہ لینے والے کا کام ہے۔',
  },
  actions: { send: 'جائزے کے لیے بھیجیں…', rename: 'نام بدلیں…', remove: 'ہٹائیں…' },
  rename: { title: 'جائزے کا نام بدلیں', name: 'نام', empty: 'جائزے کو نام دیں۔' },
  remove: {
    title: (name) => `${isolate(name)} ہٹائیں؟`,
    text: 'اس میں جو کہا گیا وہ بھی جاتا ہے۔ کوڈنگز رہتی ہیں۔',
    confirm: 'جائزہ ہٹائیں',
  },
  send: {
    title: (name) => `${isolate(name)} جائزے کے لیے بھیجیں`,
    text: (name) =>
      `${isolate(name)} کے لیے فائل: نمونے کی کوڈنگز اپنے تبصروں اور یادداشتوں کے ساتھ، ان کی دستاویزات کے پورے متن، اور کوڈ بک اپنی یادداشتوں سمیت۔ منصوبے کی اور کوئی چیز اس میں نہیں۔ متن اور عنوان جوں کے توں ہیں، ان میں آئے ناموں سمیت۔`,
    there:
      'وہاں فائل منصوبوں کے صفحے پر کھولی جاتی ہے۔ وہ صرف پڑھنے کے لیے ہے: کوڈنگز منظور ہوتی ہیں، ان پر سوال اور تبصرہ ہوتا ہے، اور کچھ نہیں بدلا جا سکتا۔',
    back: 'جو واپس آئے اسے اسی صفحے کے ”جوابات شامل کریں…“ سے لے آئیں۔ صرف وہی آتا ہے جو جائزہ لینے والے نے کہا۔',
    save: 'فائل محفوظ کریں',
    working: 'فائل لکھی جا رہی ہے',
  },
  form: {
    title: 'نیا جائزہ',
    reviewName: (index) => `جائزہ ${number(index)}`,
    name: 'نام',
    reviewer: 'کون جائزہ لے گا',
    coders: 'کس کی کوڈنگز',
    codes: 'کوڈ',
    codeExtents: { all: 'پوری کوڈ بک', chosen: 'چنے ہوئے کوڈ' },
    codesChosen: (count) => plural(count, { one: 'ایک کوڈ', other: `${number(count)} کوڈ` }),
    perCode: 'ہر کوڈ کی کوڈنگز، زیادہ سے زیادہ',
    seed: 'بیج',
    seedHint: 'اسی بیج سے پھر وہی کوڈنگز نکلتی ہیں۔',
    preview: (drawn, all, codes) =>
      `${codings(all)} میں سے ${number(drawn)}، ${plural(codes, { one: 'ایک کوڈ کی', other: `${number(codes)} کوڈوں کی` })}`,
    hidden: 'جو کھلا دور چھپاتا ہے وہ قرعے میں نہیں آتا۔',
    problems: {
      name: 'جائزے کو نام دیں۔',
      perCode: '1 یا اس سے بڑا پورا عدد۔',
      seed: (most) => `بیج 0 سے ${number(most)} تک پورا عدد ہوتا ہے۔`,
      noCoders: 'چنیں کہ کس کی کوڈنگز کا جائزہ لینا ہے۔',
      noCodes: 'کم از کم ایک کوڈ چنیں۔',
      nothing: 'قرعے کے لیے کوئی کوڈنگ نہیں۔',
    },
    begin: 'جائزہ شروع کریں',
  },
  copy: {
    title: 'جائزے کی نقل',
    text: 'یہاں آپ منظور کر سکتے ہیں، سوال اٹھا سکتے ہیں اور تبصرہ کر سکتے ہیں۔ باقی سب صرف پڑھنے کے لیے ہے۔',
    sendBack: 'واپس بھیجیں',
    takeIn: 'جوابات شامل کریں…',
    settings: 'یہ نقل جائزے کے لیے ہے۔ منصوبہ اور کوڈر وہیں بدلے جاتے ہیں جہاں سے یہ آئی۔',
    refused: 'یہ نقل جائزے کے لیے ہے: اس میں اس کی کوڈنگز پر تبصروں کے سوا کچھ نہیں لکھا جا سکتا۔',
    comesIn: 'صرف وہی شامل ہوتا ہے جو جائزے میں کہا گیا، اور کچھ نہیں۔',
    notOfReview: (file) =>
      `${isolate(file)} سے کچھ شامل نہیں ہوا: جائزے کی فائل اسی منصوبے کے ساتھ چلتی ہے جس سے وہ بنی، کسی اور کے ساتھ نہیں۔`,
  },
  desk: {
    remarks: (name, count) =>
      `${isolate(name)}: ${plural(count, { one: 'ایک تبصرہ', other: `${number(count)} تبصرے` })}`,
    open: 'کھلا نکتہ',
  },
  report: {
    points: 'نکات',
    howDrawn: 'نمونہ کیسے نکالا گیا',
    document: 'دستاویز',
    code: 'کوڈ',
    coder: 'کوڈر',
    quote: 'عبارت',
    verdict: 'حالت',
    thread: 'کیا کہا گیا',
    reviewer: (name) => `جائزہ لینے والا: ${name}۔`,
    sample: (perCode, seed, drawn) =>
      `${codings(drawn)}: ہر کوڈ کی زیادہ سے زیادہ ${number(perCode)}، بیج ${String(seed)} سے قرعہ اندازی۔`,
    said: (name, when, verdict, text) =>
      `${name}، ${when}، ${verdict}${text === '' ? '' : `: ${text}`}`,
  },
} satisfies Messages['agreement']['review'];
