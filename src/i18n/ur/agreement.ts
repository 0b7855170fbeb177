import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import { coderComparison } from './coder-comparison.ts';
import { review } from './review.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonViews } from './comparison-views.ts';
import { consensusWords } from './consensus.ts';
import { disagreementWords } from './disagreements.ts';

const { list, number, plural } = languageOf('ur');

const documents = (count: number) =>
  plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` });
const coders = (count: number) =>
  plural(count, { one: 'ایک کوڈر', other: `${number(count)} کوڈر` });

export const agreement = {
  title: 'اتفاق',
  newRound: 'نیا دور…',
  rounds: 'ادوار',
  resize: 'ادوار کی فہرست کی چوڑائی',
  toList: 'ادوار کی فہرست پر',
  oneTwice: 'ایک کوڈر، دو بار',
  count: (count) => plural(count, { one: 'ایک دور', other: `${number(count)} ادوار` }),
  documents,
  coders,
  empty: {
    title: 'ابھی کوئی دور نہیں',
    text: 'دور چند دستاویزات کا مجموعہ ہے جنھیں دو یا زیادہ کوڈر ایک دوسرے سے الگ کوڈ کرتے ہیں۔ جب تک دور کھلا ہے، حصہ لینے والوں میں سے کوئی دوسروں کی کوڈنگز نہیں دیکھتا۔ جب سب مکمل کر لیں تو دور بند کیا جاتا ہے، اور ان کے کام کا موازنہ ہوتا ہے۔',
  },
  reflexive: {
    title: 'کیا آپ کی تحقیق کو اتفاق کا کوئی پیمانہ چاہیے؟',
    text: 'ریفلیکسو موضوعاتی تجزیے میں کوڈ لگانا ایک شخص کا پڑھنا ہے، اور کوڈروں کا اتفاق اس کے معیار کا پیمانہ نہیں۔ پھر بھی دور اس پر بات کرنے کا طریقہ ہو سکتا ہے کہ آپ نے کیا مختلف پڑھا۔',
    putAway: 'یہ پھر نہ دکھائیں',
  },
  open: 'کھلا',
  closed: 'بند',
  finishedOf: (done, all) => `${number(all)} میں سے ${number(done)} مکمل`,
  ownFinished: (done, all) => `آپ نے ${documents(all)} میں سے ${number(done)} مکمل کی`,
  togetherFinished: (done, all) => `سب کوڈروں نے مل کر ${number(all)} میں سے ${number(done)}`,
  steps:
    'ایک کے بعد ایک دستاویز کوڈ کریں اور ہر ایک کو مکمل قرار دیں، اس کے متن کے اوپر یا اس جدول میں۔ اگر یہ منصوبہ آپ کے پاس فائل کی صورت میں آیا تھا تو کام پورا ہونے پر اسے واپس بھیجیں: منصوبے کے مینو میں ”ابھی بیک اپ لیں“ فائل لکھ دیتا ہے۔',
  openSince: (date) => `${date} سے کھلا ہے`,
  closedOn: (opened, closed) => `${opened} سے ${closed} تک`,
  allCodes: 'سب کوڈ',
  notInFile: (who) => `${who} کا مکمل کیا ہوا کام اس فائل میں نہیں`,
  onlyCodes: (count) =>
    plural(count, {
      one: 'اس دور میں صرف ایک کوڈ شمار ہوتا ہے',
      other: `اس دور میں صرف ${number(count)} کوڈ شمار ہوتے ہیں`,
    }),
  onlyCodesNamed: (names) => `اس دور میں صرف یہ کوڈ شمار ہوتے ہیں: ${list(names.map(isolate))}`,
  codes: (count) => plural(count, { one: 'ایک کوڈ', other: `${number(count)} کوڈ` }),
  goneCode: 'ہٹایا ہوا کوڈ',
  drawn: (share, from, seed) =>
    `${documents(from)} کا ${share}، بیج ${String(seed)} سے قرعہ اندازی`,
  drawnBy: (share, from, seed, attribute) =>
    `${documents(from)} کا ${share}، ”${isolate(attribute)}“ کی ہر قدر سے، بیج ${String(seed)} سے قرعہ اندازی`,
  blind:
    'جب تک دور کھلا ہے، حصہ لینے والا پورے منصوبے میں صرف اپنی کوڈنگز دیکھتا ہے۔ یہ نادانستہ دیکھ لینے سے بچاتا ہے؛ مشترکہ کمپیوٹر پر یہ راز داری نہیں۔',
  codeAsExplained: (name) =>
    `اس دور میں آپ ${isolate(name)} کے طور پر کوڈ لگاتے ہیں، اپنی پہلی کوڈنگز سے الگ۔`,
  codeAs: (name) => `${isolate(name)} کے طور پر کوڈ لگائیں`,
  goOn: (title) => `${isolate(title)} پر کام جاری رکھیں`,
  allDone: 'آپ اس دور کی سب دستاویزات مکمل کر چکے ہیں۔',
  table: 'دستاویزات اور انھیں کس نے مکمل کیا',
  document: 'دستاویز',
  finished: 'مکمل',
  notFinished: 'ابھی مکمل نہیں',
  finish: (title) => `${isolate(title)} مکمل ہے`,
  actions: {
    close: 'بند کر کے موازنہ کریں…',
    handOut: 'کسی کو دیں…',
    rename: 'نام بدلیں…',
    remove: 'ہٹائیں…',
  },
  close: {
    title: (name) => `${isolate(name)} بند کر کے موازنہ کریں؟`,
    done: 'سب نے ہر دستاویز مکمل کر لی ہے۔ اس کے بعد سب کوڈر ایک دوسرے کی کوڈنگز دیکھیں گے؛ بند دور پھر نہیں کھلتا۔',
    unfinished: (missing, shared) =>
      `${plural(missing, { one: 'ایک دستاویز ایک کوڈر نے مکمل نہیں کی', other: `${number(missing)} جگہ کسی کوڈر نے دستاویز مکمل نہیں کی` })}۔ موازنہ صرف اس کا ہوگا جو سب نے مکمل کیا: ${documents(shared)}۔ اس کے بعد سب کوڈر ایک دوسرے کی کوڈنگز دیکھیں گے؛ بند دور پھر نہیں کھلتا۔`,
    confirm: 'دور بند کریں',
  },
  rename: { title: 'دور کا نام بدلیں', name: 'نام' },
  remove: {
    title: (name) => `${isolate(name)} ہٹائیں؟`,
    text: 'اس میں جو کوڈ ہوا وہ رہتا ہے اور سب اسے دیکھتے ہیں: دوسری نظر اور متفقہ فیصلہ الگ کوڈروں کے طور پر، اور یہ بھی کہ کس نے کون سی دستاویز مکمل کی۔ اس کے اختلافات پر جو فیصلے ہوئے وہ ساتھ ہٹ جائیں گے۔',
    textOpen:
      'اس میں جو کوڈ ہوا وہ رہتا ہے اور اب سے سب اسے دیکھیں گے: دوسری نظر الگ کوڈروں کے طور پر، اور یہ بھی کہ کس نے کون سی دستاویز مکمل کی۔ ”واپس لیں“ سے دور لوٹ آئے گا، مگر بند۔',
    confirm: 'دور ہٹائیں',
  },
  handOut: {
    title: (name) => `${isolate(name)} کسی کو دیں`,
    text: 'اس کوڈر کے لیے جو کسی اور کمپیوٹر پر کام کرتا ہے: منصوبہ ایک فائل میں، صرف اسی کوڈر کے کام کے ساتھ، کسی اور کے نہیں۔',
    coder: 'کس کے لیے',
    unseen:
      'اس کوڈر نے یہاں اب تک جو کوڈ کیا وہ اس میں نہیں: آپ خود ایک دور میں کوڈ کر رہے ہیں اور اسے نہیں دیکھتے۔',
    earlier:
      'منصوبہ پہلے جو کچھ تھا وہ بھی اس میں ہے: متون کی پرانی صورتیں، ان ناموں سمیت جن کی جگہ بعد میں فرضی نام آئے، اور جو کچھ ہٹایا گیا۔',
    memos:
      'کوڈوں اور منصوبے پر لکھی یادداشتیں ساتھ جاتی ہیں، جس نے بھی لکھی ہوں: وہ پوری ٹیم کی ہیں۔ دستاویزات، کیسوں اور کوڈنگز پر دوسروں کی یادداشتیں یہیں رہتی ہیں، کیونکہ ان سے پتا چل سکتا ہے کہ کیا کیسے کوڈ ہوا۔',
    there:
      'وہاں فائل منصوبوں کے صفحے پر اسی کوڈر کے نام سے کھلتی ہے جس کے لیے وہ ہے۔ وہ کوڈ لگاتا ہے اور دستاویزات کو مکمل قرار دیتا ہے۔',
    back: 'واپس پورا منصوبہ فائل کی صورت میں آتا ہے (منصوبے کے مینو میں ”ابھی بیک اپ لیں“)۔ اسے منصوبے کے مینو میں ”دوسری نقل شامل کریں…“ سے لے آئیں؛ پھر دور یہاں بند کریں۔',
    save: 'فائل محفوظ کریں',
    working: 'فائل لکھی جا رہی ہے',
  },
  comparison: {
    title: 'کس کا موازنہ ہے',
    leftOut: (count) =>
      `${documents(count)} شامل نہیں، کیونکہ ${plural(count, { one: 'اسے', other: 'انھیں' })} سب کوڈروں نے مکمل نہیں کیا`,
    nothing: 'کوئی دستاویز سب کوڈروں نے مکمل نہیں کی: موازنے کے لیے کچھ نہیں۔',
    notInFile: (names) =>
      `اس فائل میں ایسی کوئی دستاویز نہیں جو ${list(names.map(isolate))} نے مکمل کی ہو۔ حوالے کی گئی نقل میں دوسروں کا کام شامل نہیں ہوتا؛ اس کا موازنہ اس منصوبے میں ہوتا ہے جس سے نقل بنی۔`,
    coders: 'کوڈر',
    documentsHeading: 'دستاویزات',
    codes: 'کوڈ',
    draw: 'قرعہ کیسے نکالا گیا',
  },
  figures: coderComparison,
  disagreements: disagreementWords,
  consensus: consensusWords,
  review,
  views: comparisonViews,
  notes: comparisonNotes,
  form: {
    title: 'نیا دور',
    roundName: (index) => `دور ${number(index)}`,
    consensus: 'متفقہ فیصلہ',
    name: 'نام',
    kind: 'کیا کرنا ہے',
    kinds: {
      blind: 'الگ الگ کوڈ کریں: کئی کوڈر، کوئی دوسروں کا کام نہیں دیکھتا',
      again: 'دوبارہ کوڈ کریں: ایک کوڈر پھر سے، پہلی کوڈنگز چھپی، دستاویزات بے ترتیب',
      existing: 'جو پہلے سے کوڈ ہو چکا ہے اس کا موازنہ کریں',
    },
    existingHint: 'پھر ہر دستاویز یہاں چنے گئے ہر کوڈر کی مکمل کی ہوئی شمار ہوگی۔',
    coders: 'کون کوڈ لگائے گا',
    codersCompared: 'کن کا موازنہ ہے',
    person: 'کون دوبارہ کوڈ لگائے گا',
    fewCoders: 'اس منصوبے میں ایک ہی کوڈر ہے۔ موازنے کے لیے ترتیبات میں ایک اور شامل کریں۔',
    toSettings: 'ترتیبات پر جائیں',
    standIns: (names) =>
      `ان دستاویزات میں پہلے کام کر چکے ہیں، اور دور کے نام سے کوڈ لگائیں گے تاکہ پہلی کوڈنگز الگ رہیں: ${names}۔`,
    documents: 'دستاویزات',
    extents: {
      coded: 'وہ سب جن میں یہاں چنے ہوئے ہر کوڈر نے کچھ کوڈ کیا ہے',
      all: 'سب',
      chosen: 'چنی ہوئی',
      share: 'قرعے سے ایک حصہ',
      strata: 'کیسوں کے ہر گروہ سے قرعے کا ایک حصہ',
    },
    search: 'دستاویزات میں تلاش',
    attribute: 'گروہ کس سے بنیں',
    share: 'حصہ، فیصد میں',
    seed: 'بیج',
    seedHint: 'اسی بیج سے پھر وہی دستاویزات نکلتی ہیں، اسی ترتیب میں۔',
    drawn: (count, all) => `${documents(all)} میں سے ${number(count)}`,
    leftOut: (count) =>
      `${documents(count)} شامل نہیں، کیونکہ ${plural(count, { one: 'اس', other: 'ان' })} میں یہاں چنے ہوئے ہر کوڈر نے کچھ کوڈ نہیں کیا۔ جس نے دستاویز پڑھی اور بجا طور پر کچھ کوڈ نہ کیا وہ ”سب“ یا ”چنی ہوئی“ سے شمار ہوگا۔`,
    noValue: 'کوئی قدر نہیں',
    inStratum: (title, stratum) => `${isolate(title)} (${isolate(stratum)})`,
    codes: 'کوڈ',
    codeExtents: { all: 'پوری کوڈ بک', chosen: 'چنے ہوئے کوڈ' },
    problems: {
      name: 'دور کو نام دیں۔',
      twoCoders: 'کم از کم دو کوڈر چنیں۔',
      oneCoder: 'چنیں کہ کون دوبارہ کوڈ لگائے گا۔',
      noDocuments: 'کم از کم ایک دستاویز چنیں۔',
      noneCoded: 'ایسی کوئی دستاویز نہیں جس میں یہاں چنے ہوئے ہر کوڈر نے کچھ کوڈ کیا ہو۔',
      share: 'حصہ 0 سے بڑا اور 100 تک عدد ہوتا ہے۔',
      seed: (most) => `بیج 0 سے ${number(most)} تک پورا عدد ہوتا ہے۔`,
      noAttribute: 'کیسوں کی کوئی خاصیت نہیں جس سے گروہ بنیں۔',
      noCodes: 'کم از کم ایک کوڈ چنیں۔',
    },
    noDocumentsYet: 'ابھی کوئی دستاویز نہیں۔ پہلے انھیں لے آئیں۔',
    begin: 'دور شروع کریں',
    compare: 'موازنہ کریں',
  },
  desk: {
    blind: (round) => `${isolate(round)}: آپ صرف اپنی کوڈنگز دیکھتے ہیں`,
    sharedCodebook:
      'کوڈ بک سب کی ہے، اس دور میں بھی: دوسرے آپ کی کوڈنگز نہیں دیکھتے، مگر جو کوڈ آپ بنائیں ان کے نام دیکھتے ہیں۔',
    codeAs: (round, name) => `${isolate(round)}: ${isolate(name)} کے طور پر کوڈ لگائیں`,
    finished: 'مکمل',
    finishCommand: 'دستاویز کو مکمل قرار دیں، یا نہیں',
    noRound: 'یہ دستاویز اس کوڈر کے کسی کھلے دور میں نہیں۔',
  },
} satisfies Messages['agreement'];
