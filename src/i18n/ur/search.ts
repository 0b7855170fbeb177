import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const hits = (count: number) =>
  plural(count, { one: 'ایک جگہ ملا', other: `${number(count)} جگہ ملا` });

export const search = {
  field: 'کہی گئی باتوں میں تلاش کریں',
  wholeWord: 'پورے الفاظ',
  where: 'کہاں',
  allDocuments: 'سب دستاویزات',
  who: 'کس نے کہا',
  roles: { anybody: 'سب', respondent: 'جواب دہندگان', interviewer: 'انٹرویو لینے والے' },
  list: 'تلاش کے نتائج',
  hits,
  hitsListed: (count, listed) => `${hits(count)}، ${number(listed)} فہرست میں`,
  found: (count, documents) =>
    `${plural(documents, { one: 'ایک دستاویز میں', other: `${number(documents)} دستاویزات میں` })} ${hits(count)}`,
  listedOnly: (listed) =>
    `فہرست میں پہلے ${number(listed)} نتائج ہیں۔ لمبا لفظ یا چھانٹی تلاش کو محدود کرتی ہے۔`,
  searching: 'تلاش جاری ہے',
  stopped: (read, all) =>
    `تلاش روک دی گئی: ${number(all)} میں سے ${number(read)} دستاویزات دیکھی گئیں۔`,
  failed: 'تلاش بیچ میں رک گئی۔ فہرست نامکمل ہو سکتی ہے۔',
  start: {
    title: 'کسی بھی دستاویز میں کہی گئی بات تلاش کریں',
    text: 'ہر املا ملتی ہے: اعراب، ہمزہ، بڑے چھوٹے حروف اور حرف کی عربی یا اردو شکل سے فرق نہیں پڑتا۔ کئی الفاظ اسی ترتیب میں ڈھونڈے جاتے ہیں۔',
  },
  nothing: {
    title: 'کچھ نہیں ملا',
    text: 'لفظ کا کوئی چھوٹا حصہ لکھ کر دیکھیں: وہ لمبے الفاظ کے اندر بھی ملتا ہے۔',
    narrowed: 'یہاں ایسی کوئی بات نہیں کہی گئی۔ دوسری جگہوں میں بھی تلاش کریں یا لفظ کا حصہ لکھیں۔',
    widen: 'ہر جگہ تلاش کریں',
  },
  noDocuments: {
    title: 'ابھی تلاش کرنے کو کچھ نہیں',
    text: 'منصوبے میں انٹرویو کے متن لائیں؛ پھر ان میں کہی گئی باتیں یہاں ملیں گی۔',
    action: 'دستاویزات پر جائیں',
  },
  commands: {
    open: 'دستاویز اور منصوبے میں تلاش کریں',
    next: 'اگلا نتیجہ',
    previous: 'پچھلا نتیجہ',
    show: 'میز پر کھولیں',
    back: 'میز پر واپس جائیں',
  },
} satisfies Messages['search'];
