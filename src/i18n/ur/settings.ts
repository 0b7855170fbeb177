import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number } = languageOf('ur');

export const settings = {
  title: 'ترتیبات',
  project: {
    title: 'منصوبہ',
    none: 'منصوبے کی ترتیبات دیکھنے کے لیے کوئی منصوبہ کھولیں۔',
    name: 'منصوبے کا نام',
    note: 'یہ کس بارے میں ہے',
  },
  coders: {
    title: 'کوڈر',
    intro: 'وہ سب جو منصوبے کی اس نقل میں کوڈ لگاتے ہیں۔ نئی کوڈنگز یہاں چنے گئے کوڈر کی ہوں گی۔',
    chosen: 'موجودہ کوڈر',
    choose: (name) => `${isolate(name)} کے طور پر کوڈ لگائیں`,
    name: 'نام',
    initials: 'مختصر نام',
    colour: (name) => `${isolate(name)} کا رنگ`,
    add: 'کوڈر شامل کریں',
  },
  language: { title: 'زبان', label: 'انٹرفیس کی زبان' },
  appearance: {
    title: 'ظاہری شکل',
    label: 'روشن یا تاریک',
    themes: { system: 'جیسے کمپیوٹر پر ہے', light: 'روشن', dark: 'تاریک' },
  },
  keys: {
    title: 'کلیدیں',
    intro:
      'کلید بدلنے کے لیے فہرست میں اسے دبائیں؛ ساتھ والا جمع کا نشان ایک اور کلید شامل کرتا ہے۔ کی بورڈ کی زبان جو بھی ہو، کلیدیں اپنی جگہ پر رہتی ہیں۔ یہاں کی تبدیلی اسی براؤزر میں، سب منصوبوں کے لیے ہے۔',
    search: 'نام یا کلید سے تلاش کریں',
    nothing: 'کسی حکم کا یہ نام یا یہ کلید نہیں۔',
    changed: (count) => `${number(count)} بدلے ہوئے`,
    add: (command) => `”${isolate(command)}“ کے لیے کلید شامل کریں`,
    addAnother: (command) => `”${isolate(command)}“ کے لیے ایک اور کلید شامل کریں`,
    change: (key, command) => `”${isolate(command)}“ کی کلید ${isolate(key)} بدلیں`,
    remove: (key, command) => `”${isolate(command)}“ سے ${isolate(key)} ہٹائیں`,
    reset: (command) => `”${isolate(command)}“ کی اصل کلیدیں واپس لائیں`,
    resetAll: 'ساری کلیدیں پہلے جیسی کریں',
    wereReset: 'ساری کلیدیں پھر پہلے جیسی ہو گئیں۔',
    press: 'نئی کلید دبائیں، یا ایک کے بعد ایک دو کلیدیں۔ Escape سے منسوخ ہوتا ہے۔',
    keepOrGoOn: (key) =>
      `آپ نے ${isolate(key)} دبائی۔ اسے رکھنے کے لیے ذرا رکیں یا Enter دبائیں؛ دو کلیدیں ایک کے بعد ایک رکھنے کے لیے دوسری کلید دبائیں۔`,
    pressAnother: 'کوئی اور کلید دبائیں؛ Escape سے منسوخ ہوتا ہے۔',
    pressSecond: 'اس کے بعد دوسری کلید دبائیں؛ Escape سے منسوخ ہوتا ہے۔',
    refused: {
      browser: (key) => `${isolate(key)} براؤزر نے اپنے لیے رکھی ہے۔`,
      text: (key) => `${isolate(key)} متن میں چلنے، لکھنے اور چننے کے لیے درکار ہے۔`,
      letter: (key, modifier) =>
        `اکیلی ${isolate(key)} ہر جگہ اثر کرے گی: ساتھ ${isolate(modifier)} یا Alt دبائیں۔`,
      same: (key, command) => `${isolate(key)} پہلے ہی ”${isolate(command)}“ کی کلید ہے۔`,
      begins: (key, command) => `${isolate(key)} ”${isolate(command)}“ کی دو کلیدوں میں پہلی ہے۔`,
      begun: (key, command) =>
        `${isolate(key)} نہیں ہو سکتی: اس کی پہلی کلید اکیلی ”${isolate(command)}“ کی ہے۔`,
    },
  },
  backup: {
    title: 'بیک اپ',
    text: 'بیک اپ پورا منصوبہ ایک ⁦.hashiya⁩ فائل میں ہے: تحریریں، کوڈ، کوڈنگز، یادداشتیں اور ہر تبدیلی کی تاریخ۔ یہ کسی بھی براؤزر میں کھلتی ہے۔ براؤزر کے اندر کی نقل بیک اپ نہیں: جب براؤزر اپنا ذخیرہ خالی کرتا ہے تو سب کچھ چلا جاتا ہے۔',
    last: (when) => `آخری بیک اپ: ${when}`,
    never: 'ابھی کوئی بیک اپ نہیں۔',
    how: 'منصوبے کے مینو میں ”ابھی بیک اپ لیں“ چنیں، یا پٹی میں بیک اپ کے وقت پر کلک کریں۔',
  },
  about: {
    title: 'تعارف',
    text: 'حاشیہ آزاد پروگرام ہے، MIT لائسنس کے تحت۔ یہ کہیں کچھ نہیں بھیجتا۔',
    version: (version) => `نسخہ ${version}`,
  },
} satisfies Messages['settings'];
