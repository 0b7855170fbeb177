import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

export const autocode = {
  codeHits: 'نتائج پر کوڈ لگائیں…',
  codeTurns: 'ان باریوں پر کوڈ لگائیں…',
  commands: { code: 'سب نتائج پر کوڈ لگائیں' },
  title: 'اس تلاش کے سب نتائج پر کوڈ لگائیں',
  turnsTitle: 'چنی ہوئی سب باریوں پر کوڈ لگائیں',
  code: 'کوڈ',
  chooseCode: 'کوڈ چنیں…',
  otherCode: 'کوئی اور کوڈ…',
  unit: 'کوڈ کس پر لگے',
  units: { hit: 'صرف ملے ہوئے الفاظ', sentence: 'ان کا جملہ', turn: 'ان کی پوری باری' },
  counting: 'نتائج گنے جا رہے ہیں',
  hits: (hits) => plural(hits, { one: 'ایک نتیجہ', other: `${number(hits)} نتائج` }),
  places: {
    hit: (count) => plural(count, { one: 'ایک عبارت', other: `${number(count)} عبارتیں` }),
    sentence: (count) => plural(count, { one: 'ایک جملہ', other: `${number(count)} جملے` }),
    turn: (count) => plural(count, { one: 'ایک باری', other: `${number(count)} باریاں` }),
  },
  within: (hits, places) => `${hits} ← ${places}`,
  standing: (count) => `${number(count)} پر آپ پہلے ہی یہ کوڈ لگا چکے ہیں`,
  joined: (parts) => parts.join('، '),
  except: (count) =>
    plural(count, {
      one: 'ایک نتیجہ جو آپ نے چھوڑا، اس پر کوڈ نہیں لگے گا۔',
      other: `${number(count)} نتائج جو آپ نے چھوڑے، ان پر کوڈ نہیں لگے گا۔`,
    }),
  undone: 'یہ سب ایک قدم ہے: واپس لیں تو سب ایک ساتھ ہٹ جاتا ہے۔',
  nothingLeft: 'آپ ان سب پر یہ کوڈ پہلے ہی لگا چکے ہیں۔',
  nothing: 'یہاں کوڈ لگانے کو کچھ نہیں۔',
  action: (count) =>
    plural(count, {
      one: 'ایک عبارت پر کوڈ لگائیں',
      other: `${number(count)} عبارتوں پر کوڈ لگائیں`,
    }),
  actionWithout: 'کوڈ لگائیں',
  writing: 'کوڈ لگ رہا ہے',
  done: (places, code) => `${isolate(code)} لگ گیا: ${places}`,
  questions: {
    open: 'سوال کے لحاظ سے کوڈ لگائیں…',
    command: 'کسی سوال کے جوابوں پر کوڈ لگائیں',
    title: 'ایک سوال کے جوابوں پر کوڈ لگائیں',
    scope: 'کہاں پوچھا گیا',
    some: (names, documents) =>
      `${list(names.map(isolate))} (${plural(documents, { one: 'ایک دستاویز', other: `${number(documents)} دستاویزات` })})، تلاش کی طرح`,
    everywhere: (documents) => `سب انٹرویوز (${number(documents)})`,
    hint: 'جن جملوں میں فرق صرف گرامر کا ہو، یا ایک دو لفظ زیادہ ہوں، وہ ایک سوال گنے جاتے ہیں؛ جو آپ کے نزدیک الگ ہو اس کا نشان ہٹا دیں۔ کئی سوال چن کر ان کے جوابوں پر ایک ساتھ کوڈ لگائیں، جیسے ایک سوال دو زبانوں میں۔',
    find: 'سوال اس کے الفاظ سے ڈھونڈیں',
    list: 'سوالات',
    all: (count) =>
      plural(count, { one: 'ملنے والا ایک سوال', other: `ملنے والے سب ${number(count)} سوال` }),
    more: (count) =>
      plural(count, {
        one: 'ایک اور سوال یہاں نہیں دکھایا گیا۔ اپنے الفاظ سے مل جائے گا۔',
        other: `${number(count)} اور سوال یہاں نہیں دکھائے گئے۔ اپنے الفاظ سے مل جائیں گے۔`,
      }),
    asked: (text, interviews) =>
      `${isolate(text)} (${plural(interviews, { one: 'ایک انٹرویو', other: `${number(interviews)} انٹرویوز` })})`,
    wordings: (text, wordings, interviews) =>
      `${isolate(text)} (${number(wordings)} طرح سے پوچھا گیا، ${plural(interviews, { one: 'ایک انٹرویو', other: `${number(interviews)} انٹرویوز` })})`,
    none: 'یہاں کوئی انٹرویو لینے والا کچھ نہیں پوچھتا۔ انٹرویو کون لیتا ہے، یہ دستاویزات میں مقرر ہوتا ہے۔',
  },
  failed: 'نتائج گنے نہ جا سکے۔ اسے بند کر کے پھر کوشش کریں۔',
  stuck: 'کئی دستاویزات میں ایکسپریشن کا انجام نہیں آ رہا تھا۔ ایک دوسرے کے اندر + اور * کم کریں۔',
  notWritten: 'یہ محفوظ نہ ہو سکا، اور کسی عبارت پر کوڈ نہیں لگا۔',
} satisfies Messages['autocode'];
