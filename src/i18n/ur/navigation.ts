import type { Messages } from '#i18n/messages.ts';

export const navigation = {
  title: 'صفحات',
  projects: 'منصوبے',
  documents: 'دستاویزات',
  desk: 'میز',
  codebook: 'کوڈ بک',
  retrieve: 'بازیافت',
  search: 'تلاش',
  agreement: 'اتفاق',
  reports: 'رپورٹیں',
  quotes: 'اقتباسات',
  memos: 'یادداشتیں',
  claims: 'دعوے',
  settings: 'ترتیبات',
} satisfies Messages['navigation'];
