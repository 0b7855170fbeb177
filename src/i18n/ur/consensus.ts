import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const disagreements = (count: number) =>
  plural(count, { one: 'ایک اختلاف', other: `${number(count)} اختلافات` });

export const consensusWords = {
  pending: (name) => `${isolate(name)}: ابھی دیکھا جا رہا ہے کہ سب اختلافات طے ہیں یا نہیں۔`,
  unknown: (name) => `${isolate(name)}: یہ معلوم نہ ہو سکا کہ سب اختلافات طے ہیں یا نہیں۔`,
  open: (name, open, all) =>
    `${isolate(name)}: ${disagreements(all)} میں سے ${number(open)} ابھی طے نہیں؛ ان سے جو بنے گا وہ یہاں شامل نہیں۔`,
  notAccepted: (name, left, all) =>
    `${isolate(name)}: ${plural(all, { one: 'ایک مکمل اتفاق', other: `${number(all)} مکمل اتفاقات` })} میں سے ${number(left)} ابھی قبول نہیں کیے گئے؛ وہ یہاں شامل نہیں۔`,
  go: 'اختلافات ایک ایک کر کے دیکھیں',
  inText: {
    decided: (decided, all, deciders) =>
      `بعد میں کوڈروں کے اختلافات متفقہ فیصلے میں طے کیے گئے: ${disagreements(all)} میں سے ${number(decided)} طے ہوئے، فیصلہ کرنے والے: ${list(deciders)}۔`,
    decider: (name, count) => `${isolate(name)} (${number(count)})`,
    own: (count) => `ان میں سے ${number(count)} میں کوڈروں کی عبارتوں کے بجائے الگ عبارت لی گئی۔`,
    neither: (count) => `ان میں سے ${number(count)} میں کوڈروں میں سے کسی کی کوڈنگ نہیں لی گئی۔`,
    accepted: (accepted, all) =>
      `${plural(all, { one: 'ایک کوڈنگ', other: `${number(all)} کوڈنگز` })} میں سے، جن پر دستاویز کے سب کوڈر حرف بہ حرف متفق تھے، ${number(accepted)} متفقہ فیصلے میں قبول کی گئیں۔`,
  },
} satisfies Messages['agreement']['consensus'];
