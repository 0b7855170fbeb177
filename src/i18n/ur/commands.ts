import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const commands = {
  goTo: (screen) => `${isolate(screen)} پر جائیں`,
  showKeys: 'تمام کلیدیں دکھائیں',
  toNotices: 'اطلاعات پر جائیں',
  places: {
    everywhere: 'ہر جگہ',
    screen: (name) => `صفحہ ”${isolate(name)}“ پر`,
    text: 'کسی متن میں',
    edge: 'کنارہ سرکاتے ہوئے',
    list: (name) => `صفحہ ”${isolate(name)}“ کی فہرست میں`,
  },
  language: (name) => `زبان: ${isolate(name)}`,
  theme: {
    system: 'روشن یا تاریک، جیسے کمپیوٹر پر ہے',
    light: 'روشن صفحہ',
    dark: 'تاریک صفحہ',
  },
} satisfies Messages['commands'];
