import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('en');

export const saving = {
  saved: 'saved',
  saving: 'saving…',
  failed: 'not saved',
  failedExplained:
    'The last change is not on disk. It is kept in this page: free some space or download it before you close.',
  backup: (ago: string) => `backup ${ago}`,
  noBackup: 'no backup yet',
  backUpNow: 'Back up now',
  editsSinceBackup: (count: number) =>
    plural(count, {
      one: 'One change since the last backup',
      other: `${number(count)} changes since the last backup`,
    }),
  backedUp: 'The whole project is in the file you saved.',
  backupFailed: 'The backup file could not be written. Close other pages and try again.',
  unsavedChanges: (count: number) =>
    plural(count, {
      one: 'One change is not saved.',
      other: `${number(count)} changes are not saved.`,
    }),
  quotaExplained:
    'The browser has no space left. The changes are kept in this page only: download the project now, free some space, then try again.',
  downloadAll: 'Download the project with these changes',
  dropped: (count: number) =>
    plural(count, {
      one: 'One change could not be saved, because the same thing was changed in another tab. It was dropped.',
      other: `${number(count)} changes could not be saved, because the same things were changed in another tab. They were dropped.`,
    }),
  discard: 'Discard these changes',
  conflict:
    'Somebody changed the same thing in another tab. Your last change was taken back; look at it and do it again.',
  newerApp: 'This project was changed by a newer Hashiya. Reload the page before you go on.',
  outdatedTitle: 'A newer Hashiya is open in another tab',
  outdatedText:
    'This tab stopped so that nothing is written in an old form. Everything up to here is saved.',
  removedTitle: 'This project was removed in another tab',
  removedText:
    'It is no longer in this browser. If that was a mistake, open your last backup file on the projects page.',
  openFailedTitle: 'The project could not be opened',
  openFailedText:
    'The browser could not read its storage. Close the other tabs and reload the page. If that does not help, open your last backup file on the projects page.',
};
