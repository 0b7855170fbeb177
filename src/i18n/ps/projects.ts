import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural } = languageOf('ps');

export const projects = {
  title: 'پروژې',
  intro:
    'مرکې راوړئ، برخې په کوډونو په نښه کړئ، موضوعات وشمېرئ او اقتباسونه خپلې مقالې ته یوسئ. هر څه په همدې براوزر او همدې ماشین کې پاتې کېږي.',
  emptyTitle: 'لا هېڅ پروژه نشته',
  emptyText:
    'لومړی د بېلګې څېړنه وګورئ یا له خپلو متنونو پیل وکړئ. د پخوانۍ پروژې فایل هم پرانیستلی شئ.',
  openSample: 'د بېلګې څېړنه پرانیزئ',
  sampleNote:
    'په انګلیسي، اردو او پښتو کې 12 خیالي مرکې چې دوو کوډرانو کوډ کړې دي. په دې کې هېڅ شی رښتینی نه دی.',
  newProject: 'نوې پروژه',
  openFile: 'د پروژې فایل پرانیزئ…',
  dropHint: 'د ‎.hashiya فایل دلته هم غورځولی شئ.',
  name: 'د پروژې نوم',
  namePlaceholder: 'د خدمتونو د رسولو مرکې',
  coderName: 'ستاسو نوم',
  coderInitials: 'لنډ نوم',
  coderHint: 'ستاسو کوډنګونه به دا نوم لري. وروسته بدلېدای شي.',
  create: 'پروژه جوړه کړئ',
  opened: (ago: string) => `پرانیستل شوې ${ago}`,
  lastBackup: (ago: string) => `وروستی بېک اپ ${ago}`,
  neverBackedUp: 'هېڅکله بېک اپ شوې نه ده',
  actionsFor: (name: string) => `د ${isolate(name)} کړنې`,
  remove: 'له دې براوزره لرې کړئ…',
  removeTitle: (name: string) => `“${isolate(name)}” لرې شي؟`,
  removeText:
    'متنونه، کوډنګونه او تاریخ یې له دې براوزره پاکېږي. دا بېرته نه شي راګرځېدلی. خوندي کړی بېک اپ فایل مو پر خپل ځای پاتې کېږي.',
  removeConfirm: 'پروژه لرې کړئ',
  removed: (name: string) => `“${isolate(name)}” له دې براوزره لرې شوه.`,
  copyOf: (name: string) => `${name} (کاپي)`,
  working: {
    sample: 'د بېلګې څېړنه چمتو کېږي',
    file: (name: string) => `${isolate(name)} پرانیستل کېږي`,
  },
  failed: {
    sample: 'د بېلګې څېړنه چمتو نه شوه. هېڅ شی یې ونه ساتل شو. بیا هڅه وکړئ.',
    open: 'دا پروژه په دې براوزر کې نشته. ښايي لرې شوې وي، یا په بل براوزر یا پروفایل کې وي.',
    create: 'پروژه جوړه نه شوه. ښايي ډیسک ډک وي. هېڅ شی ونه ساتل شو.',
  },
  opening: {
    newer: (file) =>
      `${isolate(file)} یوې نوې حاشیې لیکلې ده. د تازه نسخې لپاره دا پاڼه بیا پرانیزئ.`,
    notAProject: (file) => `${isolate(file)} د حاشیې د پروژې فایل نه دی.`,
    incomplete: (file) =>
      `${isolate(file)} بشپړ نه دی: یوه برخه یې ورکه ده. بل بېک اپ واخلئ یا فایل بیا کاپي کړئ.`,
    encrypted: (file) => `${isolate(file)} داسې پټنوم لري چې حاشیې نه دی پرې ایښی.`,
    noSpace: (file) =>
      `په دې براوزر کې د ${isolate(file)} لپاره ځای نشته. هېڅ ونه ساتل شو؛ ځای خالي کړئ او بیا هڅه وکړئ.`,
    damaged: (file) =>
      `${isolate(file)} خراب دی. هېڅ شی ترې وانه خیستل شو. بل بېک اپ واخلئ یا فایل بیا کاپي کړئ.`,
    brokeOff: (file) =>
      `د ${isolate(file)} پرانیستل په نیمه کې ودرېدل. هېڅ ونه ساتل شو؛ بیا هڅه وکړئ.`,
  },
  lost: {
    title: 'ځینې پروژې ورکې دي',
    text: (names: string) =>
      `د دې براوزر زېرمه تشه شوې ده، یا خپله براوزر یا د «سایټ ډېټا پاکول» له لارې. ورکې: ${names}. که بېک اپ فایلونه لرئ، اوس یې پرانیزئ.`,
    dismiss: 'پوهېږم، بیا مه راته وایئ',
  },
  health: {
    title: 'زېرمه',
    persistent: 'براوزر ژمنه کړې چې د ډیسک د ډکېدو پر وخت هم ډېټا وساتي.',
    notPersistent:
      'کله چې ډیسک ډک شي براوزر ښايي ډېټا پاکه کړي. بېک اپ خوندي کوئ؛ د پاڼې نصبول یا بوک مارک کول مرسته کوي.',
    ask: 'له براوزره وغواړئ چې ډېټا وساتي',
    refused: 'براوزر ژمنه ونه کړه. ډاډمنه لار د بېک اپ فایلونه دي.',
    usage: (megabytes: number) => `${number(megabytes)} میګابایټه کارول شوي`,
    count: (count: number) =>
      plural(count, { one: 'دلته یوه پروژه ده', other: `دلته ${number(count)} پروژې دي` }),
  },
} satisfies Messages['projects'];
