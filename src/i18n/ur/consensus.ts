import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const disagreements = (count: number) =>
  plural(count, { one: 'ایک اختلاف', other: `${number(count)} اختلافات` });

export const consensusWords = {
  pending: (name) => `${isolate(name)}: ابھی دیکھا جا رہا ہے کہ سب اختلافات طے ہیں یا نہیں۔`,
  unknown: (name) => `${isolate(name)}: یہ معلوم نہ ہو سکا کہ سب اختلافات طے ہیں یا نہیں۔`,
  hidden: (name, documents) =>
    `${isolate(name)}: سب اختلافات طے ہیں یا نہیں، یہ اس وقت تک نہیں بتایا جا سکتا جب تک ایک کھلا دور ${plural(documents, { one: 'ایک دستاویز', other: `${number(documents)} دستاویزات` })} میں دوسروں کی کوڈنگز آپ سے چھپاتا ہے۔`,
  stale: (name, count) =>
    `${isolate(name)}: ${plural(count, {
      one: 'ایک فیصلہ اب کوڈروں کی کوڈنگز کے مطابق نہیں؛ اس سے جو بنا وہ یہاں اب بھی شامل ہے۔',
      other: `${number(count)} فیصلے اب کوڈروں کی کوڈنگز کے مطابق نہیں؛ ان سے جو بنا وہ یہاں اب بھی شامل ہے۔`,
    })}`,
  open: (name, open, all) =>
    `${isolate(name)}: ${disagreements(all)} میں سے ${number(open)} ابھی طے نہیں؛ ان سے جو بنے گا وہ یہاں شامل نہیں۔`,
  notAccepted: (name, left, all) =>
    `${isolate(name)}: ${plural(all, { one: 'ایک مکمل اتفاق', other: `${number(all)} مکمل اتفاقات` })} میں سے ${number(left)} ابھی قبول نہیں کیے گئے؛ وہ یہاں شامل نہیں۔`,
  go: 'اختلافات ایک ایک کر کے دیکھیں',
  inText: {
    ofRound:
      'آگے جو لکھا ہے وہ پورے دور کے بارے میں ہے، صرف اس کے بارے میں نہیں جس کا یہاں موازنہ ہے۔',
    hidden: (documents) =>
      `کوڈروں کے اختلافات متفقہ فیصلے میں کہاں تک طے کیے گئے، یہ اس وقت تک نہیں بتایا جا سکتا جب تک ایک کھلا دور ${plural(documents, { one: 'ایک دستاویز', other: `${number(documents)} دستاویزات` })} میں کوڈنگز چھپاتا ہے۔`,
    stale: (count) =>
      plural(count, {
        one: 'ایک فیصلہ کوڈروں کی کوڈنگز کے مطابق نہیں رہا تھا؛ اس سے جو بنا وہ متفقہ فیصلے میں موجود تھا۔',
        other: `${number(count)} فیصلے کوڈروں کی کوڈنگز کے مطابق نہیں رہے تھے؛ ان سے جو بنا وہ متفقہ فیصلے میں موجود تھا۔`,
      }),
    decided: (decided, all, deciders) =>
      `بعد میں کوڈروں کے اختلافات متفقہ فیصلے میں طے کیے گئے: ${disagreements(all)} میں سے ${number(decided)} طے ہوئے، فیصلہ کرنے والے: ${list(deciders)}۔`,
    decider: (name, count) => `${isolate(name)} (${number(count)})`,
    own: (count) => `ان میں سے ${number(count)} میں کوڈروں کی عبارتوں کے بجائے الگ عبارت لی گئی۔`,
    neither: (count) => `ان میں سے ${number(count)} میں کوڈروں میں سے کسی کی کوڈنگ نہیں لی گئی۔`,
    accepted: (accepted, all) =>
      `${plural(all, { one: 'ایک کوڈنگ', other: `${number(all)} کوڈنگز` })} میں سے، جن پر دستاویز کے سب کوڈر حرف بہ حرف متفق تھے، ${number(accepted)} متفقہ فیصلے میں قبول کی گئیں۔`,
  },
} satisfies Messages['agreement']['consensus'];
