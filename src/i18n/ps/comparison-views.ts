import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const comparisonViews = {
  label: 'شمېرې',
  names: {
    units: 'د واحدونو له مخې',
    passages: 'ټوټې، بې واحدونو',
    maxqda: 'لکه MAXQDA یې چې حسابوي',
    nvivo: 'لکه NVivo یې چې حسابوي',
    dedoose: 'لکه Dedoose یې چې حسابوي',
  },
  about: {
    units: 'پر هر واحد هر کوډر کوډ لګولی یا نه دی لګولی.',
    passages:
      'ازاد وېش: مخکې هېڅ واحد نه دی ټاکل شوی، پرتله د هغو ټوټو ده لکه کوډرانو چې نښه کړې، پر تورو.',
    maxqda:
      'MAXQDA دوه کوډران پرتله کوي: د سند له مخې، چې کوډ پکې شته که نه یا څو ځله شته؛ د ټوټې له مخې، چې د هر یوه هره ټوټه یوه کرښه ده او موافقه ده چې بل هم هماغه کوډ په کافي ګډ متن سره ولري. تصادف د کوډونو له شمېره یو دی، د Brennan او Prediger (1981) له مخې.',
    nvivo:
      'NVivo دوه کوډران کوډ په کوډ او دوتنه په دوتنه پر تورو پرتله کوي: سلنیزه موافقه هغه شمېري چې دواړو کوډ کړي یا هېچا نه دي کوډ کړي، او د Cohen κ له هماغه جدوله راځي. د ټولو دوتنو یوه شمېره نه ورکوي؛ دواړه دودیزې منځنۍ دلته دي.',
    dedoose:
      'د Dedoose روزنیزه ازموینه دوه کوډران پر هغو ټوټو پرتله کوي چې له مخکې شته: د هر کوډ د Cohen κ، او د De Vries et al. (2008) ګډ κ.',
  },
  differs: {
    maxqda:
      'دلته څه توپیر لري: هغه چې هېچا نه دی کوډ کړی کرښه نه ده، نو د هغه متن په اړه څه نه ویل کېږي چې دواړو پرېښی؛ یوه ټوټه دوه ځله شمېرل کېدای شي، له هر کوډر سره یو ځل. د MAXQDA لارښود نه وايي چې ګډ متن د څه برخه ده: دواړه بڼې ورکړل شوې. د یوه کوډر د یوه کوډ ټوټې چې یو پر بل راغلې وي یوه شمېرل کېږي.',
    nvivo:
      'دلته څه توپیر لري: چېرته چې کوډ په دوتنه کې هېچېرته نه وي یا هر ځای وي، κ ټاکلی نه دی او په منځنیو کې نه راځي؛ NVivo هلته 0 یا 1 ښيي. د مرکه کوونکو خبرې یوازې هله شمېرل کېږي چې پاس غوره شوې وي.',
    dedoose:
      'دلته څه توپیر لري: ټوټې هغه واحدونه دي چې یوه کوډر پرې له دې کوډونو کوم لګولی. هغه متن چې هېچا نه دی کوډ کړی نه شمېرل کېږي، نو κ د واحدونو تر κ ټیټ دی.',
  },
  source: {
    maxqda: 'سرچینه: د MAXQDA آنلاین لارښود، “Intercoder agreement” (۱۲، ۲۰۲۲، ۲۴ نسخې).',
    nvivo: 'سرچینه: د NVivo لارښود، “Coding comparison query” (له ۹ تر ۱۲ نسخو).',
    dedoose:
      'سرچینه: د Dedoose د کارونې لارښود، “Training center”؛ De Vries, Elliott, Kanouse & Teleki (2008).',
  },
  twoCoders: 'دا پروګرامونه دوه کوډران پرتله کوي: پاس دوه غوره کړئ.',
  overlap: 'څومره ګډ بس دی',
  overlapOf: (percent) => `${number(percent)}%`,
  passages: {
    countHint: (coder) => `هغه ټوټې چې ${isolate(coder)} پرې کوډ لګولی.`,
    exact: 'F1 کټ مټ',
    matched: (percent) => `F1 ≥ ${number(percent)}%`,
    matchedHint: (percent) =>
      `یو پر یو برابرې شوې ټوټې، څومره زیاتې چې کېدای شي، چې د دواړو د ګډ متن ${number(percent)}% یا زیات یې شریک وي (IoU)، له ټولو ټوټو؛ پر تورو.`,
    overlap: 'F1 هر ډول ګډ',
    inText: (percent) =>
      `د هغو ټوټو F1 چې کټ مټ یو شان دي، چې د ګډ متن ${number(percent)}% یا زیات یې شریک وي، او چې هر څه ګډ ولري`,
    k_u_alpha: {
      title: '(k)uα',
      hint: '(k)uα: چېرته چې دوو کوډرانو څه نښه کړي او یوه یې دا کوډ غوره کړی، څومره یې یو شان غوره کړي (Krippendorff, Mathet, Bouvry & Widlöcher, 2016). چېرته چې یوه کوډر پر یوه ځای څو کوډونه لګولي، ټاکلی نه دی.',
    },
    k_u_coverage: {
      title: 'پوښښ',
      hint: 'د دې کوډ د متن هغه برخه چې (k)uα یې ګوري: چېرته چې بل کوډر هم څه نښه کړي.',
    },
    family: {
      u_alpha: {
        title: 'uα، ټول کوډونه',
        hint: 'uα: پر دې موافقه چې ټوټې چېرته پیل او پای کېږي او کوډونه یې څه دي، یو ځای. چېرته چې یوه کوډر پر یوه ځای څو کوډونه لګولي، ټاکلی نه دی (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      bin_u_alpha: {
        title: '|uα، کوډ شوی که نه',
        hint: '|uα: پر دې موافقه چې څه کوډ شوي دي، کوډ چې هر څه وي (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_alpha: {
        title: 'cuα، کوم کوډ',
        hint: 'cuα: چېرته چې دوو کوډرانو څه نښه کړي، پر کوډ موافقه (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_coverage: {
        title: 'د cuα پوښښ',
        hint: 'د متن هغه برخه چې cuα یې ګوري.',
      },
    },
  },
  maxqda: {
    occurrence: {
      title: 'کوډ په سند کې',
      hint: 'هغه سندونه چې کوډ پکې له دواړو سره شته یا له هېڅ یوه سره نشته، له ټولو سندونو.',
    },
    frequency: {
      title: 'په سند کې هومره ځله',
      hint: 'هغه سندونه چې دواړو کوډرانو پکې کوډ برابر ځله لګولی، له ټولو سندونو.',
    },
    segments: {
      self: {
        title: (percent) => `ټوټې، د هرې ${number(percent)}%`,
        hint: (percent) =>
          `د هر یوه هغه ټوټې چې د خپل اوږدوالي ${number(percent)}% یا زیات یې د بل له هماغه کوډ لرونکې ټوټې سره ګډ وي، له ټولو ټوټو.`,
      },
      union: {
        title: (percent) => `ټوټې، د دواړو ${number(percent)}%`,
        hint: (percent) =>
          `د هر یوه هغه ټوټې چې د بل له هماغه کوډ لرونکې ټوټې سره د ګډ متن ${number(percent)}% یا زیات یې شریک وي، له ټولو ټوټو.`,
      },
    },
    kappa: {
      title: (segments) => `κ – ${segments}`,
      hint: (codes) =>
        `له تصادف پورته موافقه، چې له ${number(codes)} یو دی، یعنې د کوډونو شمېر (Brennan & Prediger, 1981).`,
    },
  },
  nvivo: {
    percentEqual: {
      title: 'سلنه، دوتنې برابرې',
      hint: 'د دوتنې هغه توري چې دواړو کوډ کړي یا هېچا نه دي کوډ کړي، له ټولو؛ د دوتنو منځنۍ، هره برابره شمېرل کېږي.',
    },
    percentBySize: {
      title: 'سلنه، دوتنې په اندازه',
      hint: 'هماغه، هره دوتنه د خپلو تورو په اندازه شمېرل کېږي.',
    },
    kappaEqual: {
      title: 'κ، دوتنې برابرې',
      hint: 'د دوتنې پر تورو د Cohen κ؛ د هغو دوتنو منځنۍ چې پکې ټاکلی دی، هره برابره شمېرل کېږي.',
    },
    kappaBySize: {
      title: 'κ، دوتنې په اندازه',
      hint: 'هماغه، هره دوتنه د خپلو تورو په اندازه شمېرل کېږي.',
    },
  },
  dedoose: {
    kappa: {
      title: 'κ Cohen',
      hint: 'پر ټوټو د کوډ د Cohen κ (Cohen, 1960).',
    },
    pooled: {
      title: 'κ، ګډ',
      hint: 'موافقه او تصادف لومړی د هغو کوډونو منځنۍ کېږي چې لګول شوي، بیا یو ځای کېږي (De Vries, Elliott, Kanouse & Teleki, 2008).',
    },
    excerpts: {
      title: 'ټوټې',
      hint: 'هغه واحدونه چې یوه کوډر پرې له دې کوډونو کوم لګولی.',
    },
  },
  universe: {
    documents: (compared, all) =>
      `د پړاو له ${number(all)} نه ${plural(compared, { one: 'یو سند', other: `${number(compared)} سندونه` })}: هغو ټولو بشپړ کړي چې پرتله کېږي`,
    chosen: (chosen, all) => `له دې ${number(all)} نه ${number(chosen)} پرتله کېږي`,
    codes: (chosen, all) =>
      chosen === all
        ? plural(all, { one: 'یو کوډ', other: `${number(all)} کوډونه` })
        : `له ${number(all)} نه ${number(chosen)} کوډونه`,
    chooseDocuments: 'سندونه غوره کړئ',
    chooseCodes: 'کوډونه غوره کړئ',
    all: 'ټول',
    none: 'هېڅ',
    text: 'متن',
    noCodes: 'هېڅ کوډ نه دی غوره شوی.',
  },
  chosenFigures: (names) => `شمېرې: ${names}`,
  shownFigure: 'شمېره',
  trend: {
    title: 'پړاو په پړاو',
    figure: 'شمېره',
    code: 'کوډ',
    all: 'ټول کوډونه یو ځای',
    axis: (figure) => `${figure} پړاو په پړاو`,
    about:
      'هماغه کوډونه په دې پړاو او له دې مخکې تړل شوو پړاوونو کې، هر یو له خپلو کوډرانو او سندونو سره، په یوه ډول پرتله شوي. کرښه 95% واټن دی، چېرته چې پړاو لس یا زیات سندونه لري.',
    facts: (coders, documents) =>
      `${plural(coders, { one: 'یو کوډر', other: `${number(coders)} کوډران` })}، ${plural(documents, { one: 'یو سند', other: `${number(documents)} سندونه` })}`,
    failed: 'مخکیني پړاوونه پرتله نه شول.',
    fileName: 'پړاوونه',
  },
} satisfies Messages['agreement']['views'];
