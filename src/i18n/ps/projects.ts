import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import type { Messages } from '#i18n/messages.ts';
import { languageOf } from '#i18n/language.ts';

const { list, number, plural } = languageOf('ps');

export const projects = {
  title: 'پروژې',
  intro:
    'مرکې راوړئ، برخې په کوډونو په نښه کړئ، موضوعات وشمېرئ او اقتباسونه خپلې مقالې ته یوسئ. هر څه په همدې براوزر او همدې کمپیوټر کې پاتې کېږي.',
  emptyTitle: 'لا هېڅ پروژه نشته',
  emptyText:
    'لومړی د بېلګې څېړنه وګورئ یا له خپلو متنونو پیل وکړئ. د پخوانۍ پروژې فایل هم پرانیستلی شئ.',
  openSample: 'د بېلګې څېړنه پرانیزئ',
  sampleNote:
    'په انګلیسي، اردو او پښتو کې 12 خیالي مرکې چې دوو کوډرانو کوډ کړې دي. په دې کې هېڅ شی رښتینی نه دی.',
  newProject: 'نوې پروژه',
  openFolder: 'پوښۍ پرانیزئ…',
  openFile: 'د پروژې فایل پرانیزئ…',
  dropHint:
    'د حاشیه، NVivo،‏ ATLAS.ti،‏ MAXQDA،‏ QualCoder او Taguette فایلونه هم دلته غورځولی شئ: ⁦.hashiya⁩، ⁦.qdpx⁩، ⁦.qda⁩، ⁦.sqlite3⁩.',
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
  removeTitle: (name: string) => `«${isolate(name)}» لرې شي؟`,
  removeText:
    'متنونه، کوډنګونه او تاریخ یې له دې براوزره پاکېږي. دا بېرته نه شي راګرځېدلی. خوندي کړی بېک اپ فایل مو پر خپل ځای پاتې کېږي.',
  removeConfirm: 'پروژه لرې کړئ',
  removed: (name: string) => `«${isolate(name)}» له دې براوزره لرې شوه.`,
  working: {
    sample: 'د بېلګې څېړنه چمتو کېږي',
    file: (name: string) => `${isolateFile(name)} پرانیستل کېږي`,
  },
  failed: {
    sample: 'د بېلګې څېړنه چمتو نه شوه. هېڅ شی یې ونه ساتل شو. بیا هڅه وکړئ.',
    open: 'دا پروژه په دې براوزر کې نشته. ښايي لرې شوې وي، یا په بل براوزر یا پروفایل کې وي.',
    create: 'پروژه جوړه نه شوه. ښايي ډیسک ډک وي. هېڅ شی ونه ساتل شو.',
  },
  opening: {
    newer: (file) =>
      `${isolateFile(file)} یوې نوې حاشیې لیکلې ده. د تازه نسخې لپاره دا پاڼه بیا پرانیزئ.`,
    notAProject: (file) => `${isolateFile(file)} داسې پروژه نه ده چې حاشیه یې لوستلی شي.`,
    emptyFile: (file) => `${isolateFile(file)} تش دی: هېڅ پکې نشته. بیا یې کاپي یا ډاونلوډ کړئ.`,
    textOrTable: (file) =>
      `${isolateFile(file)} متن یا جدول دی، پروژه نه ده. یوه پروژه جوړه یا پرانیزئ او دا په سندونو کې راوړئ.`,
    archiveBundle: (file) =>
      `${isolateFile(file)} د ارشیف بنډل دی. خلاص یې کړئ او دننه ⁦project.qdpx⁩ پرانیزئ.`,
    incomplete: (file) =>
      `${isolateFile(file)} بشپړ نه دی: یوه برخه یې ورکه ده. بل بېک اپ واخلئ یا فایل بیا کاپي کړئ.`,
    encrypted: (file) => `${isolateFile(file)} داسې پټنوم لري چې حاشیې نه دی پرې ایښی.`,
    passphraseNeeded: (file) =>
      `${isolateFile(file)} په پټه جمله کولپ شوی دی. هېڅ شی ترې پرانیستل شوی نه دی.`,
    wrongPassphrase: (file) =>
      `دا پټه جمله ${isolateFile(file)} نه پرانیزي. غټ توري او د کیبورډ ژبه وګورئ؛ له دې پرته یې هېڅوک نه شي پرانیستلی.`,
    textsWithheld: (file) =>
      `${isolateFile(file)} د یوې پروژې برخه ده چې متنونه نه لري: یوازې د هماغې پروژې داسې کاپي ته راوړل کېدای شي چې متنونه ولري. هېڅ شی ترې پرانیستل شوی نه دی.`,
    noSpace: (file) =>
      `په دې براوزر کې د ${isolateFile(file)} لپاره ځای نشته. هېڅ ونه ساتل شو؛ ځای خالي کړئ او بیا هڅه وکړئ.`,
    damaged: (file) =>
      `${isolateFile(file)} خراب دی. هېڅ شی ترې وانه خیستل شو. بل بېک اپ واخلئ یا فایل بیا کاپي کړئ.`,
    beyondClocks: (file) =>
      `${isolateFile(file)} داسې بدلونونه لري چې نېټه یې تر 9999 کال وروسته ده: تر هغو وروسته نه څه کېدای شي او نه ساتل کېدای شي. هېڅ شی ترې پرانیستل شوی نه دی. بل بېک اپ واخلئ، یا هلته چې فایل ترې راغلی پروژه د REFI-QDA پروژې په توګه وساتئ او هغه پرانیزئ.`,
    tooLarge: (file) =>
      `${isolateFile(file)} تر هغه لوی دی، یا به له پرانیستلو وروسته تر هغه لوی وي، چې حاشیه یې پرانیزي. هېڅ شی ترې پرانیستل شوی نه دی.`,
    unsafe: (file) =>
      `${isolateFile(file)} داسې جوړ شوی چې زیان رسولی شي. هېڅ شی ترې پرانیستل شوی نه دی.`,
    severalProjects: (file) =>
      `${isolateFile(file)} له یوې زیاتې پروژې لري، حال دا چې باید یوه وي. هېڅ شی ترې پرانیستل شوی نه دی.`,
    nvivoFile: (file) =>
      `${isolateFile(file)} د NVivo پروژه ده چې یوازې NVivo یې لوستلی شي. هلته یې پرانیزئ او صادره یې کړئ: Share، Export Project، REFI-QDA Project (په مک کې: File، Export Project). بیا د ⁦.qdpx⁩ فایل دلته پرانیزئ.`,
    maxqdaFile: (file) =>
      `${isolateFile(file)} د MAXQDA پروژه ده چې یوازې MAXQDA یې لوستلی شي. په MAXQDA 2020 یا نوې نسخه کې یې پرانیزئ او د REFI-QDA په توګه یې صادره کړئ. بیا د ⁦.qdpx⁩ فایل دلته پرانیزئ.`,
    atlastiFile: (file) =>
      `${isolateFile(file)} د ATLAS.ti پروژه ده چې یوازې ATLAS.ti یې لوستلی شي. هلته یې پرانیزئ او د REFI-QDA (QDPX) په توګه یې صادره کړئ. بیا د ⁦.qdpx⁩ فایل دلته پرانیزئ.`,
    atlasti7File: (file) =>
      `${isolateFile(file)} د ATLAS.ti 7 پروژه ده چې یوازې ATLAS.ti یې لوستلی شي. نوي ATLAS.ti ته یې راوړئ او له هغه ځایه یې د REFI-QDA (QDPX) په توګه صادره کړئ. بیا د ⁦.qdpx⁩ فایل دلته پرانیزئ.`,
    brokeOff: (file) =>
      `د ${isolateFile(file)} پرانیستل په نیمه کې ودرېدل. هېڅ ونه ساتل شو؛ بیا هڅه وکړئ.`,
  },
  unlock: {
    title: (file) => `${isolateFile(file)} کولپ دی`,
    label: 'پټه جمله',
    hint: 'یوازې د فایل د پرانیستلو لپاره یو ځل کارېږي او هېڅ ځای نه ساتل کېږي.',
    action: 'پرانیزئ',
  },
  which: {
    title: (file) => `د ${isolateFile(file)} کومې پروژې؟`,
    about: (count) =>
      `په دې کې ${number(count)} پروژې دي. هره یوه چې تاسې یې وټاکئ، دلته یوه جلا پروژه کېږي.`,
    all: 'ټولې',
    action: (count) =>
      plural(count, { one: 'یوه پروژه پرانیزئ', other: `${number(count)} پروژې پرانیزئ` }),
  },
  report: {
    title: (file) => `${isolateFile(file)} پرانیستل شوه`,
    from: (tool, format) => `د ${isolate(tool)} لیکلې، د ${isolate(format)} په توګه.`,
    fromUnknown: (format) => `د ${isolate(format)} په توګه ولوستل شوه.`,
    open: 'پروژه پرانیزئ',
    openNamed: (name) => `${isolate(name)} پرانیزئ`,
    who: {
      label: 'تاسو څوک یاست؟',
      hint: 'وروسته بدلېدای شي: کوډر په پورتنۍ پټه کې ټاکل کېږي.',
      somebodyNew: 'نوی کس',
    },
    asTree: 'بیا یې پرانیزئ، د کوډونو له ونې سره',
    done: 'بېرته پروژو ته',
    counts: {
      documents: 'سندونه',
      codes: 'کوډونه او موضوعات',
      codings: 'کوډنګونه',
      coders: 'کوډران',
      cases: 'کېسونه',
      attributes: 'ځانګړنې',
      memos: 'یادښتونه',
      links: 'تړاوونه',
    },
    inFileAndHere: (file, here) => `په فایل کې ${number(file)}، دلته ${number(here)}`,
    because: (counts, reason) => `${counts}: ${reason}`,
    moreHere: {
      coders: 'یو د هغه چا لپاره دی چې فایل یې نوم نه وایي',
      memos: 'له دې راپور سره',
      memosWithLists:
        'له دې راپور سره، او پر هر اړوند سند د هغو کوډنګونو له لړلیک سره چې په متن کې ځای نه لري',
    },
    fewerHere: {
      outside: 'هغه چې تر ځان لاندې کلمې نه لري په یادښتونو کې لیکل شوي دي',
      again: 'هغه چې په فایل کې دوه ځله دي دلته یو ځل شمېرل شوي دي',
    },
    memo: {
      kept: 'دا راپور د پروژې د یادښت په توګه ساتل شوی، په یادښتونو کې یې موندلی شئ.',
      title: (format, file) => `له فایل ${file} (${format}) څخه پرانیستل شوې`,
      opened: (when) => `په ${when} پرانیستل شوې.`,
    },
    reading: 'ځایونه څنګه ولوستل شول',
    readAs: (unit, evidence) => `${unit}؛ ${evidence}`,
    units: {
      'utf-16': 'په UTF-16 واحدونو شمېرل شوي',
      'code-point': 'په تورو (code points) شمېرل شوي',
    },
    evidence: {
      quotes: (percent) => `د فایل اقتباسونه په ویل شوي ځای کې دي (${number(percent)} %)`,
      words: (percent) => `کوډنګونه په کلمو پیل او پای ته رسېږي (${number(percent)} %)`,
      tool: () => 'په فایل کې نښه نشته؛ دا پروګرام همداسې شمېري',
    },
    losses: 'څه چې هغسې رانغلل لکه څنګه چې وو',
    moreLosses: (kinds) =>
      plural(kinds, { one: 'یو بل ډول', other: `نور ${number(kinds)} ډولونه` }),
    noLosses: 'هر څه راغلل.',
    part: 'د یوې پروژې برخه',
    withheld: {
      coders: (names) => `په فایل کې نشته: د ${list(names.map(isolate))} کار.`,
      memos: 'په فایل کې نشته: یادښتونه.',
      history: 'په فایل کې نشته: تاریخ. له هغه څه پیلېږي چې هر څه څنګه وو.',
    },
    places: (names) => `د بېلګې په توګه ${list(names.map(isolate))}`,
    unnamedCoder: 'نوم نه دی ویل شوی',
    outside: 'هغه کوډنګونه چې په متن کې ځای نه لري',
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
