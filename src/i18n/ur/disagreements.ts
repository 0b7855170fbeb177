import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const disagreements = (count: number) =>
  plural(count, { one: 'ایک اختلاف', other: `${number(count)} اختلافات` });

export const disagreementWords = {
  title: 'اختلافات',
  titleOf: (round) => `اختلافات: ${isolate(round)}`,
  go: 'اختلافات ایک ایک کر کے دیکھیں',
  ofCode: (code) => `${isolate(code)} پر اختلافات`,
  ofDocument: (title) => `${isolate(title)} میں اختلافات`,
  back: 'دور پر واپس',
  list: 'اختلافات کی فہرست',
  toList: 'اختلافات کی فہرست پر',
  resize: 'اختلافات کی فہرست کی چوڑائی',
  loading: 'کوڈروں کا موازنہ ہو رہا ہے',
  failed: 'فہرست تازہ نہ ہو سکی۔ جو دکھائی دیتا ہے پرانا ہو سکتا ہے۔',
  count: disagreements,
  progress: (decided, all) => `${disagreements(all)} میں سے ${number(decided)} طے`,
  filters: 'کون سے اختلافات',
  state: 'حالت',
  states: { all: 'کھلے اور طے شدہ', open: 'کھلے', decided: 'طے شدہ' },
  kind: 'قسم',
  anyKind: 'ہر قسم',
  kinds: {
    missed: 'چھوٹ گیا',
    boundary: 'حد',
    otherCode: 'دوسرا کوڈ',
    parentChild: 'اوپر اور نیچے کا کوڈ',
  },
  kindHints: {
    missed: 'کچھ نے یہ اقتباس کوڈ کیا، باقیوں نے نہیں۔',
    boundary: 'کوڈ دونوں کے ہاں ہے، مگر آغاز یا انجام الگ جگہ ہے۔',
    otherCode: 'دونوں نے یہ اقتباس کوڈ کیا، الگ الگ کوڈ سے۔',
    parentChild: 'دونوں نے یہ اقتباس کوڈ کیا؛ ایک کوڈ دوسرے کے نیچے ہے۔',
  },
  code: 'کوڈ',
  anyCode: 'کوئی بھی کوڈ',
  document: 'دستاویز',
  anyDocument: 'کوئی بھی دستاویز',
  pair: 'کوڈرز',
  anyPair: 'سب کوڈرز',
  counted: (what, count) => `${isolate(what)} (${number(count)})`,
  gone: 'ہٹایا گیا',
  open: 'کھلا',
  decided: 'طے',
  cost: (count) => plural(count, { one: 'ایک حرف', other: `${number(count)} حروف` }),
  costHint:
    'وہ حروف جن پر دو کوڈر ایک بات نہیں کہتے، ہر دو کوڈروں کے جمع کر کے۔ سب سے مہنگا اختلاف پہلے آتا ہے۔',
  none: {
    title: 'کوئی اختلاف نہیں',
    text: 'جو دستاویزات ان کوڈروں نے مشترک کوڈ کیں، ان میں وہ حرف بہ حرف متفق ہیں۔',
  },
  noneHere: { title: 'ایسا کوئی نہیں', text: 'کوئی اختلاف فلٹر پر پورا نہیں اترتا۔' },
  nothingShared: {
    title: 'موازنے کو کچھ نہیں',
    text: 'کوئی دستاویز دور کے دو کوڈروں نے مکمل نہیں کی۔',
  },
  hidden: (count) =>
    `${plural(count, { one: 'ایک دستاویز شامل نہیں', other: `${number(count)} دستاویزات شامل نہیں` })}: ایک کھلا دور ان میں دوسروں کی کوڈنگز آپ سے چھپاتا ہے۔`,
  allDecided: {
    title: 'سب طے ہو گیا',
    text: (consensus) =>
      `جو طے ہوا وہ دور کے متفقہ فیصلے میں ہے۔ وہ دوسروں کی طرح ایک کوڈر ہے: اس کے اقتباس پڑھنے اور حوالے چننے کے لیے بازیافت میں ”${isolate(consensus)}“ چنیں، اور گننے کے لیے رپورٹوں میں۔`,
    retrieve: 'متفقہ کوڈنگز نکالیں',
  },
  acceptAll: (count) =>
    plural(count, {
      one: 'ایک مکمل اتفاق قبول کریں',
      other: `سب ${number(count)} مکمل اتفاق قبول کریں`,
    }),
  acceptHint:
    'جو کوڈنگز دستاویز مکمل کرنے والے سب کوڈروں کے ہاں اسی کوڈ سے اسی اقتباس پر ہیں وہ متفقہ فیصلے میں جاتی ہیں، ایک ہی قدم میں جو واپس لیا جا سکتا ہے۔',
  accepted: (count) =>
    plural(count, {
      one: 'ایک اتفاق متفقہ فیصلے میں ہے۔',
      other: `${number(count)} اتفاق متفقہ فیصلے میں ہیں۔`,
    }),
  allAccepted: (count) =>
    plural(count, {
      one: 'ایک ہی مکمل اتفاق تھا، وہ متفقہ فیصلے میں ہے۔',
      other: `سب ${number(count)} مکمل اتفاق متفقہ فیصلے میں ہیں۔`,
    }),
  noAgreements: 'کوئی مکمل اتفاق نہیں۔',
  stale: (count) =>
    plural(count, {
      one: 'ایک فیصلہ ایسی کوڈنگز پر ہے جو تب سے بدلی یا ہٹائی گئیں۔ اس سے جو بنا وہ ابھی متفقہ فیصلے میں ہے۔',
      other: `${number(count)} فیصلے ایسی کوڈنگز پر ہیں جو تب سے بدلی یا ہٹائی گئیں۔ ان سے جو بنا وہ ابھی متفقہ فیصلے میں ہے۔`,
    }),
  takeBack: (count) => plural(count, { one: 'اسے واپس لیں', other: 'انھیں واپس لیں' }),
  detail: 'چنا ہوا اختلاف',
  inContext: 'اپنے سیاق میں',
  toDesk: 'میز پر دیکھیں',
  coders: (names) => list(names.map(isolate)),
  missedBy: 'کوڈ نہیں کیا',
  missing: 'یہ کوڈنگ اب نہیں۔',
  comment: 'تبصرہ',
  memoBy: (name) => `${isolate(name)} کی یادداشت`,
  decide: 'فیصلہ کریں',
  choices: {
    both: 'دونوں',
    neither: 'کوئی نہیں',
    own: 'اپنا اقتباس…',
  },
  decidedAs: {
    first: (names) => `A لیا گیا: ${list(names.map(isolate))}`,
    second: (names) => `B لیا گیا: ${list(names.map(isolate))}`,
    both: 'دونوں لیے گئے',
    neither: 'کوئی نہیں لیا گیا',
    own: 'الگ اقتباس لیا گیا',
  },
  decidedBy: (name) => `فیصلہ: ${isolate(name)}`,
  reopen: 'پھر کھولیں',
  reason: 'وجہ',
  own: {
    title: 'اپنا اقتباس',
    hint: 'اسے اوپر متن میں منتخب کریں، یا تیر کی کلیدوں سے اس کے سرے ہلائیں: ایک حرف، Ctrl کے ساتھ ایک لفظ، Shift کے ساتھ ایک جملہ۔',
    start: 'آغاز',
    end: 'انجام',
    codes: 'کوڈ',
    otherCode: 'کوئی اور کوڈ…',
    take: 'یہ اقتباس لیں',
    noCode: 'کم از کم ایک کوڈ چنیں۔',
  },
  definition: {
    title: 'کوڈوں کا مطلب',
    titleOne: 'کوڈ کا مطلب',
    none: 'ابھی کوئی تعریف نہیں۔',
    edit: 'تعریف بدلیں…',
    dialog: (code) => `${isolate(code)} کی تعریف بدلیں`,
    why: 'کیوں بدلی',
    whyHint: 'یہ دور اور تاریخ کے ساتھ کوڈ کی یادداشت میں رہتا ہے۔',
    noted: (round, date) => `${isolate(round)} کے بعد ${date} کو تعریف بدلی گئی۔`,
    saved: 'تعریف بدل گئی؛ کوڈ کی یادداشت بتاتی ہے کیوں۔',
  },
  commands: {
    next: 'اگلا اختلاف',
    previous: 'پچھلا اختلاف',
    first: 'فیصلہ A کے حق میں',
    second: 'فیصلہ B کے حق میں',
    both: 'فیصلہ دونوں کے حق میں',
    neither: 'فیصلہ: کوئی نہیں',
    own: 'فیصلہ: اپنا اقتباس',
    reason: 'وجہ لکھیں',
    reopen: 'اختلاف پھر کھولیں',
    define: 'کوڈ کی تعریف بدلیں',
  },
} satisfies Messages['agreement']['disagreements'];
