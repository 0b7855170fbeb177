import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const mentions = {
  command: 'کوډ، کېس، سند یا وینا ته اشاره وکړئ',
  picker: 'اشاره',
  placeholder: 'کوډ، کېس، سند، یا د اقتباس یا کوډنګ الفاظ',
  nothing: 'د دې نوم هېڅ شی نشته، او نه د دې الفاظو اقتباس یا کوډنګ.',
  found: (count) => plural(count, { one: 'یو وموندل شو', other: `${number(count)} وموندل شول` }),
  kinds: {
    codes: 'کوډ',
    cases: 'کېس',
    documents: 'سند',
    quotes: 'اقتباس',
    codings: 'کوډنګ',
  },
  gone: {
    codes: 'یو کوډ چې نور نشته',
    cases: 'یو کېس چې نور نشته',
    documents: 'یو سند چې نور نشته',
    quotes: 'یو اقتباس چې نشته، یا اوس نه شي لیدل کېدای',
    codings: 'یو کوډنګ چې نشته، یا اوس نه شي لیدل کېدای',
  },
  lost: (text) => `${isolate(text)}، نور په متن کې نشته`,
  lostHere: 'کومه وینا چې دا یادښت پرې دی، نور په متن کې نشته. الفاظ یې دا وو.',
  lostHint: 'ویې ټاکئ چې نوی ځای ورکړئ یا یې لرې کړئ.',
  mentioned: (kind, text) => `${isolate(text)}، ${kind}`,
  mentionedIn: (count) =>
    plural(count, { one: 'په یوه یادښت کې اشاره', other: `په ${number(count)} یادښتونو کې اشاره` }),
} satisfies Messages['mentions'];
