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
    missed: 'کچھ نے یہ عبارت کوڈ کی، باقیوں نے نہیں۔',
    boundary: 'یہاں کوڈروں نے یہی کوڈ لگایا، مگر عبارت کا آغاز یا اختتام الگ جگہ ہے۔',
    otherCode: 'کوڈروں نے یہ عبارت الگ الگ کوڈ سے کوڈ کی۔',
    parentChild: 'کوڈروں نے یہ عبارت کوڈ کی؛ ایک کوڈ دوسرے کے نیچے ہے۔',
  },
  code: 'کوڈ',
  anyCode: 'کوئی بھی کوڈ',
  document: 'دستاویز',
  anyDocument: 'کوئی بھی دستاویز',
  pair: 'کوڈر',
  anyPair: 'سب کوڈر',
  counted: (what, count) => `${isolate(what)} (${number(count)})`,
  gone: 'ہٹایا گیا',
  open: 'کھلا',
  decided: 'طے',
  cost: (count) => plural(count, { one: 'لاگت ایک حرف', other: `لاگت ${number(count)} حروف` }),
  costHint:
    'وہ حروف جن پر دو کوڈر ایک بات نہیں کہتے، کوڈروں کے ہر جوڑے کے جمع کر کے۔ جس اختلاف میں یہ سب سے زیادہ ہوں وہ پہلے آتا ہے۔',
  none: {
    title: 'کوئی اختلاف نہیں',
    text: 'جو دستاویزات ان سب کوڈروں نے کوڈ کیں، ان میں وہ حرف بہ حرف متفق ہیں۔',
  },
  noneHere: { title: 'ایسا کوئی نہیں', text: 'کوئی اختلاف اس چھانٹی میں نہیں آتا۔' },
  nothingShared: {
    title: 'موازنے کے لیے کچھ نہیں',
    text: 'کوئی دستاویز دور کے دو کوڈروں نے مکمل نہیں کی۔',
  },
  hidden: (count) =>
    `${plural(count, { one: 'ایک دستاویز شامل نہیں', other: `${number(count)} دستاویزات شامل نہیں` })}: ایک کھلا دور ان میں دوسروں کی کوڈنگز آپ سے چھپاتا ہے۔`,
  scoped: {
    text: 'صرف وہ جو پچھلے اعداد گنتے ہیں: ان کے کوڈر، دستاویزات، کوڈ اور متن۔',
    leave: 'سب دکھائیں',
  },
  allDecided: {
    title: 'سب طے ہو گیا',
    text: (consensus) =>
      `جو طے ہوا وہ دور کے متفقہ فیصلے میں ہے۔ وہ دوسروں کی طرح ایک کوڈر ہے: اس کی عبارتیں پڑھنے اور اقتباسات چننے کے لیے بازیافت میں ”${isolate(consensus)}“ چنیں، اور گننے کے لیے رپورٹوں میں۔`,
    retrieve: 'متفقہ فیصلے کی عبارتیں دکھائیں',
  },
  acceptAll: (count) =>
    plural(count, {
      one: 'واحد مکمل اتفاق قبول کریں',
      other: `سب ${number(count)} مکمل اتفاق قبول کریں`,
    }),
  acceptHint:
    'جو کوڈنگز دستاویز مکمل کرنے والے سب کوڈروں کے ہاں ایک ہی کوڈ سے ایک ہی عبارت پر ہیں وہ متفقہ فیصلے میں جاتی ہیں، ایک ہی قدم میں جو واپس لیا جا سکتا ہے۔',
  accepted: (count) =>
    plural(count, {
      one: 'ایک اتفاق متفقہ فیصلے میں ہے۔',
      other: `${number(count)} اتفاق متفقہ فیصلے میں ہیں۔`,
    }),
  allAccepted: (count) =>
    plural(count, {
      one: 'واحد مکمل اتفاق متفقہ فیصلے میں ہے۔',
      other: `سب ${number(count)} مکمل اتفاق متفقہ فیصلے میں ہیں۔`,
    }),
  noAgreements: 'کوئی مکمل اتفاق نہیں۔',
  stale: (count) =>
    plural(count, {
      one: 'ایک فیصلہ ایسی کوڈنگز پر ہے جو بعد میں بدلی یا ہٹائی گئیں، یا اب دوسرے کوڈروں کے بیچ ہیں۔ اس سے جو بنا وہ اب بھی متفقہ فیصلے میں ہے۔',
      other: `${number(count)} فیصلے ایسی کوڈنگز پر ہیں جو بعد میں بدلی یا ہٹائی گئیں، یا اب دوسرے کوڈروں کے بیچ ہیں۔ ان سے جو بنا وہ اب بھی متفقہ فیصلے میں ہے۔`,
    }),
  takeBack: (count) => plural(count, { one: 'اسے واپس لیں', other: 'انھیں واپس لیں' }),
  detail: 'چنا ہوا اختلاف',
  inContext: 'اپنے سیاق میں',
  toDesk: 'میز پر دیکھیں',
  coders: (names) => list(names.map(isolate)),
  missedBy: 'کوڈ نہیں کیا',
  missing: 'یہ کوڈنگ اب موجود نہیں۔',
  comment: 'تبصرہ',
  memoBy: (name) => `${isolate(name)} کی یادداشت`,
  decide: 'فیصلہ کریں',
  choices: {
    both: 'دونوں',
    neither: 'کوئی نہیں',
    own: 'اپنی عبارت…',
  },
  several: {
    all: 'سب',
    none: 'کوئی نہیں',
    allTaken: 'سب لیے گئے',
    noneTaken: 'کوئی نہیں لیا گیا',
  },
  decidedAs: {
    version: (letter, names) => `${letter} لیا گیا: ${list(names.map(isolate))}`,
    both: 'دونوں لیے گئے',
    neither: 'کوئی نہیں لیا گیا',
    own: 'الگ عبارت لی گئی',
  },
  decidedBy: (name) => `فیصلہ: ${isolate(name)}`,
  reopen: 'پھر کھولیں',
  reason: 'وجہ',
  own: {
    title: 'اپنی عبارت',
    hint: 'اسے اوپر کے متن میں منتخب کریں، یا تیر کی کلیدوں سے اس کے سرے سرکائیں: ایک حرف، Ctrl کے ساتھ ایک لفظ، Shift کے ساتھ ایک جملہ۔',
    start: 'آغاز',
    end: 'اختتام',
    codes: 'کوڈ',
    otherCode: 'کوئی اور کوڈ…',
    take: 'یہ عبارت لیں',
    noCode: 'کم از کم ایک کوڈ چنیں۔',
  },
  definition: {
    title: 'کوڈوں کا مطلب',
    titleOne: 'کوڈ کا مطلب',
    none: 'ابھی کوئی تعریف نہیں۔',
    edit: 'تعریف بدلیں…',
    dialog: (code) => `${isolate(code)} کی تعریف بدلیں`,
    why: 'کیوں بدلی',
    whyHint: 'یہ دور اور تاریخ کے ساتھ کوڈ پر یادداشت کے طور پر رکھا جاتا ہے۔',
    noted: (round, date) => `${isolate(round)} کے بعد ${date} کو تعریف بدلی گئی۔`,
    saved: 'تعریف بدل گئی؛ کوڈ پر ایک یادداشت بتاتی ہے کہ کیوں۔',
  },
  commands: {
    next: 'اگلا اختلاف',
    previous: 'پچھلا اختلاف',
    first: 'فیصلہ A کے حق میں',
    second: 'فیصلہ B کے حق میں',
    third: 'فیصلہ C کے حق میں',
    fourth: 'فیصلہ D کے حق میں',
    fifth: 'فیصلہ E کے حق میں',
    sixth: 'فیصلہ F کے حق میں',
    both: 'فیصلہ دونوں کے حق میں',
    neither: 'فیصلہ: کوئی نہیں',
    own: 'فیصلہ: اپنی عبارت',
    reason: 'وجہ لکھیں',
    reopen: 'اختلاف پھر کھولیں',
    define: 'کوڈ کی تعریف بدلیں',
  },
} satisfies Messages['agreement']['disagreements'];
