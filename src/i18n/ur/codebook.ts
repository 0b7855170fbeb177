import { isolate } from '#i18n/isolate.ts';
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
    text: 'انہیں کھینچ کر ایک ساتھ منتقل کیا جا سکتا ہے۔',
    colour: 'سب کا رنگ',
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
        ? 'اس سے کچھ کوڈ نہیں ہوا۔ «واپس لیں» سے یہ لوٹ آئے گا۔'
        : `${plural(coders, {
            one: `اس کے ساتھ ${codings(count)} بھی جائے گی`,
            other: `اس کے ساتھ ${number(coders)} کوڈروں کی ${codings(count)} بھی جائیں گی`,
          })}۔ یادداشتیں رہیں گی۔ «واپس لیں» سے سب کچھ لوٹ آئے گا۔`,
    confirm: 'ہٹائیں',
  },
  add: {
    title: 'کوڈ بک شامل کریں',
    text: 'پوری کوڈ بکیں یا الگ الگ کوڈ چنیں۔ بعد میں سب کچھ بدلا جا سکتا ہے۔',
    shipped: 'حاشیہ کے ساتھ آنے والی کوڈ بکیں',
    opened: 'فائل سے',
    openFile: 'کوڈ بک کی فائل کھولیں…',
    notRead: (file, why) => `${isolate(file)}: ${why}`,
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
    addCodebook: 'کوڈ بک شامل کریں',
  },
  report: {
    code: 'کوڈ',
    level: 'سطح',
    theme: 'موضوع',
    codings: 'کوڈنگز',
    about: 'اس جدول کے بارے میں',
    caption: (project, coder) => [
      `منصوبہ ${isolate(project)} کی کوڈ بک۔`,
      `کوڈنگز ${isolate(coder)} کی ہیں اور ہر کوڈ کی اپنی، نیچے والے کوڈوں کے بغیر۔`,
    ],
  },
} satisfies Messages['codebook'];
