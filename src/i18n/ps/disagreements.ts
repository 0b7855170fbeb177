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
  progress: (decided, all) => `له ${disagreements(all)} نه ${number(decided)} پرېکړه شوي`,
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
    missed: 'ځینو دا ټوټه کوډ کړې، نورو نه.',
    boundary: 'کوډ دواړو لګولی، خو پیل یا پای یې بل ځای دی.',
    otherCode: 'دواړو دا ټوټه کوډ کړې، په بېلو کوډونو.',
    parentChild: 'دواړو دا ټوټه کوډ کړې؛ یو کوډ تر بل لاندې دی.',
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
  cost: (count) => plural(count, { one: 'یو توری', other: `${number(count)} توري` }),
  costHint:
    'هغه توري چې دوه کوډران پرې یو شان خبره نه کوي، د هرو دوو کوډرانو جمع شوي. تر ټولو ګران لومړی راځي.',
  none: {
    title: 'هېڅ اختلاف نشته',
    text: 'کوم سندونه چې دې کوډرانو ګډ کوډ کړي، پکې توری په توری سره موافق دي.',
  },
  noneHere: { title: 'داسې نشته', text: 'هېڅ اختلاف له فلټر سره سم نه دی.' },
  nothingShared: {
    title: 'د پرتلې لپاره څه نشته',
    text: 'هېڅ سند د پړاو دوو کوډرانو نه دی بشپړ کړی.',
  },
  hidden: (count) =>
    `${plural(count, { one: 'یو سند پکې نشته', other: `${number(count)} سندونه پکې نشته` })}: پرانیستی پړاو پکې د نورو کوډنګونه له تاسو پټوي.`,
  allDecided: {
    title: 'د ټولو پرېکړه وشوه',
    text: (consensus) =>
      `څه چې پرېکړه شول د پړاو په ګډه پرېکړه کې دي. دا د نورو په شان یو کوډر دی: د ټوټو د لوستلو او د اقتباسونو د ټاکلو لپاره په راایستلو کې «${isolate(consensus)}» وټاکئ، او د شمېرلو لپاره په راپورونو کې.`,
    retrieve: 'د ګډې پرېکړې ټوټې راوباسئ',
  },
  acceptAll: (count) =>
    plural(count, {
      one: 'یو بشپړ موافقت ومنئ',
      other: `ټول ${number(count)} بشپړ موافقتونه ومنئ`,
    }),
  acceptHint:
    'هغه کوډنګونه چې د سند ټول بشپړوونکي کوډران یې په همغه کوډ پر همغې ټوټې لري، ګډې پرېکړې ته ځي، په یوه ګام کې چې بېرته اخیستل کېدای شي.',
  accepted: (count) =>
    plural(count, {
      one: 'یو موافقت په ګډه پرېکړه کې دی.',
      other: `${number(count)} موافقتونه په ګډه پرېکړه کې دي.`,
    }),
  allAccepted: (count) =>
    plural(count, {
      one: 'یوازینی بشپړ موافقت په ګډه پرېکړه کې دی.',
      other: `ټول ${number(count)} بشپړ موافقتونه په ګډه پرېکړه کې دي.`,
    }),
  noAgreements: 'هېڅ بشپړ موافقت نشته.',
  stale: (count) =>
    plural(count, {
      one: 'یوه پرېکړه د هغو کوډنګونو په اړه ده چې له هغې راهیسې بدل یا لرې شوي. څه چې ترې جوړ شول لا په ګډه پرېکړه کې دي.',
      other: `${number(count)} پرېکړې د هغو کوډنګونو په اړه دي چې له هغې راهیسې بدل یا لرې شوي. څه چې ترې جوړ شول لا په ګډه پرېکړه کې دي.`,
    }),
  takeBack: (count) => plural(count, { one: 'بېرته یې واخلئ', other: 'بېرته یې واخلئ' }),
  detail: 'ټاکل شوی اختلاف',
  inContext: 'په خپل سیاق کې',
  toDesk: 'پر مېز یې وګورئ',
  coders: (names) => list(names.map(isolate)),
  missedBy: 'نه دی کوډ کړی',
  missing: 'دا کوډنګ نور نشته.',
  comment: 'تبصره',
  memoBy: (name) => `د ${isolate(name)} یادښت`,
  decide: 'پرېکړه وکړئ',
  choices: {
    both: 'دواړه',
    neither: 'هېڅ یو',
    own: 'خپله ټوټه…',
  },
  decidedAs: {
    first: (names) => `A واخیستل شو: ${list(names.map(isolate))}`,
    second: (names) => `B واخیستل شو: ${list(names.map(isolate))}`,
    both: 'دواړه واخیستل شول',
    neither: 'هېڅ یو وانه خیستل شو',
    own: 'جلا ټوټه واخیستل شوه',
  },
  decidedBy: (name) => `پرېکړه: ${isolate(name)}`,
  reopen: 'بیا یې پرانیزئ',
  reason: 'دلیل',
  own: {
    title: 'خپله ټوټه',
    hint: 'په پاسني متن کې یې وټاکئ، یا یې سرونه د غشیو په کیلیو وخوځوئ: یو توری، له Ctrl سره یوه کلمه، له Shift سره یوه جمله.',
    start: 'پیل',
    end: 'پای',
    codes: 'کوډونه',
    otherCode: 'بل کوډ…',
    take: 'دا ټوټه واخلئ',
    noCode: 'لږ تر لږه یو کوډ وټاکئ.',
  },
  definition: {
    title: 'د کوډونو مانا',
    titleOne: 'د کوډ مانا',
    none: 'لا تعریف نه لري.',
    edit: 'تعریف بدل کړئ…',
    dialog: (code) => `د ${isolate(code)} تعریف بدل کړئ`,
    why: 'ولې بدل شو',
    whyHint: 'دا له پړاو او نېټې سره د کوډ په یادښت کې پاتې کېږي.',
    noted: (round, date) => `تر ${isolate(round)} وروسته په ${date} تعریف بدل شو.`,
    saved: 'تعریف بدل شو؛ د کوډ یادښت وايي ولې.',
  },
  commands: {
    next: 'راتلونکی اختلاف',
    previous: 'پخوانی اختلاف',
    first: 'د A پرېکړه',
    second: 'د B پرېکړه',
    both: 'د دواړو پرېکړه',
    neither: 'د هېڅ یوه پرېکړه',
    own: 'د خپلې ټوټې پرېکړه',
    reason: 'دلیل ولیکئ',
    reopen: 'اختلاف بیا پرانیزئ',
    define: 'د کوډ تعریف بدل کړئ',
  },
} satisfies Messages['agreement']['disagreements'];
