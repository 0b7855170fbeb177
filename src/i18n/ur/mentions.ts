import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const mentions = {
  command: 'کوڈ، کیس، دستاویز یا عبارت کا حوالہ دیں',
  picker: 'حوالہ',
  placeholder: 'کوڈ، کیس، دستاویز، یا کسی اقتباس یا کوڈنگ کے الفاظ',
  nothing: 'اس نام کی کوئی چیز نہیں، اور نہ ان الفاظ کا کوئی اقتباس یا کوڈنگ۔',
  found: (count) => plural(count, { one: 'ایک ملا', other: `${number(count)} ملے` }),
  kinds: {
    codes: 'کوڈ',
    cases: 'کیس',
    documents: 'دستاویز',
    quotes: 'اقتباس',
    codings: 'کوڈنگ',
  },
  gone: {
    codes: 'ایک کوڈ جو اب موجود نہیں',
    cases: 'ایک کیس جو اب موجود نہیں',
    documents: 'ایک دستاویز جو اب موجود نہیں',
    quotes: 'ایک اقتباس جو موجود نہیں، یا ابھی دیکھا نہیں جا سکتا',
    codings: 'ایک کوڈنگ جو موجود نہیں، یا ابھی دیکھی نہیں جا سکتی',
  },
  lost: (text) => `${isolate(text)}، اب متن میں نہیں`,
  lostHere: 'جس عبارت پر یہ یادداشت ہے وہ اب متن میں نہیں۔ اس کے الفاظ یہ تھے۔',
  lostHint: 'اسے چنیں تاکہ نئی جگہ رکھیں یا ہٹا دیں۔',
  mentioned: (kind, text) => `${isolate(text)}، ${kind}`,
  mentionedIn: (count) =>
    plural(count, { one: 'ایک یادداشت میں حوالہ', other: `${number(count)} یادداشتوں میں حوالہ` }),
} satisfies Messages['mentions'];
