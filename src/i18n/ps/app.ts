import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const app = {
  name: 'حاشیه',
  tagline: 'د کیفي څېړنې د کوډ کولو کاري مېز. متنونه پر همدې کمپیوټر پاتې کېږي.',
  pageTitle: (parts) => [...parts, 'حاشیه'].join(' · '),
  skipToContent: 'نېغ منځپانګې ته ورشئ',
  topBar: 'د پروژې پټه',
  filesUnderDocuments: 'فایلونه په سندونو کې راوړئ: هلته یې پرېږدئ یا وټاکئ.',
  projectMenu: 'پروژه',
  noProject: 'هېڅ پروژه نه ده پرانیستل شوې',
  allProjects: 'ټولې پروژې',
  coder: 'کوډر',
  switchCoder: 'کوډر بدل کړئ',
  searchOrCommand: 'لټون یا فرمان',
  palette: {
    title: 'لټون یا فرمان',
    placeholder: 'د فرمان، سند یا کوډ نوم…',
    nothing: 'په دې نوم څه نشته.',
    openDocument: 'سند پرانیزئ',
    retrieveCode: 'کوډنګونه یې وښیئ',
    applyCode: 'ټاکلې برخه پرې کوډ کړئ',
    searchTexts: (text) => `په متنونو کې «${isolate(text)}» ولټوئ`,
  },
  keys: {
    title: 'کیلۍ',
    intro: 'د کیبورډ ژبه چې هره وي، کیلۍ پر خپل ځای پاتې کېږي.',
    change: 'په امستنو کې کیلۍ بدلې کړئ',
    next: 'بله کیلۍ',
    reading: {
      title: 'د متن د لوستلو پر مهال (دا نه بدلېږي)',
      turns: 'تېر وار ته، بل وار ته',
      characters: 'یو توری وخوځېږئ',
      words: 'یوه کلمه وخوځېږئ',
      line: 'د کرښې پیل ته، پای ته',
      whole: 'د متن پیل ته، پای ته',
      select: 'توری په توری وټاکئ',
      selectWords: 'کلمه په کلمه وټاکئ',
      selectLines: 'کرښه په کرښه وټاکئ',
      selectAll: 'ټول متن وټاکئ',
    },
  },
} satisfies Messages['app'];
