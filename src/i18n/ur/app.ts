import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const app = {
  name: 'حاشیہ',
  tagline: 'معیاری تحقیق کی کوڈنگ کے لیے ایک میز۔ متن اسی کمپیوٹر پر رہتے ہیں۔',
  pageTitle: (parts) => [...parts, 'حاشیہ'].join(' · '),
  skipToContent: 'سیدھے مواد پر جائیں',
  topBar: 'منصوبے کی پٹی',
  filesUnderDocuments: 'فائلیں دستاویزات میں لائیں: وہاں چھوڑیں یا چنیں۔',
  projectMenu: 'منصوبہ',
  noProject: 'کوئی منصوبہ کھلا نہیں',
  allProjects: 'تمام منصوبے',
  coder: 'کوڈر',
  switchCoder: 'کوڈر بدلیں',
  searchOrCommand: 'تلاش یا حکم',
  palette: {
    title: 'تلاش یا حکم',
    placeholder: 'کسی حکم، دستاویز یا کوڈ کا نام…',
    nothing: 'اس نام کا کچھ نہیں۔',
    openDocument: 'دستاویز کھولیں',
    retrieveCode: 'اس کی کوڈنگز دکھائیں',
    applyCode: 'منتخب عبارت پر لگائیں',
    searchTexts: (text) => `متن میں ”${isolate(text)}“ تلاش کریں`,
  },
  keys: {
    title: 'کلیدیں',
    intro: 'کی بورڈ کی زبان جو بھی ہو، کلیدیں اپنی جگہ پر رہتی ہیں۔',
    change: 'ترتیبات میں کلیدیں بدلیں',
    next: 'اگلی کلید',
    reading: {
      title: 'متن پڑھتے ہوئے (یہ نہیں بدلتیں)',
      turns: 'پچھلی باری پر، اگلی باری پر',
      characters: 'ایک حرف سرکیں',
      words: 'ایک لفظ سرکیں',
      line: 'سطر کے شروع میں، آخر میں',
      whole: 'متن کے شروع میں، آخر میں',
      select: 'حرف بہ حرف منتخب کریں',
      selectWords: 'لفظ بہ لفظ منتخب کریں',
      selectLines: 'سطر بہ سطر منتخب کریں',
      selectAll: 'پورا متن منتخب کریں',
    },
  },
} satisfies Messages['app'];
