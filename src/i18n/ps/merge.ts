import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const merge = {
  command: 'بله نسخه ګډه کړئ…',
  title: 'بله نسخه ګډه کړئ',
  intro:
    'د دې پروژې د ملګري نسخه، یا د بل پروګرام د پروژې فایل راوړئ. له لیکلو مخکې وینئ چې څه به زیات او څه به بدل شي.',
  choose: 'فایل وټاکئ…',
  chooseFolder: 'پوښۍ وټاکئ…',
  which: (file, count) =>
    `په ${isolateFile(file)} کې ${number(count)} پروژې دي. کومه یوه دې ګډه شي؟`,
  look: 'ویې ګورئ',
  chosen: (file) => `له ${isolateFile(file)} څخه`,
  passphrase: 'د فایل پټه جمله',
  unlock: 'خلاص کړئ',
  reading: (file) => `${isolateFile(file)} لوستل کېږي`,
  merging: (file) => `${isolateFile(file)} ګډېږي`,
  union: 'دا د همدې پروژې نسخه ده: د دواړو تاریخ یو کېږي.',
  addition:
    'دا له تاریخ سره د دې پروژې نسخه نه ده. څه چې دلته نشته زیاتېږي؛ شیان لومړی د پېژند، بیا د نوم او ځای له مخې سره برابرېږي.',
  leftOut: (count) =>
    plural(count, {
      one: 'پکې یو شی دلته د تل لپاره وران شوی، بېرته نه راځي.',
      other: `پکې ${number(count)} شیان دلته د تل لپاره وران شوي، بېرته نه راځي.`,
    }),
  erasedUnknown:
    'وران شوی شی یوازې له پېژند څخه پېژندل کېږي: بل څه یې نه دي ساتل شوي. هغه پروګرام چې شیانو ته نوی پېژند ورکوي، یا له سره اخیستل شوی متن، وران شوی کس بېرته راوستلی شي. څه چې زیاتېږي هغه وګورئ.',
  hidesWork:
    'هغه څه چې نورو په پرانیستي پړاو کې کوډ کړي هم راځي. دلته یې نه لړلیک شته نه شمېر؛ د پړاو په تړلو سره ښکاري.',
  nothing: 'د دې فایل هر څه له مخکې دلته شته.',
  additions: 'زیاتېږي',
  changes: 'بدلېږي',
  removals: 'لرې کېږي',
  conflicts: (count) => plural(count, { one: 'یو توپیر', other: `${number(count)} توپیرونه` }),
  conflictsExplained: 'دلته دواړه لوري بېله خبره کوي. هغه چې نښه شوې وي پاتې کېږي.',
  allOurs: 'هر ځای زموږ',
  allTheirs: 'هر ځای د هغوی',
  moreConflicts: (count) =>
    plural(count, {
      one: 'یو بل نه دی ښودل شوی؛ د فایل یا د ټولو لپاره ستاسو د ټاکنې له مخې کېږي.',
      other: `${number(count)} نور نه دي ښودل شوي؛ د فایل یا د ټولو لپاره ستاسو د ټاکنې له مخې کېږي.`,
    }),
  more: (count) => `او ${number(count)} نور`,
  ours: 'زموږ',
  theirs: 'د هغوی',
  side: (side, value) => `${side}: ${isolate(value)}`,
  empty: 'تش',
  removed: 'لرې شوی',
  kept: 'پاتې',
  keepOurs: 'یوازې زموږ متن وساتئ',
  addTheirs: 'د هغوی متن د بل سند په توګه زیات کړئ',
  named: (parts) => parts.map(isolate).join(' · '),
  field: (named, field) => `${named}: ${field}`,
  fields: {
    attribution: 'د اقتباس حواله',
    body: 'متن',
    borderline: 'سرحدي بېلګې',
    case: 'کېس',
    choices: 'ټاکنې',
    code: 'کوډ',
    colour: 'رنګ',
    comment: 'تبصره',
    current: 'متن',
    date: 'نېټه',
    definition: 'تعریف',
    direction: 'لوری',
    example: 'بېلګه',
    exclude: 'کله یې مه کاروئ',
    include: 'کله یې وکاروئ',
    initials: 'لنډ نوم',
    isTheme: 'موضوع یا کوډ',
    kind: 'ډول',
    labels: 'نښې',
    language: 'ژبه',
    name: 'نوم',
    note: 'یادښت',
    parent: 'په کوډبوک کې ځای',
    pin: 'کیلي',
    place: 'برخه',
    present: 'لرې شوی که پاتې',
    pseudonym: 'مستعار نوم',
    role: 'رول',
    speaker: 'ویناوال',
    target: 'په څه پورې تړلی دی',
    text: 'متن یې بېل دی',
    title: 'سرلیک',
    type: 'ډول',
    typical: 'عادي بېلګې',
    usePseudonyms: 'د مستعارو نومونو کارول',
    value: 'ارزښت',
    weight: 'وزن',
  },
  otherField: 'بله خانه',
  tables: {
    project: 'پروژه',
    documents: 'سندونه',
    revisions: 'متنونه',
    turns: 'وارونه',
    speakers: 'ویناوال',
    cases: 'کېسونه',
    attributes: 'ځانګړنې',
    values: 'ارزښتونه',
    coders: 'کوډران',
    codes: 'کوډونه او موضوعات',
    codings: 'کوډنګونه',
    memos: 'یادښتونه',
    links: 'تړاوونه',
    quotes: 'اقتباسونه',
    rounds: 'پړاوونه',
    participations: 'بشپړ شوي سندونه',
    decisions: 'پرېکړې',
    reviews: 'بیاکتنې',
    remarks: 'څرګندونې',
  },
  counted: (table, count) => `${table}: ${number(count)}`,
  merge: 'ګډ کړئ',
  done: (file) => `${isolateFile(file)} په دې پروژه کې ګډ شو.`,
  takeBack: 'بېرته واخلئ',
  takeBackLast: (file) => `د ${isolateFile(file)} ګډون بېرته واخلئ`,
  undoMeets: (file) =>
    `وروستی کار د ${isolateFile(file)} ګډول وو. که بېرته واخیستل شي، هر څه چې ورسره راغلي ځي؛ یوازې د فایل په بیا ګډولو بېرته راځي.`,
  takenBack: 'ګډون بېرته واخیستل شو. هر څه د پخوا په شان دي.',
  problems: {
    notACopy: (file) =>
      `${isolateFile(file)} د دې پروژې له تاریخ سره ټکر لري: یوه نسخه خرابه ده. هېڅ ګډ نه شول.`,
    missingText: (file) =>
      `${isolateFile(file)} د داسې متن نوم اخلي چې نه پکې شته او نه دلته. له متنونو سره فایل وغواړئ. هېڅ ګډ نه شول.`,
    builtOn: (what) =>
      `ګډون پاتې کېږي: پر هغه څه چې راغلي وو وروسته کار شوی (${what}). لومړی هغه بېرته واخلئ.`,
    stays: 'دا ګډون نور بېرته نه شي اخیستل کېدای.',
    failed: 'هېڅ ونه لیکل شول. بیا هڅه وکړئ.',
  },
  erase: {
    document: 'د تل لپاره یې وران کړئ…',
    case: 'دا کس د تل لپاره وران کړئ…',
    title: (name) => `«${isolate(name)}» د تل لپاره وران شي؟`,
    documentText: (codings) =>
      `متن، ویناوال یې، ${plural(codings, { one: 'یو کوډنګ', other: `${number(codings)} کوډنګونه` })}، اقتباسونه او یادښتونه یې له دې نسخې او ټول تاریخ یې، او له هرې هغې نسخې چې وروسته ورسره ګډېږي، ورکېږي. په ساتل شویو فایلونو کې، بېک اپ وي که د نورو پروګرامونو لپاره، او په هغو جدولونو او فایلونو کې هم چې دا هر څه ترې راوړل شوي، پاتې کېږي. که بیا ولوستل شي، بېرته راځي، ځکه دلته نه ساتل کېږي چې څوک وران شوی: هغه فایلونه پخپله ړنګ کړئ. دا بېرته نه راځي.`,
    caseText: (documents) =>
      documents.length === 0
        ? 'نوم، مستعار نوم، ځانګړنې او یادښتونه له دې نسخې او ټول تاریخ یې، او له هرې هغې نسخې چې وروسته ورسره ګډېږي، ورکېږي. په ساتل شویو فایلونو کې، بېک اپ وي که د نورو پروګرامونو لپاره، او په هغو جدولونو او فایلونو کې هم چې دا هر څه ترې راوړل شوي، پاتې کېږي. که بیا ولوستل شي، بېرته راځي، ځکه دلته نه ساتل کېږي چې څوک وران شوی: هغه فایلونه پخپله ړنګ کړئ. دا بېرته نه راځي.'
        : `نوم، مستعار نوم، ځانګړنې او یادښتونه ورکېږي، او ورسره د دې کس متنونه: ${documents.map(isolate).join('، ')}. له دې نسخې او ټول تاریخ یې، او له هرې هغې نسخې چې وروسته ورسره ګډېږي، ورکېږي. په ساتل شویو فایلونو کې، بېک اپ وي که د نورو پروګرامونو لپاره، او په هغو جدولونو او فایلونو کې هم چې دا هر څه ترې راوړل شوي، پاتې کېږي. که بیا ولوستل شي، بېرته راځي، ځکه دلته نه ساتل کېږي چې څوک وران شوی: هغه فایلونه پخپله ړنګ کړئ. دا بېرته نه راځي.`,
    others: (documents) =>
      `هغه متنونه چې نور هم پکې غږېږي د دې کس له خبرو سره پاتې کېږي: ${documents.map(isolate).join('، ')}.`,
    confirm: 'د تل لپاره وران کړئ',
    done: (name) => `${isolate(name)} د تل لپاره وران شو.`,
    failed: 'هېڅ وران نه شول. بیا هڅه وکړئ.',
  },
} satisfies Messages['merge'];
