import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const turnMemos = {
  onTurn: 'پر دې وار یادښت',
  lost: 'هغه یادښت چې وار یې نور په متن کې نشته',
  lostExplained:
    'کوم وار چې دا یادښت پرې و، نور په متن کې نشته. یادښت اوس پر سند دی؛ دا هغه ټکي دي چې پرې لیکل شوی و.',
  lostWithoutWords: 'کوم وار چې دا یادښت پرې و، نور په متن کې نشته. یادښت اوس پر سند دی.',
  sign: (titles) =>
    `${plural(titles.length, { one: 'یادښت', other: `${number(titles.length)} یادښتونه` })}: ${titles.map(isolate).join(' · ')}`,
  about: (words, document) => `«${isolate(words)}» په ${isolate(document)} کې`,
  lostIn: (document) => `${isolate(document)}، یو وار چې نور نشته`,
} satisfies Messages['turnMemos'];
