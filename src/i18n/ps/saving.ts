import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const saving = {
  saved: 'خوندي',
  saving: 'خوندي کېږي…',
  failed: 'خوندي نه شو',
  failedExplained:
    'وروستی بدلون پر ډیسک نه دی لیکل شوی. په همدې پاڼه کې ساتل شوی: تر تړلو مخکې لږ ځای خالي کړئ یا یې ښکته کړئ.',
  backup: (ago) => `پشتیبان ${ago}`,
  noBackup: 'لا پشتیبان نشته',
  backUpNow: 'همدا اوس پشتیبان واخلئ',
  editsSinceBackup: (count) =>
    plural(count, {
      one: 'تر وروستي پشتیبان راهیسې یو بدلون',
      other: `تر وروستي پشتیبان راهیسې ${number(count)} بدلونونه`,
    }),
  backedUp: 'ټوله پروژه په هغه فایل کې ده چې تاسو خوندي کړ.',
  backupFailed: 'د بېک اپ فایل ونه لیکل شو. نورې پاڼې وتړئ او بیا هڅه وکړئ.',
  unsavedChanges: (count) =>
    plural(count, {
      one: 'یو بدلون نه دی خوندي شوی.',
      other: `${number(count)} بدلونونه نه دي خوندي شوي.`,
    }),
  quotaExplained:
    'په براوزر کې ځای پاتې نه دی. بدلونونه یوازې په دې پاڼه کې دي: پروژه اوس ښکته کړئ، ځای خالي کړئ، بیا هڅه وکړئ.',
  downloadAll: 'پروژه له دې بدلونونو سره ښکته کړئ',
  discard: 'دا بدلونونه پرېږدئ',
  conflict:
    'په بل ټب کې همدا شی بدل شوی دی. ستاسو وروستی بدلون بېرته واخیستل شو؛ ویې ګورئ او بیا یې وکړئ.',
  newerApp: 'دا پروژه یوې نوې حاشیې بدله کړې ده. تر مخکې تګ وړاندې پاڼه بیا پرانیزئ.',
  outdatedTitle: 'په بل ټب کې نوې حاشیه پرانیستې ده',
  outdatedText: 'دا ټب ودرېد چې هېڅ شی په زړه بڼه ونه لیکل شي. تر دې ځایه هر څه خوندي دي.',
  openFailedTitle: 'پروژه پرانیستل نه شوه',
  openFailedText:
    'براوزر خپله زېرمه ونه لوستله. نور ټبونه وتړئ او پاڼه بیا پرانیزئ. که بیا هم داسې وي، د پروژو په پاڼه کې خپل وروستی بېک اپ فایل پرانیزئ.',
} satisfies Messages['saving'];
