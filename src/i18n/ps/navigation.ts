import type { Messages } from '#i18n/messages.ts';

export const navigation = {
  title: 'مخونه',
  projects: 'پروژې',
  documents: 'سندونه',
  desk: 'مېز',
  codebook: 'کوډبوک',
  retrieve: 'راایستل',
  search: 'لټون',
  agreement: 'موافقه',
  reports: 'راپورونه',
  quotes: 'اقتباسونه',
  memos: 'یادښتونه',
  claims: 'ادعاوې',
  settings: 'امستنې',
} satisfies Messages['navigation'];
