import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const comparisonViews = {
  label: 'شمېرې',
  names: {
    units: 'د واحدونو له مخې',
    passages: 'برخې، بې واحدونو',
    maxqda: 'لکه MAXQDA یې چې حسابوي',
    nvivo: 'لکه NVivo یې چې حسابوي',
    dedoose: 'لکه Dedoose یې چې حسابوي',
  },
  about: {
    units: 'پر هر واحد هر کوډر کوډ لګولی یا نه دی لګولی.',
    passages:
      'ازاد وېش: مخکې هېڅ واحد نه دی ټاکل شوی، پخپله برخې پرتله کېږي، لکه کوډرانو چې په نښه کړې، پر تورو.',
    maxqda:
      'MAXQDA دوه کوډران پرتله کوي: د سند له مخې، چې کوډ پکې شته که نه یا څو ځله شته؛ د برخې له مخې، چې د هر یوه هره برخه یوه کرښه ده، او موافقه پکې ده که بل هم هماغه کوډ له کافي ګډ متن سره ولري. تصادف د کوډونو له شمېر څخه یو دی، د Brennan او Prediger (1981) له مخې.',
    nvivo:
      'NVivo دوه کوډران کوډ په کوډ او فایل په فایل پر تورو پرتله کوي: سلنیزه موافقه هغه څه شمېري چې دواړو کوډ کړي یا هېچا نه دي کوډ کړي، او د Cohen κ له هماغه جدوله راځي. د ټولو فایلونو یوه شمېره نه ورکوي؛ دواړه دودیزې منځنۍ دلته دي.',
    dedoose:
      'د Dedoose روزنیزه ازموینه دوه کوډران پر هغو ټوټو پرتله کوي چې له مخکې شته: د هر کوډ د Cohen κ، او د De Vries et al. (2008) ګډ κ.',
  },
  differs: {
    maxqda:
      'دلته څه توپیر لري: هغه څه چې هېچا نه دي کوډ کړي هېڅکله کرښه نه وي، نو د هغه متن په اړه څه نه ویل کېږي چې دواړو پرېښی؛ یوه برخه دوه ځله شمېرل کېدای شي، له هر کوډر سره یو ځل. د MAXQDA لارښود نه وايي چې ګډ متن د څه ونډه ده: دواړه بڼې ورکړل شوې دي. د یوه کوډر د یوه کوډ هغه برخې چې ګډ متن لري، یوه شمېرل کېږي.',
    nvivo:
      'دلته څه توپیر لري: چېرته چې کوډ په فایل کې هېچېرته نه وي یا هر ځای وي، κ تعریف شوی نه دی او په منځنیو کې نه راځي؛ NVivo هلته 0 یا 1 ښيي. د مرکه کوونکو خبرې یوازې هله شمېرل کېږي چې پاس ټاکل شوې وي.',
    dedoose:
      'دلته څه توپیر لري: ټوټې هغه واحدونه دي چې یوه کوډر پرې له دې کوډونو څخه کوم یو لګولی. هغه متن چې هېچا نه دی کوډ کړی نه شمېرل کېږي، نو κ د واحدونو تر κ ټیټ وي.',
  },
  source: {
    maxqda: 'سرچینه: د MAXQDA آنلاین لارښود، «Intercoder agreement» (12، 2022، 24 نسخې).',
    nvivo: 'سرچینه: د NVivo لارښود، «Coding comparison query» (له 9 تر 12 نسخو).',
    dedoose:
      'سرچینه: د Dedoose د کارونې لارښود، «Training center»؛ De Vries, Elliott, Kanouse & Teleki (2008).',
  },
  twoCoders: 'دا پروګرامونه دوه کوډران پرتله کوي: پاس دوه کوډران وټاکئ.',
  overlap: 'څومره ګډ بس دی',
  overlapOf: (percent) => `${number(percent)}%`,
  passages: {
    countHint: (coder) => `هغه برخې چې ${isolate(coder)} پرې کوډ لګولی.`,
    exact: 'F1 کټ مټ',
    matched: (percent) => `F1 ≥ ${number(percent)}%`,
    matchedHint: (percent) =>
      `یو پر یو برابرې شوې برخې، څومره زیاتې چې کېدای شي، چې د هغه متن ${number(percent)}% یا زیات یې ګډ وي چې دواړه یې یوځای نیسي (IoU)، له ټولو برخو څخه؛ پر تورو.`,
    overlap: 'F1 هر ډول ګډ',
    inText: (percent) =>
      `د هغو برخو F1 چې کټ مټ یو شان دي، چې د یوځای نیول شوي متن ${number(percent)}% یا زیات یې ګډ وي، او چې هر څه ګډ ولري`,
    k_u_alpha: {
      title: '(k)uα',
      hint: '(k)uα: چېرته چې دوو کوډرانو څه په نښه کړي او یوه یې دا کوډ ټاکلی، څومره یې یو شان ټاکلي (Krippendorff, Mathet, Bouvry & Widlöcher, 2016). چېرته چې یوه کوډر پر یوه ځای څو کوډونه لګولي، هلته تعریف شوی نه دی.',
    },
    k_u_coverage: {
      title: 'پوښښ',
      hint: 'د دې کوډ د متن هغه ونډه چې (k)uα یې ګوري: چېرته چې بل کوډر هم څه په نښه کړي.',
    },
    family: {
      u_alpha: {
        title: 'uα، ټول کوډونه',
        hint: 'uα: پر دې موافقه چې برخې چېرته پیل او پای کېږي او ورسره یې کوډونه څه دي. چېرته چې یوه کوډر پر یوه ځای څو کوډونه لګولي، هلته تعریف شوی نه دی (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      bin_u_alpha: {
        title: '|uα، کوډ شوی که نه',
        hint: '|uα: پر دې موافقه چې کوم متن کوډ شوی دی، کوډ چې هر څه وي (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_alpha: {
        title: 'cuα، کوم کوډ',
        hint: 'cuα: چېرته چې دوو کوډرانو څه په نښه کړي، پر کوډ موافقه (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
      },
      cu_coverage: {
        title: 'د cuα پوښښ',
        hint: 'د متن هغه ونډه چې cuα یې ګوري.',
      },
    },
  },
  maxqda: {
    occurrence: {
      title: 'کوډ په سند کې',
      hint: 'هغه سندونه چې کوډ پکې له دواړو سره شته یا له هېڅ یوه سره نشته، له ټولو سندونو څخه.',
    },
    frequency: {
      title: 'په سند کې هومره ځله',
      hint: 'هغه سندونه چې دواړو کوډرانو پکې کوډ برابر ځله لګولی، له ټولو سندونو څخه.',
    },
    segments: {
      self: {
        title: (percent) => `برخې، د هرې ${number(percent)}%`,
        hint: (percent) =>
          `د هر یوه هغه برخې چې د خپل اوږدوالي ${number(percent)}% یا زیات یې د بل کوډر د هماغه کوډ له یوې برخې سره ګډ وي، له ټولو برخو څخه.`,
      },
      union: {
        title: (percent) => `برخې، د دواړو ${number(percent)}%`,
        hint: (percent) =>
          `د هر یوه هغه برخې چې د بل کوډر د هماغه کوډ له یوې برخې سره یې د یوځای نیول شوي متن ${number(percent)}% یا زیات ګډ وي، له ټولو برخو څخه.`,
      },
    },
    kappa: {
      title: (segments) => `κ – ${segments}`,
      hint: (codes) =>
        `له تصادف پورته موافقه؛ تصادف له ${number(codes)} څخه یو دی، یعنې د کوډونو له شمېر څخه یو (Brennan & Prediger, 1981).`,
    },
  },
  nvivo: {
    percentEqual: {
      title: 'سلنه، فایلونه برابر',
      hint: 'د فایل هغه توري چې دواړو کوډ کړي یا هېچا نه دي کوډ کړي، له ټولو څخه؛ د فایلونو منځنۍ، هر فایل برابر شمېرل کېږي.',
    },
    percentBySize: {
      title: 'سلنه، فایلونه په اندازه',
      hint: 'هماغه، خو هر فایل د خپلو تورو په اندازه شمېرل کېږي.',
    },
    kappaEqual: {
      title: 'κ، فایلونه برابر',
      hint: 'د فایل پر تورو د Cohen κ؛ د هغو فایلونو منځنۍ چې پکې تعریف شوی دی، هر فایل برابر شمېرل کېږي.',
    },
    kappaBySize: {
      title: 'κ، فایلونه په اندازه',
      hint: 'هماغه، خو هر فایل د خپلو تورو په اندازه شمېرل کېږي.',
    },
  },
  dedoose: {
    kappa: {
      title: 'κ Cohen',
      hint: 'پر ټوټو د کوډ د Cohen κ (Cohen, 1960).',
    },
    pooled: {
      title: 'κ، ګډ',
      hint: 'لومړی د لګول شوو کوډونو د موافقې او تصادف منځنۍ اخیستل کېږي، بیا سره یوځای کېږي (De Vries, Elliott, Kanouse & Teleki, 2008).',
    },
    excerpts: {
      title: 'ټوټې',
      hint: 'هغه واحدونه چې یوه کوډر پرې له دې کوډونو څخه کوم یو لګولی.',
    },
  },
  universe: {
    documents: (compared, all) =>
      `د پړاو له ${number(all)} څخه ${plural(compared, { one: 'یو سند', other: `${number(compared)} سندونه` })}، ${plural(compared, { one: 'چې ټولو پرتله شوو کوډرانو بشپړ کړی', other: 'چې ټولو پرتله شوو کوډرانو بشپړ کړي' })}`,
    chosen: (chosen, all) => `له دې ${number(all)} څخه ${number(chosen)} پرتله کېږي`,
    codes: (chosen, all) =>
      chosen === all
        ? plural(all, { one: 'یو کوډ', other: `${number(all)} کوډونه` })
        : `له ${number(all)} څخه ${number(chosen)} کوډونه`,
    chooseDocuments: 'سندونه وټاکئ',
    chooseCodes: 'کوډونه وټاکئ',
    all: 'ټول',
    none: 'هېڅ',
    text: 'متن',
    noCodes: 'هېڅ کوډ نه دی ټاکل شوی.',
  },
  chosenFigures: (names) => `شمېرې: ${names}`,
  shownFigure: 'شمېره',
  trend: {
    title: 'پړاو په پړاو',
    figure: 'شمېره',
    code: 'کوډ',
    all: 'ټول کوډونه یوځای',
    axis: (figure) => `${figure} پړاو په پړاو`,
    about:
      'هماغه کوډونه په دې پړاو او له دې مخکې تړل شوو هغو پړاوونو کې چې همدا کوډران لري، په یوه ډول پرتله شوي: په هر یو کې ټول هغه سندونه چې دې کوډرانو بشپړ کړي، که څه هم پورته ځینې ټاکل شوي وي. کرښه 95% واټن دی، چېرته چې پړاو لس یا زیات سندونه لري.',
    facts: (coders, documents) =>
      `${plural(coders, { one: 'یو کوډر', other: `${number(coders)} کوډران` })}، ${plural(documents, { one: 'یو سند', other: `${number(documents)} سندونه` })}`,
    failed: 'مخکیني پړاوونه پرتله نه شول.',
    fileName: 'پړاوونه',
  },
} satisfies Messages['agreement']['views'];
