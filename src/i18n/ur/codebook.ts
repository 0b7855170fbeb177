import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const codings = (count: number) =>
  plural(count, { one: 'ایک کوڈنگ', other: `${number(count)} کوڈنگز` });
const codes = (count: number) => plural(count, { one: 'ایک کوڈ', other: `${number(count)} کوڈ` });

export const codebook = {
  title: 'کوڈ بک',
  resize: 'کوڈوں کی فہرست کی چوڑائی',
  toList: 'کوڈوں کی فہرست پر واپس',
  count: codes,
  countsOf: (coder) => `شمار ${isolate(coder)} کی کوڈنگز کا ہے۔`,
  emptyTitle: 'کوڈ بک خالی ہے',
  emptyText:
    'حاشیہ کے ساتھ آنے والی کسی کوڈ بک سے کوڈ لیں، فائل سے کوڈ بک کھولیں، یا پہلا کوڈ خود بنائیں۔ کوڈ لگاتے ہوئے بھی نئے کوڈ بنائے جا سکتے ہیں۔',
  chooseTitle: 'کوئی کوڈ منتخب نہیں',
  chooseText: 'فہرست میں سے کوئی کوڈ چنیں تاکہ اس کا مطلب دیکھا اور بدلا جا سکے۔',
  newCode: 'نیا کوڈ',
  newCodeName: 'نیا کوڈ',
  newBelow: 'نیچے نیا کوڈ',
  newBeside: 'ساتھ نیا کوڈ',
  addCodebook: 'کوڈ بک شامل کریں…',
  form: {
    about: (name) => `کوڈ ${isolate(name)}`,
    nameMissing: 'کوڈ کا نام ہونا ضروری ہے۔',
    isTheme: 'موضوع: یہ کوڈوں کو یکجا کرتا ہے',
    definition: 'تعریف',
    include: 'کیا شامل ہے',
    includeHint: 'کن باتوں پر یہ کوڈ لگتا ہے۔',
    exclude: 'کیا شامل نہیں',
    excludeHint: 'کن باتوں پر نہیں لگتا، اور وہاں کون سا کوڈ لیا جائے۔',
    example: 'مثال',
    colour: 'رنگ',
    colourBelow: (count) => `نیچے کے تمام ${number(count)} کوڈوں کو بھی یہی رنگ دیں`,
    colourBelowOne: 'نیچے والے کوڈ کو بھی یہی رنگ دیں',
    pin: 'میز پر کلید',
    noPin: 'کوئی نہیں',
    pinTaken: (digit, name) => `${number(digit)} (ابھی ${isolate(name)} کی)`,
    memo: 'یادداشت',
    actions: 'اس کوڈ کے ساتھ کیا کیا جا سکتا ہے',
  },
  usage: {
    title: 'استعمال',
    coder: 'کوڈر',
    own: 'کوڈنگز',
    withBelow: 'نیچے والے کوڈوں سمیت',
    none: 'ابھی اس سے کچھ کوڈ نہیں ہوا۔',
    together: 'کل',
    explained: 'ہر عدد اپنی کوڈنگز کھولتا ہے۔',
  },
  several: {
    title: codes,
    text: 'انھیں کھینچ کر ایک ساتھ منتقل کیا جا سکتا ہے۔',
    colour: 'سب کا رنگ',
  },
  menu: {
    retrieve: 'اس کی کوڈنگز دکھائیں',
    duplicate: 'نقل بنائیں…',
    merge: 'کسی کوڈ میں ضم کریں…',
    moveBelow: 'کسی کوڈ کے نیچے رکھیں…',
    split: 'تقسیم کریں…',
    colourBelow: 'نیچے کے سب کوڈوں کو یہی رنگ دیں',
  },
  duplicate: {
    title: (name) => `${isolate(name)} کی نقل بنائیں`,
    copyOf: (name) => `${name} (نقل)`,
    withBelow: (count) =>
      plural(count, {
        one: 'نیچے والے کوڈ سمیت',
        other: `نیچے والے ${number(count)} کوڈوں سمیت`,
      }),
    codings: 'کوڈنگز',
    none: 'کوئی نہیں: صرف کوڈ اور اس کا مطلب',
    own: (count) => `میری (${number(count)})`,
    all: (count) => `ہر کوڈر کی، اسی کے نام سے (${number(count)})`,
    seen: (count) => `جو آپ دیکھتے ہیں وہ سب، ہر ایک اپنے کوڈر کے نام سے (${number(count)})`,
    action: 'نقل بنائیں',
  },
  examples: {
    typical: {
      title: 'نمایاں مثالیں',
      add: 'نمایاں مثال شامل کریں…',
      choose: 'کوڈنگز میں سے نمایاں مثال چنیں',
    },
    borderline: {
      title: 'سرحدی مثالیں',
      add: 'سرحدی مثال شامل کریں…',
      choose: 'کوڈنگز میں سے سرحدی مثال چنیں',
    },
    gone: 'یہ کوڈنگ یا اس کا متن اب موجود نہیں۔',
    codedNow: 'اب اس پر یہ کوڈ ہے:',
    unlink: 'مثال ہٹائیں',
    find: 'کوڈنگز میں تلاش کریں',
    none: 'اس کوڈ کی آپ کی کوئی اور کوڈنگ ابھی نہیں۔',
    notFound: 'کسی کوڈنگ میں یہ الفاظ نہیں۔',
  },
  split: {
    title: (name) => `${isolate(name)} تقسیم کریں`,
    heading: 'تقسیم',
    explained:
      'اس کوڈ کی کوڈنگز ایک ایک کر کے سامنے آتی ہیں اور آپ انھیں دوسرے کوڈوں میں بانٹتے ہیں۔ آخر تک کچھ نہیں بدلتا، اور پورا کام ایک ہی قدم میں واپس ہو سکتا ہے۔',
    whose: 'کس کی کوڈنگز',
    own: (count) => `صرف میری (${number(count)})`,
    all: (count) => `ہر کوڈر کی (${number(count)})`,
    seen: (count) => `جو آپ دیکھتے ہیں وہ سب (${number(count)})`,
    touchesOthers: 'اس سے دوسرے کوڈروں کا کام بھی بدلے گا۔',
    begin: 'شروع کریں',
    nothing: 'بانٹنے کو کچھ نہیں۔',
    failed: 'کوڈنگز نہیں پڑھی جا سکیں۔ دوبارہ کوشش کریں۔',
    ownOnly: 'آپ کی کوڈنگز',
    ofAll: 'ہر کوڈر کی کوڈنگز',
    ofSeen: 'جو کوڈنگز آپ دیکھتے ہیں',
    progress: (at, count) => `کوڈنگ ${number(at)} از ${number(count)}`,
    decided: (decided, count) => `${number(count)} میں سے ${number(decided)} کا فیصلہ ہوا`,
    later: 'بعد میں',
    giveUp: 'چھوڑ دیں',
    toEnd: 'جانچیں اور مکمل کریں',
    ofOther: (coder) =>
      `یہ ${isolate(coder)} نے شروع کیا تھا۔ آگے بڑھنے کے لیے وہی کوڈر چنیں، یا اسے چھوڑ دیں۔`,
    passage: 'بانٹی جانے والی کوڈنگ',
    codedBy: (coder) => `کوڈر: ${isolate(coder)}`,
    targets: 'کہاں جائے',
    noTargets: 'وہ کوڈ شامل کریں جن میں یہ تقسیم ہو: نئے، یا جو پہلے سے موجود ہیں۔',
    removeTarget: (name) => `${isolate(name)} فہرست سے ہٹائیں`,
    keep: (name) => `${isolate(name)} ہی رہے`,
    newName: 'نئے کوڈ کا نام',
    place: 'نئے کوڈ کی جگہ',
    below: 'اس کے نیچے',
    beside: 'اس کے ساتھ',
    existing: 'موجود کوڈ…',
    keysHint:
      'ہندسے بانٹتے اور آگے بڑھتے ہیں؛ 0 یا اسپیس سے کوڈ وہی رہتا ہے؛ بیک اسپیس پیچھے لے جاتا ہے۔ شفٹ کے ساتھ ایک سے زیادہ کوڈ لگتے ہیں۔',
    end: 'خلاصہ',
    summary: (moved, copied, kept, open) =>
      [
        `منتقل ہوں گی: ${number(moved)}`,
        `نقل ہوں گی: ${number(copied)}`,
        `رہیں گی: ${number(kept)}`,
        ...(open > 0 ? [`فیصلہ نہیں ہوا، رہیں گی: ${number(open)}`] : []),
      ].join(' · '),
    isNew: 'نیا',
    finish: 'کوڈ تقسیم کریں',
    finishHint: '”واپس لیں“ سے یہ سب ایک ساتھ لوٹ آئے گا۔',
    giveUpTitle: 'تقسیم چھوڑ دیں؟',
    giveUpText: (dealt, made) =>
      `اب تک بانٹی گئیں: ${dealt}؛ نئے کوڈ: ${made}۔ ابھی منصوبے میں کچھ نہیں بدلا، اور یہ سب ضائع ہو جائے گا۔ ”بعد میں“ اسے محفوظ رکھتا ہے۔`,
    giveUpAction: 'چھوڑ دیں',
    done: (count) =>
      plural(count, {
        one: 'کوڈ تقسیم ہوا: ایک کوڈنگ بانٹی گئی۔',
        other: `کوڈ تقسیم ہوا: ${number(count)} کوڈنگز بانٹی گئیں۔`,
      }),
    nothingDone: 'کچھ نہیں بانٹا گیا۔',
    left: (count) =>
      plural(count, {
        one: 'ایک اس دوران بدل چکی تھی، اسے رہنے دیا گیا۔',
        other: `${number(count)} اس دوران بدل چکی تھیں، انھیں رہنے دیا گیا۔`,
      }),
    waiting: (name, dealt, count) =>
      `${isolate(name)} کی تقسیم مکمل نہیں: ${number(count)} میں سے ${number(dealt)} کا فیصلہ ہوا۔`,
    goOn: 'آگے بڑھیں',
    commands: {
      assign: (digit) => `تقسیم: کوڈ ${number(digit)} کو`,
      assignAlso: (digit) => `تقسیم: کوڈ ${number(digit)} کو بھی`,
      keep: 'تقسیم: کوڈ وہی رہے',
      keepAlso: 'تقسیم: کوڈ وہ بھی رہے',
      next: 'تقسیم: اگلی کوڈنگ',
      back: 'تقسیم: پچھلی کوڈنگ',
    },
  },
  versions: {
    title: 'پچھلی صورتیں',
    toCodes: 'کوڈوں پر واپس',
    resize: 'دنوں کی فہرست کی چوڑائی',
    days: 'وہ دن جب کوڈ بک بدلی',
    changes: (count) => plural(count, { one: 'ایک تبدیلی', other: `${number(count)} تبدیلیاں` }),
    show: 'کیا دکھایا جائے',
    asItWas: 'جیسی تھی',
    whatChanged: 'کیا بدلا',
    date: 'اس دن کے آخر تک',
    from: 'اس دن کے آخر سے',
    to: 'اس دن کے آخر تک',
    asOf: (when) => `کوڈ بک ${isolate(when)} کو`,
    between: (from, to) => `${isolate(from)} سے ${isolate(to)} تک`,
    beginning: 'آغاز',
    atTop: 'سب سے اوپر',
    empty: 'کوڈ بک خالی تھی۔',
    chooseText: 'کوئی کوڈ چنیں تاکہ اس کا اُس وقت کا مطلب دیکھا جا سکے۔',
    noTexts: 'اس کا کوئی متن نہیں تھا۔',
    exampleCount: (count) =>
      plural(count, { one: 'ایک عبارت بطور مثال', other: `${number(count)} عبارتیں بطور مثال` }),
    same: 'کچھ نہیں بدلا',
    sameText: 'ان دو وقتوں کے درمیان کوڈ بک ایک سی ہے۔',
    none: 'ابھی کوئی تاریخ نہیں',
    noneText: 'کوڈ بک کی ہر تبدیلی یہاں دن کے حساب سے ملے گی۔',
    reading: 'تاریخ پڑھی جا رہی ہے',
    problems: {
      stopped: 'پڑھنا روک دیا گیا۔',
      failed: 'تاریخ نہیں پڑھی جا سکی۔ دوبارہ کوشش کریں۔',
    },
    status: { added: 'شامل ہوا', changed: 'بدلا', merged: 'ضم ہوا', removed: 'ہٹایا گیا' },
    groups: {
      added: (count) => `شامل ہوئے (${number(count)})`,
      changed: (count) => `بدلے (${number(count)})`,
      merged: (count) => `ضم ہوئے (${number(count)})`,
      removed: (count) => `ہٹائے گئے (${number(count)})`,
    },
    into: 'کس میں:',
    kinds: {
      renamed: 'نام',
      moved: 'جگہ',
      reordered: 'ہم سایوں میں جگہ بدلی',
      text: 'متن',
      recoloured: 'رنگ',
      theme: 'موضوع',
      pinned: 'کلید',
      examples: 'مثالیں',
    },
    examples: (added, removed) =>
      `مثالیں: ${number(added)} شامل ہوئیں، ${number(removed)} ہٹائی گئیں`,
    columns: { code: 'کوڈ', what: 'کیا', before: 'پہلے', after: 'بعد میں' },
    caption: (project) => `منصوبہ ${isolate(project)} کی کوڈ بک۔`,
  },
  remove: {
    action: 'ہٹائیں…',
    title: (name, more) =>
      plural(more, {
        one: `${isolate(name)} اور ایک اور کوڈ ہٹا دیں؟`,
        other: more
          ? `${isolate(name)} اور مزید ${number(more)} کوڈ ہٹا دیں؟`
          : `${isolate(name)} ہٹا دیں؟`,
      }),
    text: (count, coders) =>
      count === 0
        ? 'اس سے کچھ کوڈ نہیں ہوا۔ ”واپس لیں“ سے یہ لوٹ آئے گا۔'
        : `${plural(coders, {
            one: `اس کے ساتھ ${codings(count)} بھی جائے گی`,
            other: `اس کے ساتھ ${number(coders)} کوڈروں کی ${codings(count)} بھی جائیں گی`,
          })}۔ یادداشتیں رہیں گی۔ ”واپس لیں“ سے سب کچھ لوٹ آئے گا۔`,
    confirm: 'ہٹائیں',
  },
  add: {
    title: 'کوڈ بک شامل کریں',
    text: 'پوری کوڈ بکیں یا الگ الگ کوڈ چنیں۔ بعد میں سب کچھ بدلا جا سکتا ہے۔',
    shipped: 'حاشیہ کے ساتھ آنے والی کوڈ بکیں',
    opened: 'فائل سے',
    openFile: 'کوڈ بک کی فائل کھولیں…',
    notRead: (file, why) => `${isolateFile(file)}: ${why}`,
    source: (source) => `ماخذ: ${isolate(source)}`,
    there: 'کوڈ بک میں پہلے سے ہے',
    action: (count) =>
      count === 0
        ? 'کوڈ شامل کریں'
        : plural(count, { one: 'ایک کوڈ شامل کریں', other: `${number(count)} کوڈ شامل کریں` }),
    added: (count) =>
      plural(count, { one: 'ایک کوڈ شامل ہوا', other: `${number(count)} کوڈ شامل ہوئے` }),
    notLoaded: 'کوڈ بکیں نہیں کھل سکیں۔ صفحہ دوبارہ لوڈ کریں۔',
  },
  commands: {
    newTop: 'نیا کوڈ',
    newBelow: 'منتخب کوڈ کے نیچے نیا کوڈ',
    newBeside: 'منتخب کوڈ کے ساتھ نیا کوڈ',
    rename: 'کوڈ کا نام بدلیں',
    remove: 'کوڈ ہٹائیں',
    moveUp: 'کوڈ اوپر لے جائیں',
    moveDown: 'کوڈ نیچے لے جائیں',
    moveIn: 'کوڈ کو اوپر والے کوڈ کے اندر رکھیں',
    moveOut: 'کوڈ کو اوپری کوڈ سے باہر نکالیں',
    retrieve: 'کوڈ کی کوڈنگز دکھائیں',
    duplicate: 'کوڈ کی نقل بنائیں',
    merge: 'منتخب کوڈوں کو دوسرے میں ضم کریں',
    split: 'کوڈ تقسیم کریں',
    colourBelow: 'نیچے کے سب کوڈوں کو کوڈ کا رنگ دیں',
    moveBelow: 'منتخب کوڈوں کو دوسرے کے نیچے رکھیں',
    versions: 'کوڈ بک کی پچھلی صورتیں',
    addCodebook: 'کوڈ بک شامل کریں',
  },
  report: {
    code: 'کوڈ',
    level: 'سطح',
    theme: 'موضوع',
    codings: 'کوڈنگز',
    about: 'اس جدول کے بارے میں',
    quoted: (text, document) => `”${text}“ (${document})`,
    caption: (project, coder) => [
      `منصوبہ ${isolate(project)} کی کوڈ بک۔`,
      `کوڈنگز ${isolate(coder)} کی ہیں اور ہر کوڈ کی اپنی، نیچے والے کوڈوں کے بغیر؛ دو بار کوڈ کی گئی عبارت دو بار گنی گئی ہے۔`,
    ],
  },
} satisfies Messages['codebook'];
