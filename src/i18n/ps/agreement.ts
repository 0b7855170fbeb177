import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import { coderComparison } from './coder-comparison.ts';
import { review } from './review.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonViews } from './comparison-views.ts';
import { consensusWords } from './consensus.ts';
import { disagreementWords } from './disagreements.ts';

const { list, number, plural } = languageOf('ps');

const documents = (count: number) =>
  plural(count, { one: 'یو سند', other: `${number(count)} سندونه` });
const coders = (count: number) =>
  plural(count, { one: 'یو کوډر', other: `${number(count)} کوډران` });

export const agreement = {
  title: 'موافقه',
  newRound: 'نوی پړاو…',
  rounds: 'پړاوونه',
  resize: 'د پړاوونو د لړلیک پلنوالی',
  toList: 'د پړاوونو لړلیک ته',
  oneTwice: 'یو کوډر، دوه ځله',
  count: (count) => plural(count, { one: 'یو پړاو', other: `${number(count)} پړاوونه` }),
  documents,
  coders,
  empty: {
    title: 'لا هېڅ پړاو نشته',
    text: 'پړاو د سندونو یوه ډله ده چې دوه یا زیات کوډران یې یو له بل جلا کوډ کوي. تر څو چې پړاو پرانیستی وي، له ګډون کوونکو څخه هېڅوک د نورو کوډنګونه نه ویني. کله چې ټول یې بشپړ کړي، پړاو تړل کېږي او کار یې پرتله کېږي.',
  },
  reflexive: {
    title: 'ایا ستاسو څېړنه د موافقې کچه غواړي؟',
    text: 'په ریفلېکسیف موضوعي تحلیل کې کوډول د یوه کس لوستل دي، او د کوډرانو موافقه یې د کیفیت کچه نه ده. بیا هم پړاو د دې یوه لاره کېدای شي چې پر هغه څه خبرې وکړئ چې بېل مو لوستي دي.',
    putAway: 'دا بیا مه ښایئ',
  },
  open: 'پرانیستی',
  closed: 'تړلی',
  finishedOf: (done, all) => `له ${number(all)} څخه ${number(done)} بشپړ`,
  ownFinished: (done, all) => `تاسو له ${documents(all)} څخه ${number(done)} بشپړ کړي`,
  togetherFinished: (done, all) => `ټولو کوډرانو په ګډه له ${number(all)} څخه ${number(done)}`,
  steps:
    'یو په بل پسې سندونه کوډ کړئ، او هر یو بشپړ وښیئ، د متن له پاسه یې یا په دې جدول کې. که دا پروژه تاسو ته د فایل په توګه راغلې وي، د کار له بشپړېدو وروسته یې بېرته واستوئ: د پروژې په مېنو کې «همدا اوس بېک اپ واخلئ» فایل لیکي.',
  openSince: (date) => `له ${date} راهیسې پرانیستی`,
  closedOn: (opened, closed) => `له ${opened} تر ${closed}`,
  allCodes: 'ټول کوډونه',
  notInFile: (who) => `د ${who} بشپړ شوی کار په دې فایل کې نشته`,
  onlyCodes: (count) =>
    plural(count, {
      one: 'په دې پړاو کې یوازې یو کوډ شمېرل کېږي',
      other: `په دې پړاو کې یوازې ${number(count)} کوډونه شمېرل کېږي`,
    }),
  onlyCodesNamed: (names) =>
    `په دې پړاو کې یوازې دا کوډونه شمېرل کېږي: ${list(names.map(isolate))}`,
  codes: (count) => plural(count, { one: 'یو کوډ', other: `${number(count)} کوډونه` }),
  goneCode: 'لرې شوی کوډ',
  drawn: (share, from, seed) => `د ${documents(from)} ${share}، د ${String(seed)} په تخم په پچه`,
  drawnBy: (share, from, seed, attribute) =>
    `د ${documents(from)} ${share}، د «${isolate(attribute)}» له هر ارزښت څخه، د ${String(seed)} په تخم په پچه`,
  blind:
    'تر څو چې پړاو پرانیستی وي، هر څوک چې پکې ګډون لري په ټوله پروژه کې یوازې خپل کوډنګونه ویني. دا له ناپامه لیدلو ساتي؛ پر ګډ کمپیوټر دا راز ساتل نه دي.',
  codeAsExplained: (name) =>
    `په دې پړاو کې تاسو د ${isolate(name)} په توګه کوډ کوئ، له خپلو پخوانیو کوډنګونو جلا.`,
  codeAs: (name) => `د ${isolate(name)} په توګه کوډ کړئ`,
  goOn: (title) => `پر ${isolate(title)} کار ته دوام ورکړئ`,
  allDone: 'تاسو د دې پړاو ټول سندونه بشپړ کړي دي.',
  table: 'سندونه او چا بشپړ کړي',
  document: 'سند',
  finished: 'بشپړ',
  notFinished: 'لا بشپړ نه دی',
  finish: (title) => `${isolate(title)} بشپړ دی`,
  actions: {
    close: 'وتړئ او پرتله کړئ…',
    handOut: 'چاته یې ورکړئ…',
    rename: 'نوم بدل کړئ…',
    remove: 'لرې کړئ…',
  },
  close: {
    title: (name) => `${isolate(name)} وتړل شي او پرتله شي؟`,
    done: 'ټولو هر سند بشپړ کړی. له دې وروسته ټول کوډران د یو بل کوډنګونه ویني؛ تړلی پړاو بیا نه پرانیستل کېږي.',
    unfinished: (missing, shared) =>
      `${plural(missing, { one: 'یو سند یوه کوډر نه دی بشپړ کړی', other: `${number(missing)} ځله کوډر سند نه دی بشپړ کړی` })}. یوازې هغه پرتله کېږي چې ټولو بشپړ کړي: ${documents(shared)}. له دې وروسته ټول کوډران د یو بل کوډنګونه ویني؛ تړلی پړاو بیا نه پرانیستل کېږي.`,
    confirm: 'پړاو وتړئ',
  },
  rename: { title: 'د پړاو نوم بدل کړئ', name: 'نوم' },
  remove: {
    title: (name) => `${isolate(name)} لرې شي؟`,
    text: 'څه چې پکې کوډ شوي پاتې کېږي او ټول یې ویني: دویمې کتنې او ګډه پرېکړه د جلا کوډرانو په توګه، او دا هم چې چا کوم سند بشپړ کړی. د اختلافونو پرېکړې یې ورسره لرې کېږي.',
    textOpen:
      'څه چې پکې کوډ شوي پاتې کېږي او له دې وروسته یې ټول ویني: دویمې کتنې د جلا کوډرانو په توګه، او دا هم چې چا کوم سند بشپړ کړی. «ناکړ کول» پړاو بېرته راولي، خو تړلی.',
    confirm: 'پړاو لرې کړئ',
  },
  handOut: {
    title: (name) => `${isolate(name)} چاته ورکړئ`,
    text: 'د هغه کوډر لپاره چې پر بل کمپیوټر کار کوي: پروژه په یوه فایل کې، یوازې د همدې کوډر له کار سره، د بل هېچا نه.',
    coder: 'د چا لپاره',
    unseen:
      'دې کوډر چې تر اوسه دلته څه کوډ کړي هغه پکې نشته: تاسو پخپله په یوه پړاو کې کوډ کوئ او دا نه وینئ.',
    earlier:
      'پروژه چې پخوا څه وه هغه هم پکې ده: د متنونو پخوانۍ بڼې، له هغو نومونو سره چې وروسته یې پر ځای مستعار نومونه راغلي، او هغه څه چې لرې شوي.',
    memos:
      'د کوډونو او پروژې یادښتونه ورسره ځي، هر چا چې لیکلي وي: هغه د ټولې ډلې دي. د سندونو، کېسونو او کوډنګونو په اړه د نورو یادښتونه دلته پاتې کېږي، ځکه ترې معلومېدای شي چې څه څنګه کوډ شوي.',
    there:
      'هلته فایل د پروژو پر پاڼه د هغه کوډر په نوم پرانیستل کېږي چې ورته جوړ شوی. هغه کوډ کوي، او سندونه بشپړ ښیي.',
    back: 'بېرته ټوله پروژه د فایل په توګه راځي (د پروژې په مېنو کې «همدا اوس بېک اپ واخلئ»). د پروژې په مېنو کې یې په «بله نسخه ګډه کړئ…» راوړئ؛ بیا پړاو دلته وتړئ.',
    save: 'فایل خوندي کړئ',
    working: 'فایل لیکل کېږي',
  },
  comparison: {
    title: 'څه پرتله کېږي',
    leftOut: (count) =>
      `${documents(count)} پکې نشته، ځکه چې ټولو کوډرانو ${plural(count, { one: 'نه دی بشپړ کړی', other: 'نه دي بشپړ کړي' })}`,
    nothing: 'هېڅ سند ټولو کوډرانو نه دی بشپړ کړی: د پرتلې لپاره څه نشته.',
    notInFile: (names) =>
      `په دې فایل کې داسې سند نشته چې ${list(names.map(isolate))} بشپړ کړی وي. په سپارل شوې نسخه کې د نورو کار نه وي؛ پرتله یې په هغه پروژه کې کېږي چې نسخه ترې جوړه شوې.`,
    coders: 'کوډران',
    documentsHeading: 'سندونه',
    codes: 'کوډونه',
    draw: 'پچه څنګه واچول شوه',
  },
  figures: coderComparison,
  disagreements: disagreementWords,
  consensus: consensusWords,
  review,
  views: comparisonViews,
  notes: comparisonNotes,
  form: {
    title: 'نوی پړاو',
    roundName: (index) => `پړاو ${number(index)}`,
    consensus: 'ګډه پرېکړه',
    name: 'نوم',
    kind: 'څه کول دي',
    kinds: {
      blind: 'جلا جلا کوډ کړئ: څو کوډران، هېڅوک د نورو کار نه ویني',
      again: 'بیا کوډ کړئ: یو کوډر بیا، پخواني کوډنګونه پټ، سندونه ګډوډ',
      existing: 'هغه پرتله کړئ چې له مخکې کوډ شوي',
    },
    existingHint: 'بیا هر سند د دلته ټاکل شوي هر کوډر بشپړ کړی شمېرل کېږي.',
    coders: 'څوک کوډ کوي',
    codersCompared: 'څوک پرتله کېږي',
    person: 'څوک بیا کوډ کوي',
    fewCoders: 'دا پروژه یو کوډر لري. د پرتلې لپاره په امستنو کې بل زیات کړئ.',
    toSettings: 'امستنو ته',
    standIns: (names) =>
      `په دې سندونو کې یې پخوا کار کړی، او د پړاو په نوم کوډ کوي چې پخواني کوډنګونه جلا پاتې شي: ${names}.`,
    documents: 'سندونه',
    extents: {
      coded: 'هغه چې دلته ټاکل شوي هر کوډر پکې څه کوډ کړي',
      all: 'ټول',
      chosen: 'ټاکل شوي',
      share: 'د پچې یوه ونډه',
      strata: 'د کېسونو له هرې ډلې د پچې یوه ونډه',
    },
    search: 'په سندونو کې لټون',
    attribute: 'ډلې د دې له مخې',
    share: 'ونډه په سلنه',
    seed: 'تخم',
    seedHint: 'په همدې تخم بیا هماغه سندونه راوځي، په هماغه ترتیب.',
    drawn: (count, all) => `له ${documents(all)} څخه ${number(count)}`,
    leftOut: (count) =>
      `${documents(count)} پکې نشته، ځکه چې دلته ټاکل شوي هر کوډر پکې څه نه دي کوډ کړي. چا چې سند لوستی او په سمه توګه یې پکې هېڅ نه دي کوډ کړي، د «ټول» یا «ټاکل شوي» په ټاکلو شمېرل کېږي.`,
    noValue: 'ارزښت نشته',
    inStratum: (title, stratum) => `${isolate(title)} (${isolate(stratum)})`,
    codes: 'کوډونه',
    codeExtents: { all: 'ټول کوډبوک', chosen: 'ټاکل شوي کوډونه' },
    problems: {
      name: 'پړاو ته نوم ورکړئ.',
      twoCoders: 'لږ تر لږه دوه کوډران وټاکئ.',
      oneCoder: 'وټاکئ چې څوک بیا کوډ کوي.',
      noDocuments: 'لږ تر لږه یو سند وټاکئ.',
      noneCoded: 'داسې سند نشته چې دلته ټاکل شوي هر کوډر پکې څه کوډ کړي وي.',
      share: 'ونډه تر 0 زیات او تر 100 پورې عدد دی.',
      seed: (most) => `تخم له 0 تر ${number(most)} پوره عدد دی.`,
      noAttribute: 'د کېسونو هېڅ ځانګړنه نشته چې ډلې پرې جوړې شي.',
      noCodes: 'لږ تر لږه یو کوډ وټاکئ.',
    },
    noDocumentsYet: 'لا هېڅ سند نشته. لومړی یې راوړئ.',
    begin: 'پړاو پیل کړئ',
    compare: 'پرتله کړئ',
  },
  desk: {
    blind: (round) => `${isolate(round)}: تاسو یوازې خپل کوډنګونه وینئ`,
    sharedCodebook:
      'کوډبوک د ټولو دی، په دې پړاو کې هم: نور ستاسو کوډنګونه نه ویني، خو د هغو کوډونو نومونه ویني چې تاسو یې جوړوئ.',
    codeAs: (round, name) => `${isolate(round)}: د ${isolate(name)} په توګه کوډ کړئ`,
    finished: 'بشپړ',
    finishCommand: 'سند بشپړ وښایئ، یا نه',
    noRound: 'دا سند د دې کوډر په هېڅ پرانیستي پړاو کې نه دی.',
  },
} satisfies Messages['agreement'];
