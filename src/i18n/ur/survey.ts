import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ur');

const documents = (count: number) =>
  plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` });
const newDocuments = (count: number) =>
  plural(count, { one: 'ایک نئی دستاویز', other: `${number(count)} نئی دستاویزات` });
const respondents = (count: number) =>
  plural(count, { one: 'ایک جواب دہندہ', other: `${number(count)} جواب دہندگان` });
const names = (shown: readonly string[], more: number) =>
  list([...shown.map(isolate), ...(more > 0 ? [`${number(more)} مزید`] : [])]);

export const survey = {
  holds: 'جدول میں کیا ہے',
  tables: { participants: 'شرکا', survey: 'سروے کے جواب' },
  sheet: 'شیٹ',
  title: (file) => `${isolateFile(file)} سے سروے`,
  intro: 'ہر سطر ایک جواب دہندہ ہے۔ ابھی منصوبے میں کچھ نہیں گیا۔',
  name: 'سروے کا نام',
  nameHint: 'جدول بڑھ جائے تو اسے اسی نام سے پھر پڑھیں: صرف نئی سطریں شامل ہوں گی۔',
  form: 'بننے والی دستاویزات',
  forms: { respondent: 'ہر جواب دہندہ کی ایک', answer: 'ہر جواب کی ایک' },
  columns: 'کالم',
  becomes: (column) => `${isolate(column)} کیا بنے گا`,
  roles: {
    leave: 'چھوڑ دیا جائے',
    id: 'جواب دہندہ کا نمبر یا نام',
    attribute: 'کیس کی خاصیت',
    answer: 'کھلا جواب',
  },
  outcome: 'اس سے کیا بنے گا',
  adds: (rows, texts) => `نئے: ${respondents(rows)}، ${documents(texts)}۔`,
  newCases: (count) =>
    count === 0
      ? 'یہ سب پہلے سے منصوبے کے کیس ہیں۔'
      : plural(count, {
          one: 'ان میں ایک نیا کیس ہے؛ باقی پہلے سے موجود ہیں۔',
          other: `ان میں ${number(count)} نئے کیس ہیں؛ باقی پہلے سے موجود ہیں۔`,
        }),
  known: (count) =>
    plural(count, {
      one: 'ایک سطر پہلے سے منصوبے میں ہے اور جوں کی توں رہے گی۔',
      other: `${number(count)} سطریں پہلے سے منصوبے میں ہیں اور جوں کی توں رہیں گی۔`,
    }),
  changed: (count, shown) =>
    `${plural(count, {
      one: 'ایک سطر میں اب منصوبے سے مختلف بات ہے، اور وہ دوبارہ نہیں لائی جائے گی',
      other: `${number(count)} سطروں میں اب منصوبے سے مختلف بات ہے، اور وہ دوبارہ نہیں لائی جائیں گی`,
    })}: ${names(shown, count - shown.length)}۔`,
  worked: (count, shown) =>
    `${plural(count, {
      one: 'ایک سطر میں اب جواب مختلف ہے، مگر اس کے متن پر کوڈ، یادداشت یا اقتباس موجود ہے اور وہ جوں کا توں رہے گا',
      other: `${number(count)} سطروں میں اب جواب مختلف ہیں، مگر ان کے متن پر کوڈ، یادداشت یا اقتباس موجود ہیں اور وہ جوں کے توں رہیں گے`,
    })}: ${names(shown, count - shown.length)}۔`,
  replace: (count) =>
    plural(count, {
      one: 'اس ایک سطر کے بدلے ہوئے جواب لیں جس کے متن پر ابھی کسی نے کام نہیں کیا',
      other: `ان ${number(count)} سطروں کے بدلے ہوئے جواب لیں جن کے متن پر ابھی کسی نے کام نہیں کیا`,
    }),
  replaced: (count, shown) =>
    `${plural(count, {
      one: 'ایک سطر کے بدلے ہوئے جواب اس کے متن کی جگہ لیں گے',
      other: `${number(count)} سطروں کے بدلے ہوئے جواب ان کے متن کی جگہ لیں گے`,
    })}: ${names(shown, count - shown.length)}۔`,
  repeated: (count, shown) =>
    `${plural(count, {
      one: 'ایک سطر کا نمبر اوپر کی کسی سطر جیسا ہے اور وہ چھوڑ دی جائے گی',
      other: `${number(count)} سطروں کا نمبر اوپر کی کسی سطر جیسا ہے اور وہ چھوڑ دی جائیں گی`,
    })}: ${names(shown, count - shown.length)}۔`,
  empty: (count) =>
    plural(count, {
      one: 'ایک سطر جس میں نہ نمبر ہے نہ جواب، چھوڑ دی جائے گی۔',
      other: `${number(count)} سطریں جن میں نہ نمبر ہے نہ جواب، چھوڑ دی جائیں گی۔`,
    }),
  noId: 'کوئی کالم جواب دہندگان کو الگ نہیں کرتا۔ سطر صرف اپنے جوابوں سے پہچانی جائے گی، چنانچہ جدول میں درست کیا گیا جواب اپنی سطر کو نئی بنا دے گا۔',
  noAnswers: 'کسی کالم میں کھلے جواب نہیں: صرف خاصیتیں لائی جائیں گی۔',
  kept: 'وہ قدریں جو مختلف ہیں اور منصوبے میں جوں کی توں رہیں گی',
  beginnings: 'پہلی دستاویزات کا آغاز',
  import: (added, replaced, rows) => {
    if (added + replaced === 0) return `${respondents(rows)} درآمد کریں`;
    if (replaced === 0) return `${documents(added)} درآمد کریں`;
    if (added === 0) return `${documents(replaced)} بدلیں`;
    return `${newDocuments(added)} درآمد کریں، ${number(replaced)} بدلیں`;
  },
  imported: (added, replaced, cases) =>
    `سروے درآمد ہوا: ${newDocuments(added)}، ${replaced === 0 ? '' : plural(replaced, { one: 'ایک بدلی گئی، ', other: `${number(replaced)} بدلی گئیں، ` })}${plural(cases, { one: 'ایک نیا کیس', other: `${number(cases)} نئے کیس` })}`,
  nothing: 'یہ جدول کچھ شامل نہیں کرتا: اس کی سب سطریں منصوبے میں پہلے سے ہیں۔',
} satisfies Messages['survey'];
