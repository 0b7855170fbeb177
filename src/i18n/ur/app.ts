import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const app = {
  name: 'حاشیہ',
  tagline: 'معیاری تحقیق کی کوڈنگ کے لیے ایک میز۔ متن اسی کمپیوٹر پر رہتے ہیں۔',
  pageTitle: (parts) => [...parts, 'حاشیہ'].join(' · '),
  skipToContent: 'سیدھے مواد پر جائیں',
  topBar: 'منصوبے کی پٹی',
  projectMenu: 'منصوبہ',
  noProject: 'کوئی منصوبہ کھلا نہیں',
  allProjects: 'تمام منصوبے',
  coder: 'کوڈر',
  switchCoder: 'کوڈر بدلیں',
  searchOrCommand: 'تلاش یا حکم',
  palette: {
    title: 'تلاش یا حکم',
    placeholder: 'حکم کا نام لکھیں…',
    nothing: 'اس نام کا کوئی حکم نہیں۔',
  },
  keys: {
    title: 'کلیدیں',
    intro: 'کی بورڈ کی زبان جو بھی ہو، کلیدیں اپنی جگہ پر رہتی ہیں۔',
    everywhere: 'ہر جگہ',
    screen: (name) => `صفحہ ”${isolate(name)}“ پر`,
    transcript: 'کسی متن میں',
  },
} satisfies Messages['app'];
