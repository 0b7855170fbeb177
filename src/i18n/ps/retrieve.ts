import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const retrieve = {
  list: 'موندل شوې برخې',
  codes: 'کوډونه',
  withSubCodes: 'له فرعي کوډونو سره',
  group: 'د کېسونو ډله',
  allCases: 'ټول کېسونه',
  noValue: 'ارزښت نشته',
  coders: 'کوډران',
  documents: (chosen) => (chosen === 0 ? 'سندونه: ټول' : `سندونه: ${number(chosen)} ټاکل شوي`),
  shown: 'له هرې برخې سره وښایئ',
  gone: 'اوس نشته',
  groupIs: (attribute, value) => `${isolate(attribute)}: ${isolate(value)}`,
  codedBy: (coder) => `کوډ کوونکی: ${isolate(coder)}`,
  narrowedBy: 'لړلیک په څه محدود دی',
  without: (what) => `${isolate(what)} لرې کړئ`,
  found: (passages, documents, cases) =>
    [
      plural(passages, { one: 'یوه برخه', other: `${number(passages)} برخې` }),
      plural(documents, { one: 'په یوه سند کې', other: `په ${number(documents)} سندونو کې` }),
      plural(cases, { one: 'له یوه کېس څخه', other: `له ${number(cases)} کېسونو څخه` }),
    ].join('، '),
  onList: 'د اقتباسونو په لړلیک کې ده',
  commands: {
    next: 'بله برخه',
    previous: 'مخکینۍ برخه',
    open: 'پر مېز یې پرانیزئ',
    pick: 'د اقتباسونو لړلیک ته یې واچوئ',
    copy: 'له حوالې سره یې کاپي کړئ',
    typical: 'د دې کوډ ښکاره بېلګه',
    borderline: 'د دې کوډ پولیزه بېلګه',
  },
  reportTitle: 'موندل شوي کوډنګونه',
  captionTitle: 'څه پوښتل شوي',
  failed: 'برخې بیا ونه لوستل شوې. هغه څه چې ښکاري ښايي زاړه وي.',
  nothing: {
    title: 'هېڅ برخه داسې نه ده کوډ شوې',
    text: 'له چاڼ څخه یو څه لرې کړئ یا بل کوډر وټاکئ.',
  },
  empty: {
    title: 'لا هېڅ نه دي کوډ شوي',
    text: 'پر مېز یو سند پرانیزئ، د متن یوه برخه وټاکئ او کوډ پرې ولګوئ؛ بیا به یې دلته ومومئ.',
    action: 'مېز ته ورشئ',
  },
} satisfies Messages['retrieve'];
