import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';

export const app = {
  name: 'حاشیه',
  tagline: 'د کیفي څېړنې د کوډ کولو کاري مېز. متنونه پر همدې کمپیوټر پاتې کېږي.',
  pageTitle: (parts) => [...parts, 'حاشیه'].join(' · '),
  skipToContent: 'نېغ منځپانګې ته ورشئ',
  topBar: 'د پروژې پټه',
  projectMenu: 'پروژه',
  noProject: 'هېڅ پروژه نه ده پرانیستل شوې',
  allProjects: 'ټولې پروژې',
  coder: 'کوډر',
  switchCoder: 'کوډر بدل کړئ',
  searchOrCommand: 'لټون یا فرمان',
  palette: {
    title: 'لټون یا فرمان',
    placeholder: 'د فرمان نوم ولیکئ…',
    nothing: 'په دې نوم فرمان نشته.',
  },
  keys: {
    title: 'کیلۍ',
    intro: 'د کیبورډ ژبه چې هره وي، کیلۍ پر خپل ځای پاتې کېږي.',
    everywhere: 'هر ځای',
    screen: (name) => `د «${isolate(name)}» پر مخ`,
    transcript: 'په یوه متن کې',
  },
} satisfies Messages['app'];
