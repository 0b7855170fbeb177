import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` });
const codes = (count: number) => plural(count, { one: 'یو کوډ', other: `${number(count)} کوډونه` });

export const codebook = {
  title: 'کوډبوک',
  resize: 'د کوډونو د لړلیک پلنوالی',
  toList: 'بېرته د کوډونو لړلیک ته',
  count: codes,
  countsOf: (coder) => `شمېر د ${isolate(coder)} د کوډنګونو دی.`,
  emptyTitle: 'کوډبوک تش دی',
  emptyText:
    'له هغو کوډبوکونو کوډونه واخلئ چې له حاشیې سره راځي، له فایله یو کوډبوک پرانیزئ، یا لومړی کوډ پخپله جوړ کړئ. د کوډولو پر مهال هم نوي کوډونه جوړېدای شي.',
  chooseTitle: 'هېڅ کوډ نه دی ټاکل شوی',
  chooseText: 'له لړلیکه یو کوډ وټاکئ چې مانا یې وګورئ او بدله کړئ.',
  newCode: 'نوی کوډ',
  newCodeName: 'نوی کوډ',
  newBelow: 'لاندې نوی کوډ',
  newBeside: 'تر څنګ نوی کوډ',
  addCodebook: 'کوډبوک زیات کړئ…',
  form: {
    about: (name) => `د ${isolate(name)} کوډ`,
    nameMissing: 'کوډ باید نوم ولري.',
    isTheme: 'موضوع: کوډونه سره راټولوي',
    definition: 'تعریف',
    include: 'څه پکې راځي',
    includeHint: 'پر کومو خبرو لګول کېږي.',
    exclude: 'څه پکې نه راځي',
    excludeHint: 'پر کومو خبرو نه لګول کېږي، او هلته کوم کوډ واخیستل شي.',
    example: 'بېلګه',
    colour: 'رنګ',
    colourBelow: (count) => `ټولو ${number(count)} لاندې کوډونو ته همدا رنګ ورکړئ`,
    colourBelowOne: 'لاندې کوډ ته همدا رنګ ورکړئ',
    pin: 'پر مېز کیلي',
    noPin: 'هېڅ',
    pinTaken: (digit, name) => `${number(digit)} (اوس د ${isolate(name)})`,
    memo: 'یادښت',
    actions: 'له دې کوډ سره څه کېدای شي',
  },
  usage: {
    title: 'کارونه',
    coder: 'کوډر',
    own: 'کوډنګونه',
    withBelow: 'له لاندې کوډونو سره',
    none: 'لا څه پرې نه دي کوډ شوي.',
    together: 'ټول',
    explained: 'هره شمېره خپل کوډنګونه پرانیزي.',
  },
  several: {
    title: codes,
    text: 'په کشولو سره یوځای لېږدول کېدای شي.',
    colour: 'د ټولو رنګ',
  },
  menu: {
    retrieve: 'کوډنګونه یې وښایئ',
    duplicate: 'کاپي یې جوړه کړئ…',
    merge: 'له بل سره یې یوځای کړئ…',
    moveBelow: 'د بل لاندې یې کېږدئ…',
    split: 'ووېشئ…',
    colourBelow: 'ټولو لاندې کوډونو ته یې رنګ ورکړئ',
  },
  duplicate: {
    title: (name) => `د ${isolate(name)} کاپي`,
    copyOf: (name) => `${name} (کاپي)`,
    withBelow: (count) =>
      plural(count, {
        one: 'له لاندې کوډ سره',
        other: `له ${number(count)} لاندې کوډونو سره`,
      }),
    codings: 'کوډنګونه',
    none: 'هېڅ: یوازې کوډ او مانا یې',
    own: (count) => `زما (${number(count)})`,
    all: (count) => `د هر کوډر، د هماغه په نوم (${number(count)})`,
    seen: (count) => `ټول هغه چې تاسو یې وینئ، هر یو د خپل کوډر په نوم (${number(count)})`,
    action: 'کاپي جوړول',
  },
  examples: {
    typical: {
      title: 'ښکاره بېلګې',
      add: 'ښکاره بېلګه زیاته کړئ…',
      choose: 'له کوډنګونو ښکاره بېلګه وټاکئ',
    },
    borderline: {
      title: 'پولیزې بېلګې',
      add: 'پولیزه بېلګه زیاته کړئ…',
      choose: 'له کوډنګونو پولیزه بېلګه وټاکئ',
    },
    gone: 'دا کوډنګ، یا متن یې، نور نشته.',
    codedNow: 'اوس پرې دا کوډ دی:',
    unlink: 'بېلګه لرې کړئ',
    find: 'په کوډنګونو کې ولټوئ',
    none: 'د دې کوډ بل کوډنګ مو لا نشته.',
    notFound: 'هېڅ کوډنګ دا نه وايي.',
  },
  split: {
    title: (name) => `${isolate(name)} وېشل`,
    heading: 'وېشل',
    explained:
      'د دې کوډ کوډنګونه یو په بل پسې وینئ او نورو کوډونو ته یې وېشئ. تر پایه هېڅ نه بدلېږي، او ټول کار په یوه ګام بېرته کېدای شي.',
    whose: 'د چا کوډنګونه',
    own: (count) => `یوازې زما (${number(count)})`,
    all: (count) => `د هر کوډر (${number(count)})`,
    seen: (count) => `ټول هغه چې تاسو یې وینئ (${number(count)})`,
    touchesOthers: 'دا د نورو کوډرانو کار هم بدلوي.',
    begin: 'پیل',
    nothing: 'د وېشلو څه نشته.',
    failed: 'کوډنګونه ونه لوستل شول. بیا هڅه وکړئ.',
    ownOnly: 'ستاسو کوډنګونه',
    ofAll: 'د هر کوډر کوډنګونه',
    ofSeen: 'هغه کوډنګونه چې تاسو یې وینئ',
    progress: (at, count) => `کوډنګ ${number(at)} له ${number(count)} څخه`,
    decided: (decided, count) => `له ${number(count)} څخه د ${number(decided)} پرېکړه شوې`,
    later: 'وروسته',
    giveUp: 'پرېښودل',
    toEnd: 'کتل او بشپړول',
    ofOther: (coder) =>
      `دا ${isolate(coder)} پیل کړی. د دوام لپاره هماغه کوډر وټاکئ، یا یې پرېږدئ.`,
    passage: 'هغه کوډنګ چې وېشل کېږي',
    codedBy: (coder) => `کوډر: ${isolate(coder)}`,
    targets: 'چېرته ځي',
    noTargets: 'هغه کوډونه زیات کړئ چې پرې وېشل کېږي: نوي، یا هغه چې شته.',
    removeTarget: (name) => `${isolate(name)} له لړلیکه لرې کړئ`,
    keep: (name) => `له ${isolate(name)} سره پاتې کېږي`,
    newName: 'د نوي کوډ نوم',
    place: 'د نوي کوډ ځای',
    below: 'لاندې یې',
    beside: 'تر څنګ یې',
    existing: 'شته کوډ…',
    keysHint:
      'شمېرې یې وېشي او مخکې ځي؛ 0 یا سپېس کوډ ساتي؛ بېک‌سپېس شاته ځي. له شفټ سره څو کوډونو ته ځي.',
    end: 'لنډیز',
    summary: (moved, copied, kept, open) =>
      [
        `لېږدول کېږي: ${number(moved)}`,
        `کاپي کېږي: ${number(copied)}`,
        `پاتې کېږي: ${number(kept)}`,
        ...(open > 0 ? [`پرېکړه نه ده شوې، پاتې کېږي: ${number(open)}`] : []),
      ].join(' · '),
    isNew: 'نوی',
    finish: 'کوډ ووېشئ',
    finishHint: '«ناکړ کول» ټول په یوه ځل بېرته راولي.',
    giveUpTitle: 'وېش پرېښودل شي؟',
    giveUpText: (dealt, made) =>
      `تر اوسه وېشل شوي: ${dealt}؛ نوي کوډونه: ${made}. لا په پروژه کې هېڅ نه دي بدل شوي، او دا ټول به له منځه لاړ شي. «وروسته» یې ساتي.`,
    giveUpAction: 'پرېښودل',
    done: (count) =>
      plural(count, {
        one: 'کوډ ووېشل شو: یو کوډنګ ورکړل شو.',
        other: `کوډ ووېشل شو: ${number(count)} کوډنګونه ورکړل شول.`,
      }),
    nothingDone: 'هېڅ ونه وېشل شول.',
    left: (count) =>
      plural(count, {
        one: 'یو په دې منځ کې بدل شوی و، پر خپل حال پاتې شو.',
        other: `${number(count)} په دې منځ کې بدل شوي وو، پر خپل حال پاتې شول.`,
      }),
    waiting: (name, dealt, count) =>
      `د ${isolate(name)} وېش نه دی بشپړ: له ${number(count)} څخه د ${number(dealt)} پرېکړه شوې.`,
    goOn: 'دوام',
    commands: {
      assign: (digit) => `وېش: ${number(digit)} کوډ ته`,
      assignAlso: (digit) => `وېش: ${number(digit)} کوډ ته هم`,
      keep: 'وېش: کوډ وساتئ',
      keepAlso: 'وېش: کوډ هم وساتئ',
      next: 'وېش: بل کوډنګ',
      back: 'وېش: مخکینی کوډنګ',
    },
  },
  versions: {
    title: 'پخوانۍ بڼې',
    toCodes: 'بېرته کوډونو ته',
    resize: 'د ورځو د لړلیک پلنوالی',
    days: 'هغه ورځې چې کوډبوک پکې بدل شو',
    changes: (count) => plural(count, { one: 'یو بدلون', other: `${number(count)} بدلونونه` }),
    show: 'څه ښودل کېږي',
    asItWas: 'لکه چې و',
    whatChanged: 'څه بدل شول',
    date: 'د دې ورځې تر پایه',
    from: 'د دې ورځې له پایه',
    to: 'د دې ورځې تر پایه',
    asOf: (when) => `کوډبوک په ${isolate(when)}`,
    between: (from, to) => `له ${isolate(from)} تر ${isolate(to)}`,
    beginning: 'پیل',
    atTop: 'تر ټولو پورته',
    empty: 'کوډبوک تش و.',
    chooseText: 'یو کوډ وټاکئ چې د هغه وخت مانا یې وګورئ.',
    noTexts: 'متن یې نه درلود.',
    exampleCount: (count) =>
      plural(count, {
        one: 'یوه برخه د بېلګې په توګه',
        other: `${number(count)} برخې د بېلګو په توګه`,
      }),
    same: 'هېڅ نه دي بدل شوي',
    sameText: 'د دې دوو وختونو ترمنځ کوډبوک یو شان دی.',
    none: 'لا تاریخ نشته',
    noneText: 'د کوډبوک هر بدلون به دلته د ورځې له مخې ومومئ.',
    reading: 'تاریخ لوستل کېږي',
    problems: {
      stopped: 'لوستل ودرول شول.',
      failed: 'تاریخ ونه لوستل شو. بیا هڅه وکړئ.',
    },
    status: { added: 'زیات شو', changed: 'بدل شو', merged: 'یوځای شو', removed: 'لرې شو' },
    groups: {
      added: (count) => `زیات شوي (${number(count)})`,
      changed: (count) => `بدل شوي (${number(count)})`,
      merged: (count) => `یوځای شوي (${number(count)})`,
      removed: (count) => `لرې شوي (${number(count)})`,
    },
    into: 'له چا سره:',
    kinds: {
      renamed: 'نوم',
      moved: 'ځای',
      reordered: 'د ګاونډیانو ترمنځ ولېږدېد',
      text: 'متن',
      recoloured: 'رنګ',
      theme: 'موضوع',
      pinned: 'کیلي',
      examples: 'بېلګې',
    },
    examples: (added, removed) => `بېلګې: ${number(added)} زیاتې شوې، ${number(removed)} لرې شوې`,
    columns: { code: 'کوډ', what: 'څه', before: 'مخکې', after: 'وروسته' },
    caption: (project) => `د ${isolate(project)} پروژې کوډبوک.`,
  },
  remove: {
    action: 'لرې کول…',
    title: (name, more) =>
      plural(more, {
        one: `${isolate(name)} او یو بل کوډ لرې شي؟`,
        other: more
          ? `${isolate(name)} او ${number(more)} نور کوډونه لرې شي؟`
          : `${isolate(name)} لرې شي؟`,
      }),
    text: (count, coders) =>
      count === 0
        ? 'څه پرې نه دي کوډ شوي. «ناکړ کول» یې بېرته راولي.'
        : `${plural(coders, {
            one: `ورسره ${codings(count)} هم ځي`,
            other: `ورسره د ${number(coders)} کوډرانو ${codings(count)} هم ځي`,
          })}. یادښتونه پاتې کېږي. «ناکړ کول» هر څه بېرته راولي.`,
    confirm: 'لرې کول',
  },
  add: {
    title: 'کوډبوک زیات کړئ',
    text: 'بشپړ کوډبوکونه یا ځانګړي کوډونه وټاکئ. وروسته هر څه بدلېدای شي.',
    shipped: 'هغه کوډبوکونه چې له حاشیې سره راځي',
    opened: 'له فایله',
    openFile: 'د کوډبوک فایل پرانیزئ…',
    notRead: (file, why) => `${isolateFile(file)}: ${why}`,
    source: (source) => `سرچینه: ${isolate(source)}`,
    there: 'له وړاندې په کوډبوک کې شته',
    action: (count) =>
      count === 0
        ? 'کوډونه زیات کړئ'
        : plural(count, { one: 'یو کوډ زیات کړئ', other: `${number(count)} کوډونه زیات کړئ` }),
    added: (count) =>
      plural(count, { one: 'یو کوډ زیات شو', other: `${number(count)} کوډونه زیات شول` }),
    notLoaded: 'کوډبوکونه ونه لوستل شول. پاڼه بیا پرانیزئ.',
  },
  commands: {
    newTop: 'نوی کوډ',
    newBelow: 'د ټاکل شوي کوډ لاندې نوی کوډ',
    newBeside: 'د ټاکل شوي کوډ تر څنګ نوی کوډ',
    rename: 'د کوډ نوم بدل کړئ',
    remove: 'کوډ لرې کړئ',
    moveUp: 'کوډ پورته یوسئ',
    moveDown: 'کوډ ښکته یوسئ',
    moveIn: 'کوډ د پاسني کوډ دننه کړئ',
    moveOut: 'کوډ له خپل پاسني کوډ څخه وباسئ',
    retrieve: 'د کوډ کوډنګونه وښایئ',
    duplicate: 'د کوډ کاپي جوړه کړئ',
    merge: 'ټاکل شوي کوډونه له بل سره یوځای کړئ',
    split: 'کوډ ووېشئ',
    colourBelow: 'ټولو لاندې کوډونو ته د کوډ رنګ ورکړئ',
    moveBelow: 'ټاکل شوي کوډونه د بل لاندې کېږدئ',
    versions: 'د کوډبوک پخوانۍ بڼې',
    addCodebook: 'کوډبوک زیات کړئ',
  },
  report: {
    code: 'کوډ',
    level: 'پوړ',
    theme: 'موضوع',
    codings: 'کوډنګونه',
    about: 'د دې جدول په اړه',
    quoted: (text, document) => `«${text}» (${document})`,
    caption: (project, coder) => [
      `د ${isolate(project)} پروژې کوډبوک.`,
      `کوډنګونه د ${isolate(coder)} دي او یوازې د هر کوډ خپل، پرته له لاندې کوډونو؛ څه چې دوه ځله کوډ شوي دوه ځله شمېرل شوي.`,
    ],
  },
} satisfies Messages['codebook'];
