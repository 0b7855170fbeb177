import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` });

export const review = {
  newReview: 'نوې بیاکتنه…',
  reviews: 'بیاکتنې',
  codings,
  count: (count) => plural(count, { one: 'یوه بیاکتنه', other: `${number(count)} بیاکتنې` }),
  by: (name) => `بیاکتونکی: ${isolate(name)}`,
  toAll: 'ټول پړاوونه او بیاکتنې',
  toList: 'د کوډنګونو لړلیک ته',
  resize: 'د کوډنګونو د لړلیک پلنوالی',
  list: 'تر بیاکتنې لاندې کوډنګونه',
  goneCoder: 'لرې شوی کوډر',
  drawn: (perCode, seed) => `د هر کوډ تر ${codings(perCode)} پورې، د ${String(seed)} په تخم په پچه`,
  seen: (done, all) => `له ${codings(all)} څخه ${number(done)} کتل شوي`,
  openPoints: (count) =>
    plural(count, { one: 'یو پرانیستی ټکی', other: `${number(count)} پرانیستي ټکي` }),
  accepted: (count) => `${number(count)} منل شوي`,
  notThere: (count) =>
    plural(count, {
      one: 'د نمونې یو کوډنګ نه ښودل کېږي: وروسته لرې شوی، یا یې پرانیستی پړاو پټوي.',
      other: `د نمونې ${number(count)} کوډنګونه نه ښودل کېږي: وروسته لرې شوي، یا یې پرانیستی پړاو پټوي.`,
    }),
  nothingThere: 'د دې نمونې هېڅ کوډنګ نه شي ښودل کېدای: وروسته لرې شوي، یا یې پرانیستی پړاو پټوي.',
  failed: 'کوډنګونه ونه لوستل شول. د بیا هڅې لپاره پاڼه بیا پرانیزئ.',
  states: {
    unseen: 'لا نه دی کتل شوی',
    open: 'پرانیستی ټکی',
    accepted: 'منل شوی',
    discussed: 'تبصره پرې شوې',
  },
  filters: {
    title: 'کوم کوډنګونه په لړلیک کې دي',
    state: 'حالت',
    states: {
      all: (count) => `ټول ${number(count)}`,
      unseen: (count) => `نوي ${number(count)}`,
      open: (count) => `پرانیستي ${number(count)}`,
      accepted: (count) => `منل شوي ${number(count)}`,
    },
    code: 'کوډ',
    allCodes: 'ټول کوډونه',
    coder: 'چا کوډ کړي',
    allCoders: 'ټول کوډران',
    none: {
      all: 'د دې کوډ او کوډر هېڅ کوډنګ نشته.',
      unseen: 'د کتلو لپاره هېڅ نه دي پاتې.',
      open: 'هېڅ پرانیستی ټکی نشته.',
      accepted: 'لا هېڅ نه دي منل شوي.',
    },
  },
  place: (index, all) => `له ${number(all)} څخه ${number(index)}`,
  toDesk: 'پر مېز یې وښایئ',
  more: 'د متن نور هم وښایئ',
  comment: 'پر کوډنګ تبصره',
  memo: (name) => `د ${isolate(name)} یادښت`,
  definition: 'کوډ',
  noDefinition: 'دا کوډ لا تعریف نه لري.',
  thread: 'څه وویل شول',
  verdicts: { accept: 'ومانه', query: 'پوښتنه وکړه', comment: 'ولیکل' },
  nothingSaid: 'پر دې کوډنګ لا څه نه دي ویل شوي.',
  say: {
    accept: 'منل',
    query: 'پوښتنه',
    comment: 'تبصره',
    answer: 'ځواب',
    queryLabel: 'پوښتنه څه ده (تش هم پاتې کېدای شي)',
    commentLabel: 'تبصره',
    answerLabel: 'ځواب',
    keys: 'په Enter لیکل کېږي، په Shift+Enter نوې کرښه پیلېږي.',
    send: 'ولیکئ',
    reviewerDecides: (name) =>
      `پوښتنه تر هغه پرانیستې پاتې کېږي چې ${isolate(name)}، چې دا یې بیاکتنه ده، کوډنګ ومني.`,
  },
  commands: {
    accept: 'کوډنګ ومنئ',
    query: 'پر کوډنګ پوښتنه وکړئ',
    comment: 'تبصره وکړئ یا ځواب ورکړئ',
    next: 'د بیاکتنې بل کوډنګ',
    previous: 'د بیاکتنې مخکینی کوډنګ',
    notReviewer: 'منل او پوښتنه کول یوازې د بیاکتونکي کار دی.',
  },
  actions: { send: 'د بیاکتنې لپاره یې ولېږئ…', rename: 'نوم بدل کړئ…', remove: 'لرې کړئ…' },
  rename: { title: 'د بیاکتنې نوم بدل کړئ', name: 'نوم', empty: 'بیاکتنې ته نوم ورکړئ.' },
  remove: {
    title: (name) => `${isolate(name)} لرې شي؟`,
    text: 'څه چې پکې وویل شول هم ځي. کوډنګونه پاتې کېږي.',
    confirm: 'بیاکتنه لرې کړئ',
  },
  send: {
    title: (name) => `${isolate(name)} د بیاکتنې لپاره ولېږئ`,
    text: (name) =>
      `د ${isolate(name)} لپاره فایل: د نمونې کوډنګونه له خپلو تبصرو او یادښتونو سره، د هغوی د سندونو بشپړ متنونه، او کوډبوک له خپلو یادښتونو سره. د پروژې بل هېڅ پکې نشته. متنونه او سرلیکونه هماغسې دي، له هغو نومونو سره چې پکې دي.`,
    there:
      'هلته فایل د پروژو پر پاڼه پرانیستل کېږي. یوازې د لوستلو لپاره دی: کوډنګونه منل کېږي، پوښتنه او تبصره پرې کېږي، بل څه نه شي بدلېدای.',
    back: 'څه چې بېرته راشي، د همدې پاڼې په «ځوابونه ورګډ کړئ…» یې راوړئ. یوازې هغه راځي چې بیاکتونکي وویل.',
    save: 'فایل خوندي کړئ',
    working: 'فایل لیکل کېږي',
  },
  form: {
    title: 'نوې بیاکتنه',
    reviewName: (index) => `بیاکتنه ${number(index)}`,
    name: 'نوم',
    reviewer: 'څوک بیاکتنه کوي',
    coders: 'د چا کوډنګونه',
    codes: 'کوډونه',
    codeExtents: { all: 'ټول کوډبوک', chosen: 'ټاکل شوي کوډونه' },
    codesChosen: (count) => plural(count, { one: 'یو کوډ', other: `${number(count)} کوډونه` }),
    perCode: 'د هر کوډ کوډنګونه، تر ټولو زیات',
    seed: 'تخم',
    seedHint: 'په همدې تخم بیا هماغه کوډنګونه راوځي.',
    preview: (drawn, all, codes) =>
      `له ${codings(all)} څخه ${number(drawn)}، ${plural(codes, { one: 'د یوه کوډ', other: `د ${number(codes)} کوډونو` })}`,
    hidden: 'څه چې پرانیستی پړاو پټوي، په پچه کې نه راځي.',
    problems: {
      name: 'بیاکتنې ته نوم ورکړئ.',
      perCode: 'له 1 څخه پیل پوره عدد.',
      seed: (most) => `تخم له 0 تر ${number(most)} پوره عدد دی.`,
      noCoders: 'وټاکئ چې د چا کوډنګونه کتل کېږي.',
      noCodes: 'لږ تر لږه یو کوډ وټاکئ.',
      nothing: 'د پچې لپاره هېڅ کوډنګ نشته.',
    },
    begin: 'بیاکتنه پیل کړئ',
  },
  copy: {
    title: 'د بیاکتنې نسخه',
    text: 'دلته منلی شئ، پوښتنه کولی شئ او تبصره کولی شئ. نور ټول یوازې د لوستلو لپاره دي.',
    sendBack: 'بېرته یې ولېږئ',
    takeIn: 'ځوابونه ورګډ کړئ…',
    settings: 'دا نسخه د بیاکتنې لپاره ده. پروژه او کوډران هلته بدلېږي چې دا ترې راغلې.',
    refused: 'دا نسخه د بیاکتنې لپاره ده: پکې یې پر کوډنګونو له تبصرو پرته هېڅ نه شي لیکل کېدای.',
    comesIn: 'یوازې هغه ورګډېږي چې په بیاکتنه کې وویل شول، بل هېڅ نه.',
    notOfReview: (file) =>
      `له ${isolate(file)} څخه هېڅ ورګډ نه شول: د بیاکتنې فایل له هغې پروژې سره ځي چې ترې جوړ شوی، له بلې سره نه.`,
  },
  desk: {
    remarks: (name, count) =>
      `${isolate(name)}: ${plural(count, { one: 'یوه تبصره', other: `${number(count)} تبصرې` })}`,
    open: 'پرانیستی ټکی',
  },
  report: {
    points: 'ټکي',
    howDrawn: 'نمونه څنګه راووته',
    document: 'سند',
    code: 'کوډ',
    coder: 'کوډر',
    quote: 'برخه',
    verdict: 'حالت',
    thread: 'څه وویل شول',
    reviewer: (name) => `بیاکتونکی: ${name}.`,
    sample: (perCode, seed, drawn) =>
      `${codings(drawn)}: د هر کوډ تر ${number(perCode)} پورې، د ${String(seed)} په تخم په پچه.`,
    said: (name, when, verdict, text) =>
      `${name}، ${when}، ${verdict}${text === '' ? '' : `: ${text}`}`,
  },
} satisfies Messages['agreement']['review'];
