import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const disagreements = (count: number) =>
  plural(count, { one: 'یو اختلاف', other: `${number(count)} اختلافونه` });

export const disagreementWords = {
  title: 'اختلافونه',
  titleOf: (round) => `اختلافونه: ${isolate(round)}`,
  go: 'اختلافونه یو یو وګورئ',
  ofCode: (code) => `پر ${isolate(code)} اختلافونه`,
  ofDocument: (title) => `په ${isolate(title)} کې اختلافونه`,
  back: 'بېرته پړاو ته',
  list: 'د اختلافونو لړلیک',
  toList: 'د اختلافونو لړلیک ته',
  resize: 'د اختلافونو د لړلیک پلنوالی',
  loading: 'کوډران پرتله کېږي',
  failed: 'لړلیک تازه نه شو. څه چې ښکاري ښايي زاړه وي.',
  count: disagreements,
  progress: (decided, all) => `له ${disagreements(all)} څخه ${number(decided)} پرېکړه شوي`,
  filters: 'کوم اختلافونه',
  state: 'حالت',
  states: { all: 'پرانیستي او پرېکړه شوي', open: 'پرانیستي', decided: 'پرېکړه شوي' },
  kind: 'ډول',
  anyKind: 'هر ډول',
  kinds: {
    missed: 'پاتې شوی',
    boundary: 'پوله',
    otherCode: 'بل کوډ',
    parentChild: 'پاسنی او لاندینی کوډ',
  },
  kindHints: {
    missed: 'ځینو دا برخه کوډ کړې، نورو نه.',
    boundary: 'کوډرانو دلته همدا کوډ لګولی، خو د برخې پیل یا پای یې بل ځای دی.',
    otherCode: 'کوډرانو دا برخه په بېلو کوډونو کوډ کړې.',
    parentChild: 'کوډرانو دا برخه کوډ کړې؛ یو کوډ تر بل لاندې دی.',
  },
  code: 'کوډ',
  anyCode: 'هر کوډ',
  document: 'سند',
  anyDocument: 'هر سند',
  pair: 'کوډران',
  anyPair: 'ټول کوډران',
  counted: (what, count) => `${isolate(what)} (${number(count)})`,
  gone: 'لرې شوی',
  open: 'پرانیستی',
  decided: 'پرېکړه شوی',
  cost: (count) => plural(count, { one: 'لګښت یو توری', other: `لګښت ${number(count)} توري` }),
  costHint:
    'هغه توري چې دوه کوډران پرې یو شان خبره نه کوي، د کوډرانو د هرې جوړې سره جمع شوي. هغه اختلاف لومړی راځي چې تر ټولو ډېر یې لري.',
  none: {
    title: 'هېڅ اختلاف نشته',
    text: 'په هغو سندونو کې چې دې ټولو کوډرانو کوډ کړي، توری په توری سره موافق دي.',
  },
  noneHere: { title: 'داسې نشته', text: 'هېڅ اختلاف له چاڼ سره سمون نه خوري.' },
  nothingShared: {
    title: 'د پرتلې لپاره څه نشته',
    text: 'هېڅ سند د پړاو دوو کوډرانو نه دی بشپړ کړی.',
  },
  hidden: (count) =>
    `${plural(count, { one: 'یو سند پکې نشته', other: `${number(count)} سندونه پکې نشته` })}: پرانیستی پړاو پکې د نورو کوډنګونه له تاسو پټوي.`,
  scoped: {
    text: 'یوازې هغه چې مخکینۍ شمېرې یې شمېري: د هغو کوډران، سندونه، کوډونه او متن.',
    leave: 'ټول ښکاره کړئ',
  },
  allDecided: {
    title: 'د ټولو پرېکړه وشوه',
    text: (consensus) =>
      `څه چې پرېکړه شول د پړاو په ګډه پرېکړه کې دي. دا د نورو په شان یو کوډر دی: د برخو د لوستلو او د اقتباسونو د ټاکلو لپاره په راایستلو کې «${isolate(consensus)}» وټاکئ، او د شمېرلو لپاره په راپورونو کې.`,
    retrieve: 'د ګډې پرېکړې برخې راوباسئ',
  },
  acceptAll: (count) =>
    plural(count, {
      one: 'یوازینۍ بشپړه موافقه ومنئ',
      other: `ټولې ${number(count)} بشپړې موافقې ومنئ`,
    }),
  acceptHint:
    'که ټول هغه کوډران چې یو سند یې بشپړ کړی، پر هماغې برخې هماغه کوډ ولري، دا کوډنګونه ګډې پرېکړې ته ځي، په یوه ګام کې چې بېرته اخیستل کېدای شي.',
  accepted: (count) =>
    plural(count, {
      one: 'یوه موافقه په ګډه پرېکړه کې ده.',
      other: `${number(count)} موافقې په ګډه پرېکړه کې دي.`,
    }),
  allAccepted: (count) =>
    plural(count, {
      one: 'یوازینۍ بشپړه موافقه په ګډه پرېکړه کې ده.',
      other: `ټولې ${number(count)} بشپړې موافقې په ګډه پرېکړه کې دي.`,
    }),
  noAgreements: 'هېڅ بشپړه موافقه نشته.',
  stale: (count) =>
    plural(count, {
      one: 'یوه پرېکړه د هغو کوډنګونو په اړه ده چې وروسته بدل یا لرې شوي، یا اوس د نورو کوډرانو ترمنځ دي. څه چې ترې جوړ شول لا په ګډه پرېکړه کې دي.',
      other: `${number(count)} پرېکړې د هغو کوډنګونو په اړه دي چې وروسته بدل یا لرې شوي، یا اوس د نورو کوډرانو ترمنځ دي. څه چې ترې جوړ شول لا په ګډه پرېکړه کې دي.`,
    }),
  takeBack: (count) =>
    plural(count, { one: 'دا پرېکړه بېرته واخلئ', other: 'دا پرېکړې بېرته واخلئ' }),
  detail: 'ټاکل شوی اختلاف',
  inContext: 'په خپل سیاق کې',
  toDesk: 'پر مېز یې وګورئ',
  coders: (names) => list(names.map(isolate)),
  missedBy: 'نه دی کوډ کړی',
  missing: 'دا کوډنګ اوس نشته.',
  comment: 'تبصره',
  memoBy: (name) => `د ${isolate(name)} یادښت`,
  decide: 'پرېکړه وکړئ',
  choices: {
    both: 'دواړه',
    neither: 'هېڅ یو',
    own: 'خپله برخه…',
  },
  several: {
    all: 'ټول',
    none: 'هېڅ یو',
    allTaken: 'ټول واخیستل شول',
    noneTaken: 'هېڅ یو وانه خیستل شو',
  },
  decidedAs: {
    version: (letter, names) => `${letter} واخیستل شو: ${list(names.map(isolate))}`,
    both: 'دواړه واخیستل شول',
    neither: 'هېڅ یو وانه خیستل شو',
    own: 'جلا برخه واخیستل شوه',
  },
  decidedBy: (name) => `پرېکړه: ${isolate(name)}`,
  reopen: 'بیا یې پرانیزئ',
  reason: 'دلیل',
  own: {
    title: 'خپله برخه',
    hint: 'په پاسني متن کې یې وټاکئ، یا یې سرونه په غشو تڼیو وښویوئ: یو توری، له Ctrl سره یوه کلمه، له Shift سره یوه جمله.',
    start: 'پیل',
    end: 'پای',
    codes: 'کوډونه',
    otherCode: 'بل کوډ…',
    take: 'دا برخه واخلئ',
    noCode: 'لږ تر لږه یو کوډ وټاکئ.',
  },
  definition: {
    title: 'د کوډونو مانا',
    titleOne: 'د کوډ مانا',
    none: 'لا تعریف نه لري.',
    edit: 'تعریف بدل کړئ…',
    dialog: (code) => `د ${isolate(code)} تعریف بدل کړئ`,
    why: 'ولې بدل شو',
    whyHint: 'دا له پړاو او نېټې سره پر کوډ د یادښت په توګه ساتل کېږي.',
    noted: (round, date) => `تر ${isolate(round)} وروسته په ${date} تعریف بدل شو.`,
    saved: 'تعریف بدل شو؛ پر کوډ یو یادښت وايي چې ولې.',
  },
  commands: {
    next: 'راتلونکی اختلاف',
    previous: 'مخکینی اختلاف',
    first: 'د A پرېکړه',
    second: 'د B پرېکړه',
    third: 'د C پرېکړه',
    fourth: 'د D پرېکړه',
    fifth: 'د E پرېکړه',
    sixth: 'د F پرېکړه',
    both: 'د دواړو پرېکړه',
    neither: 'د هېڅ یوه پرېکړه',
    own: 'د خپلې برخې پرېکړه',
    reason: 'دلیل ولیکئ',
    reopen: 'اختلاف بیا پرانیزئ',
    define: 'د کوډ تعریف بدل کړئ',
  },
} satisfies Messages['agreement']['disagreements'];
