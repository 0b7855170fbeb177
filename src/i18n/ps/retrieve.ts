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
  choose: 'دا برخه وټاکئ',
  chosenPassages: 'ټاکل شوې برخې',
  chosen: (chosen, listed) => `له ${number(listed)} څخه ${number(chosen)} ټاکل شوې`,
  link: 'تړاو…',
  actions: 'له دې برخې سره څه کېدای شي',
  examples: 'د کوډ بېلګه',
  recodeSeveral: (count) => `د ${number(count)} برخو کوډ په کوم کوډ بدل شي؟`,
  copySeveral: (count) => `پر ${number(count)} برخو بل کوډ هم ولګوئ`,
  changes: {
    recoded: (count, code) =>
      plural(count, {
        one: `د یوه کوډنګ کوډ اوس ${isolate(code)} دی`,
        other: `د ${number(count)} کوډنګونو کوډ اوس ${isolate(code)} دی`,
      }),
    copied: (count, code) =>
      plural(count, {
        one: `پر یوه ځای ${isolate(code)} هم ولګېد`,
        other: `پر ${number(count)} ځایونو ${isolate(code)} هم ولګېد`,
      }),
    removed: (count) =>
      plural(count, { one: 'یو کوډنګ لرې شو', other: `${number(count)} کوډنګونه لرې شول` }),
    codedAlready: (code) => `${isolate(code)} له مخکې لګېدلی دی`,
    andLeft: (what, others) =>
      plural(others, {
        one: `${what}. د بل کوډر یو کوډنګ هماغسې پاتې شو.`,
        other: `${what}. د نورو کوډرانو ${number(others)} کوډنګونه هماغسې پاتې شول.`,
      }),
    onlyOthers: (count) =>
      plural(count, {
        one: 'دا کوډنګ د بل کوډر دی؛ تاسو یوازې خپل بدلولی شئ.',
        other: 'دا کوډنګونه د نورو کوډرانو دي؛ تاسو یوازې خپل بدلولی شئ.',
      }),
  },
  commands: {
    next: 'بله برخه',
    previous: 'مخکینۍ برخه',
    open: 'پر مېز یې پرانیزئ',
    choose: 'برخه وټاکئ یا یې پرېږدئ',
    chooseNext: 'تر بلې برخې پورې وټاکئ',
    choosePrevious: 'تر مخکینۍ برخې پورې وټاکئ',
    chooseAll: 'د لړلیک ټولې برخې وټاکئ',
    chooseNone: 'ټاکنه لرې کړئ',
    recode: 'کوډ بدل کړئ…',
    copyTo: 'پر بل کوډ هم ولګوئ…',
    remove: 'کوډنګونه لرې کړئ',
    link: 'له دې ځایه، یا تر دې ځایه تړاو',
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
