import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

export const memos = {
  title: 'یادداشتیں',
  list: 'یادداشتیں',
  resize: 'یادداشتوں کی فہرست کی چوڑائی',
  toList: 'یادداشتوں کی فہرست پر واپس',
  count: (count) => plural(count, { one: 'ایک یادداشت', other: `${number(count)} یادداشتیں` }),
  countOf: (shown, all) => `${number(all)} میں سے ${number(shown)} یادداشتیں`,
  emptyTitle: 'ابھی کوئی یادداشت نہیں',
  emptyText:
    'جو بات نظر آئے لکھ لیں: منصوبے پر یہاں، کسی کوڈنگ یا باری پر میز پر (M)، کسی کوڈ پر کوڈ بک میں۔',
  chooseTitle: 'کوئی یادداشت منتخب نہیں',
  chooseText: 'فہرست میں سے کوئی یادداشت چنیں، یا منصوبے پر نئی لکھیں۔',
  noMatch: 'اس تلاش اور چھانٹی پر کوئی یادداشت پوری نہیں اترتی۔',
  newMemo: 'نئی یادداشت',
  newMemoExplained: 'منصوبے پر نئی یادداشت',
  search: 'یادداشتوں میں تلاش کریں',
  kind: 'کس پر',
  kinds: {
    all: 'ہر چیز پر',
    project: 'منصوبے پر',
    documents: 'دستاویز پر',
    turns: 'باری پر',
    codes: 'کوڈ پر',
    codings: 'کوڈنگ پر',
    cases: 'کیس پر',
    memos: 'دوسری یادداشت پر',
    journal: 'روزنامچے کے دن پر',
  },
  coder: 'کس کی',
  anybody: 'کسی کی بھی',
  order: 'ترتیب',
  orders: { newest: 'نئی پہلے', oldest: 'پرانی پہلے' },
  about: {
    project: 'منصوبہ',
    coding: (code, document) => `${isolate(code)}، ${isolate(document)} میں`,
    journal: (date) => `روزنامچہ، ${date}`,
    gone: 'جس چیز پر لکھی گئی تھی وہ ہٹا دی گئی ہے',
    memo: (title) => `یادداشت ${isolate(title)}`,
  },
  open: (about) => `کھولیں: ${isolate(about)}`,
  untitled: 'خالی یادداشت',
  memoTitle: 'عنوان',
  text: 'یادداشت کا متن',
  by: (coder, date) => `${isolate(coder)}، ${date}`,
  ofOther: (coder) => `یہ یادداشت صرف ${isolate(coder)} بدل سکتے ہیں۔`,
  remove: 'یادداشت ہٹائیں',
  removed: 'یادداشت ہٹا دی گئی',
  view: 'کیا دکھایا جائے',
  views: { all: 'سب یادداشتیں', journal: 'روزنامچہ' },
  journal: {
    emptyTitle: 'روزنامچہ خالی ہے',
    emptyText:
      'ہر روز لکھ لیں کہ کیا کیا، کیا طے کیا اور کیا سوال اٹھا۔ ہر اندراج کا دن محفوظ رہتا ہے، اور وہ یادداشتوں کے ساتھ تلاش اور برآمد ہوتا ہے۔',
    noMatch: 'اس تلاش پر کوئی اندراج پورا نہیں اترتا۔',
    count: (count) => plural(count, { one: 'ایک اندراج', other: `${number(count)} اندراج` }),
    today: 'آج کا اندراج',
  },
  export: {
    shown: (count) =>
      plural(count, { one: 'دکھائی گئی یادداشت', other: `دکھائی گئی ${number(count)} یادداشتیں` }),
    this: 'یہ یادداشت',
    failed: 'یادداشتیں نہیں لکھی جا سکیں۔',
    cited: 'حوالہ دی گئی عبارتیں',
    saved: (name) => `${isolate(name)} کے نام سے محفوظ ہوئی`,
    on: 'کس پر',
    by: 'کس کی',
  },
  commands: {
    newMemo: 'منصوبے پر نئی یادداشت',
    today: 'آج کا روزنامچہ لکھیں',
    link: 'اس یادداشت سے ربط شروع کریں یا اس تک لائیں',
  },
} satisfies Messages['memos'];
