import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const documents = (count: number) =>
  plural(count, { one: 'یو سند', other: `${number(count)} سندونه` });
const coders = (count: number) =>
  plural(count, { one: 'یو کوډر', other: `${number(count)} کوډران` });
const codes = (count: number) => plural(count, { one: 'یو کوډ', other: `${number(count)} کوډونه` });

export const coderComparison = {
  title: 'د کوډرانو موافقه',
  controls: 'څه پرتله کېږي، او څنګه',
  unit: 'واحد',
  units: {
    turn: 'وارونه',
    paragraph: 'پراګرافونه',
    sentence: 'جملې',
    token: 'کلمې',
    document: 'سندونه',
    character: 'توري',
  },
  rule: 'واحد کوډ شوی دی',
  rules: {
    touch: 'چې کوډنګ ورسره ولګېږي',
    majority: 'چې کوډنګونه یې له نیمایي زیات ونیسي',
  },
  rollsUp: 'کوډونه د پاسنیو لپاره هم شمېرل کېږي',
  hasInterviewers: 'د مرکه کوونکو له خبرو سره',
  between: 'کوډران',
  allCoders: (count) => `ټول ${coders(count)}`,
  pair: (first, second) => `${isolate(first)} او ${isolate(second)}`,
  coefficients: 'کچې',
  universe: (facts) =>
    `${facts.isTwice ? 'یو کوډر، دوه ځله' : coders(facts.coders)} · ${documents(facts.documents)} ${facts.isTwice ? 'دواړه ځله بشپړ' : plural(facts.documents, { one: 'چې دې ټولو بشپړ کړی', other: 'چې دې ټولو بشپړ کړي' })} · ${codes(facts.codes)}، چې ${number(facts.used)} یې لګول شوي`,
  universeUnits: {
    turn: (count) => plural(count, { one: 'یو وار', other: `${number(count)} وارونه` }),
    paragraph: (count) =>
      plural(count, { one: 'یو پراګراف', other: `${number(count)} پراګرافونه` }),
    sentence: (count) => plural(count, { one: 'یوه جمله', other: `${number(count)} جملې` }),
    token: (count) => plural(count, { one: 'یوه کلمه', other: `${number(count)} کلمې` }),
    document: documents,
    character: (count) => plural(count, { one: 'یو توری', other: `${number(count)} توري` }),
  },
  hidden: (count) =>
    `${documents(count)} پکې نشته: یو پرانیستی پړاو پکې د نورو کوډنګونه له تاسو پټوي.`,
  nothing: 'هېڅ سند دې ټولو کوډرانو نه دی بشپړ کړی: د پرتلې لپاره څه نشته.',
  noCodings: 'له دې کوډرانو هېچا په پرتله شوي متن کې څه نه دي کوډ کړي.',
  counting: 'شمېرل کېږي…',
  failed: 'شمېرې تازه نه شوې. څه چې ښکاري زاړه کېدای شي.',
  code: 'کوډ',
  flags: 'یادونې',
  codeHint: 'هر کوډ جلا پرتله کېږي: پر واحد لګېدلی که نه، هر څه چې نور هلته وي.',
  prevalence: (coder) => `n ${isolate(coder)}`,
  prevalenceHint: (coder) => `هغه واحدونه چې ${isolate(coder)} پرې کوډ لګولی.`,
  cells: {
    both: { title: 'دواړه', hint: 'هغه واحدونه چې دواړو کوډرانو پرې کوډ لګولی.' },
    only_first: {
      title: (coder) => `یوازې ${isolate(coder)}`,
      hint: (coder) => `هغه واحدونه چې یوازې ${isolate(coder)} پرې کوډ لګولی.`,
    },
    only_second: {
      title: (coder) => `یوازې ${isolate(coder)}`,
      hint: (coder) => `هغه واحدونه چې یوازې ${isolate(coder)} پرې کوډ لګولی.`,
    },
    neither: { title: 'هېڅ یو', hint: 'هغه واحدونه چې هېڅ کوډر پرې کوډ نه دی لګولی.' },
  },
  figures: {
    percent: {
      title: 'سلنه',
      inText: 'سلنیزه موافقه',
      hint: 'سلنیزه موافقه: د کوډرانو هغه جوړې چې یو شان پرېکړه یې کړې، له ټولو هغو جوړو څخه چې پرتله کېدای شي. هغه واحدونه چې هېچا نه دي کوډ کړي هم موافقه ده، نو د نادرو کوډونو لپاره لوړه وي (Gwet, 2014).',
    },
    holsti_mean_pairwise: {
      title: 'Holsti',
      inText: 'د Holsti کچه (Holsti, 1969)',
      hint: 'د Holsti کچه: د هغو واحدونو دوه برابره چې دواړو پرې یو شان پرېکړه کړې، د دواړو له واحدونو څخه؛ چېرته چې دواړو پر یوه متن کار کړی همدا سلنیزه موافقه ده؛ تر دوو د زیاتو کوډرانو لپاره د جوړو منځنۍ (Holsti, 1969).',
    },
    positive_agreement: {
      title: 'مثبته',
      inText: 'مثبته موافقه (Dice, 1945)',
      hint: 'مثبته موافقه: د هر یوه د کوډ شوو واحدونو هغه ونډه چې بل هم کوډ کړې؛ همدا F1 ده (Dice, 1945; Cicchetti & Feinstein, 1990).',
    },
    negative_agreement: {
      title: 'منفي',
      inText: 'منفي موافقه (Cicchetti & Feinstein, 1990)',
      hint: 'منفي موافقه: د هغو واحدونو چې یوه کوډر پرې کوډ نه دی لګولی، هغه ونډه چې بل هم پرې نه دی لګولی (Cicchetti & Feinstein, 1990).',
    },
    jaccard: {
      title: 'Jaccard',
      inText: 'د Jaccard شاخص (Jaccard, 1901)',
      hint: 'د Jaccard شاخص: هغه واحدونه چې دواړو کوډرانو کوډ کړي، له هغو څخه چې لږ تر لږه یوه کوډ کړي (Jaccard, 1901).',
    },
    alpha: {
      title: 'α',
      inText: 'د Krippendorff α، نومیز (Krippendorff, 2019)',
      hint: 'د Krippendorff α، نومیز: 1 − لیدل شوی اختلاف / په تصادف تمه کېدونکی اختلاف. Krippendorff سپارښتنه کوي چې پر α ≥ 0.800 ډډه ولګول شي او له 0.667 څخه لنډمهالې پایلې واخیستل شي؛ دا یوازې عملي اصول دي (Krippendorff, 2019).',
    },
    cohen_kappa: {
      title: 'κ Cohen',
      inText: 'د Cohen κ (Cohen, 1960)',
      hint: 'د Cohen κ: تر هغې پورته موافقه چې د هر کوډر د کوډ شوو واحدونو له ونډې یې تمه کېږي؛ تر دوو د زیاتو کوډرانو لپاره د جوړو منځنۍ (Cohen, 1960; Light, 1971).',
    },
    cohen_kappa_se: {
      title: 'د κ SE',
      inText: 'د Cohen د κ معیاري تېروتنه (Fleiss, Cohen & Everitt, 1969)',
      hint: 'په لویه نمونه کې د Cohen د κ معیاري تېروتنه، د دوو کوډرانو لپاره. واحدونه یو له بله خپلواک ګڼي، خو د یوه سند واحدونه داسې نه دي: د κ واټن دا نه فرضوي (Fleiss, Cohen & Everitt, 1969).',
    },
    scott_pi: {
      title: 'π Scott',
      inText: 'د Scott π (Scott, 1955)',
      hint: 'د Scott π: لکه κ، خو د دواړو کوډرانو د کوډ شوو واحدونو له منځنۍ ونډې سره؛ تر دوو د زیاتو کوډرانو لپاره د جوړو منځنۍ (Scott, 1955).',
    },
    gwet_ac1: {
      title: 'AC1 Gwet',
      inText: 'د Gwet AC1 (Gwet, 2008)',
      hint: 'د Gwet AC1: د نادرو او ډېرو عامو کوډونو لپاره تصادفي موافقه تر ټولو لږه ګڼل کېږي، نو چېرته چې κ ټیټېږي دا لوړ پاتې کېږي (Gwet, 2008).',
    },
    brennan_prediger: {
      title: 'Brennan–Prediger',
      inText: 'د Brennan او Prediger کچه (Brennan & Prediger, 1981)',
      hint: 'د Brennan او Prediger کچه: هر څه چې کوډ شوي وي، تصادف له دوو څخه یو دی (Brennan & Prediger, 1981).',
    },
    fleiss_kappa: {
      title: 'κ Fleiss',
      inText: 'د Fleiss κ (Fleiss, 1971)',
      hint: 'د Fleiss κ: د دوو او زیاتو کوډرانو لپاره، د ټولو د کوډ شوو واحدونو له منځنۍ ونډې سره؛ د دوو لپاره همدا د Scott π دی (Fleiss, 1971).',
    },
    fleiss_kappa_generalized: {
      title: 'κ Fleiss، عمومي',
      inText: 'د Fleiss κ، تر نیمګړو پرېکړو پراخ شوی (Gwet, 2014)',
      hint: 'د Fleiss κ چېرته چې هر واحد هماغومره کوډرانو نه وي لیدلی؛ که نه، همدا د Fleiss κ دی (Gwet, 2014).',
    },
    conger_kappa: {
      title: 'κ Conger',
      inText: 'د Conger κ (Conger, 1980)',
      hint: 'د Conger κ: تر دوو د زیاتو کوډرانو لپاره د Cohen κ، هر یو د خپلو کوډ شوو واحدونو له ونډې سره (Conger, 1980).',
    },
    u_alpha: {
      title: 'uα',
      inText: 'د برخو لپاره د Krippendorff uα (Krippendorff et al., 2016)',
      hint: 'uα: پر دې موافقه چې د کوډ برخې چېرته پیل او پای کېږي، د متن پر تورو، واحد چې هر څه وي (Krippendorff, Mathet, Bouvry & Widlöcher, 2016).',
    },
  },
  summary: 'پر ټولو کوډونو',
  summaryOf: 'شمېره',
  value: 'ارزښت',
  summaries: {
    alpha_binary_pooled: {
      title: 'α، ګډ',
      hint: 'د ټولو هغو کوډونو لیدل شوي او تمه کېدونکي اختلافونه چې چا لګولي، د α تر اخیستلو مخکې سره جمع کېږي: نادر کوډونه لږ وزن لري (Krippendorff, 2019).',
    },
    alpha_binary_macro: {
      title: 'α، د کوډونو منځنۍ',
      hint: 'د ټولو هغو کوډونو د α منځنۍ چې پکې تعریف شوی دی: نادر کوډ د عام کوډ هومره وزن لري.',
    },
    pooled_kappa: {
      title: 'κ، ګډ',
      hint: 'د کوډونو د لیدل شوې او تمه کېدونکې موافقې له منځنۍ د Cohen κ (De Vries, Elliott, Kanouse & Teleki, 2008).',
    },
    alpha_jaccard: {
      title: 'د ټولګو α، Jaccard',
      hint: 'د واحد د ټولو کوډونو یوځای α؛ دوه ټولګې هومره بېلې دي څومره چې د کوډونو ونډه یې ګډه نه ده (Jaccard, 1901; Krippendorff, 2019).',
    },
    alpha_masi: {
      title: 'د ټولګو α، MASI',
      hint: 'د واحد د ټولو کوډونو یوځای α؛ هغه ټولګه چې په بله کې دننه وي له هغې لږه بېله ده چې هغه پرې کوي (Passonneau, 2006).',
    },
    exact_f1: {
      hint: 'هغه برخې چې کوډ، پیل او پای یې د دواړو کوډرانو یو دی، له ټولو برخو څخه؛ پر تورو.',
    },
    overlap_f1: {
      hint: 'د هر کوډر د برخو هغه ونډه چې د بل کوډر د هماغه کوډ له یوې برخې سره هر څه ګډ لري؛ د دواړو هارمونیکه منځنۍ.',
    },
  },
  notAvailable: 'نشته',
  reasons: {
    fewer_than_two_coders: 'تر دوو لږ کوډران دي.',
    more_than_two_coders: 'دا د دوو کوډرانو لپاره تعریف شوی دی.',
    no_pairable_units: 'هېڅ واحد دوو کوډرانو نه دی لیدلی.',
    no_complete_units: 'هېڅ واحد ټولو کوډرانو نه دی لیدلی.',
    no_variation: 'ټولې پرېکړې یو شان دي: هېڅ داسې نشته چې له تصادف څخه توپیر شي.',
    fewer_than_two_categories: 'تر دوو لږې کټګورۍ دي.',
    unequal_number_of_ratings: 'ټول واحدونه هماغومره کوډرانو نه دي لیدلي.',
    category_never_used: 'کوډ هېچا نه دی لګولی.',
    overlapping_codes: 'یوه کوډر پر یوه ځای څو کوډونه لګولي.',
    no_gaps: 'د متن هېڅ برخه بې کوډه نه ده پاتې.',
    no_intersecting_units: 'هېڅ دوو کوډرانو هماغه یو ځای نه دی کوډ کړی.',
    no_spans: 'هېڅ کوډنګ نشته.',
    not_numeric: 'ارزښتونه شمېرې نه دي.',
    several_documents: 'دا د یوه سند لپاره تعریف شوی دی.',
    too_many_units: 'واحدونه دومره زیات دي چې نه حسابېږي.',
    too_many_sets: 'د کوډونو ټولګې دومره زیاتې دي چې نه حسابېږي.',
    fewer_than_ten_units: 'تر لسو لږ سندونه دي.',
  },
  flag: {
    rareCode: {
      text: 'نادر کوډ',
      hint: 'تر پنځو پر لږو واحدونو لګېدلی: یو واحد زیات یا کم کچې ډېرې بدلوي.',
    },
    kappaParadox: {
      text: 'د کاپا تضاد',
      hint: 'کوډران پر 80% یا زیاتو واحدونو موافق دي، خو بیا هم κ تر 0.4 ټیټ دی: کوډ نږدې هېڅ ځای نه دی یا نږدې هر ځای دی، ځکه یوازې تصادف به هم پر زیاتو واحدونو موافقه راوستې وای، او د پرېکړې لپاره لږ پاتې کېږي (Feinstein & Cicchetti, 1990). مثبته او منفي موافقه ورسره ولولئ: هغه چې ټیټه ده، وایي چې د دواړو له لږ پېښېدونکي پر ځای موافق دي که نه.',
    },
    fewDocuments: {
      text: 'لږ سندونه',
      hint: 'تر لسو د لږو سندونو لپاره واټن نه ورکول کېږي: هغه به د داسې څه د پوهېدو دعوه وکړي چې معلوم نه دي.',
    },
  },
  interval: (lower, upper) => `[${lower}, ${upper}]`,
  intervalHint: (figure, undefinedResamples, resamples, seed) =>
    `د «${figure}» 95% واټن: پر سندونو د سلنې بوټسټرېپ، ${number(resamples)} نمونې، تخم ${String(seed)}${undefinedResamples > 0 ? `؛ ${number(undefinedResamples)} نمونې چې دا پکې تعریف شوې نه ده، پرېښودل شوې دي` : ''}.`,
  intervalLoss: (figure, undefinedResamples) =>
    `${figure}: په ${number(undefinedResamples)} نمونو کې تعریف شوې نه ده`,
  unused: (names) =>
    `په پرتله شوي متن کې هېچا نه دي لګولي، ځکه پرېښودل شوي: ${list(names.map(isolate))}.`,
  detail: 'د هر سند او د کوډرانو د هرې جوړې له مخې',
  allCodes: 'ټول کوډونه یوځای',
  documentsTable: 'د هر سند له مخې',
  document: 'سند',
  unitsColumn: 'واحدونه',
  heatMap: (figure) => `د کوډرانو د هرې جوړې له مخې: ${figure}`,
  heatMapHint: 'د خونې رنګ چې هر څومره څرګند وي، شمېره هومره لوړه ده؛ رنګ قضاوت نه دی.',
  matrix: 'د اعتبار ډېټا (CSV)',
  matrixHint:
    'د هر کوډ او واحد یوه کرښه، د هر کوډر یوه ستنه: 1 لګولی، 0 نه لګولی، تش: کار یې نه دی پرې کړی. د R او نورو پروګرامونو لپاره.',
  matrixName: 'د اعتبار ډېټا',
  matrixRules: { touch: 'په لګېدو', majority: 'له نیمایي زیات' },
  matrixInterviewers: { included: 'له مرکه کوونکو سره', leftOut: 'بې مرکه کوونکو' },
  matrixFailed: 'د اعتبار ډېټا ونه لیکل شوه.',
  matrixSaved: (name) => `${isolate(name)} خوندي شو.`,
  lower: (figure) => `${figure}، ښکتنی برید`,
  upper: (figure) => `${figure}، پاسنی برید`,
  howItWasDone: 'پرتله څنګه وشوه',
  methods: {
    kinds: {
      blind: (names, round) =>
        `په «${isolate(round)}» کې ${list(names.map(isolate))} یو له بل جلا کوډ لګولی: تر څو چې پړاو پرانیستی و، هېچا ته د نورو کوډنګونه نه وو ښودل شوي.`,
      again: (names, round) =>
        `په «${isolate(round)}» کې ${isolate(names[0] ?? '')} هغه بیا کوډ کړل چې پخوا یې کوډ کړي وو: پخواني کوډنګونه پټ وو، او سندونه په بل ترتیب وو.`,
      existing: (names, round) =>
        `په «${isolate(round)}» کې د ${list(names.map(isolate))} هغه کوډنګونه پرتله شول چې له مخکې شوي وو.`,
    },
    extent: (shared, all, share, characters) =>
      `له ${documents(all)} څخه ${number(shared)} (${share}، ${plural(characters, { one: 'د متن یو توری', other: `د متن ${number(characters)} توري` })}) ${plural(shared, { one: 'د دې ټولو له خوا کوډ شوی و، او همدا پرتله شو', other: 'د دې ټولو له خوا کوډ شوي وو، او همدا پرتله شول' })}.`,
    drawn: (how) => `د پړاو سندونه: ${isolate(how)}.`,
    units: {
      turn: (count) => `د تحلیل واحدونه د ویناوالو وارونه وو (${number(count)})`,
      paragraph: (count) => `د تحلیل واحدونه پراګرافونه وو (${number(count)})`,
      sentence: (count) => `د تحلیل واحدونه جملې وې (${number(count)})`,
      token: (count) => `د تحلیل واحدونه کلمې وې (${number(count)})`,
      document: (count) => `د تحلیل واحدونه سندونه وو (${number(count)})`,
      character: (count) => `د تحلیل واحدونه توري، د یونیکوډ ټکي، وو (${number(count)})`,
    },
    rules: {
      touch: '؛ واحد هله کوډ شوی وشمېرل شو چې کوډنګ ورسره ولګېد.',
      majority: '؛ واحد هله کوډ شوی وشمېرل شو چې کوډنګونو یې له نیمایي زیات ونیول.',
    },
    withInterviewers: 'د مرکه کوونکو خبرې شاملې وې.',
    withoutInterviewers: 'د مرکه کوونکو خبرې شاملې نه وې.',
    rolledUp: 'کوډ هلته وشمېرل شو چې دی یا ترې لاندې کوډ لګېدلی و.',
    notRolledUp: 'کوډ هلته وشمېرل شو چې پخپله لګېدلی و.',
    codes: (all, used) =>
      `${codes(all)} جلا جلا پرتله شول، لګېدلي که نه؛ ${number(used)} یې په پرتله شوي متن کې چا لګولي وو. په هغه سند کې چې بې کوډنګه بشپړ شو، کوډ نه لګېدلی وشمېرل شو.`,
    coefficients: (names) => `موافقه په دې کچو ورکړل شوې: ${list(names)}.`,
    ofPassages:
      'پخپله برخې پرتله شوې، لکه چې په نښه شوې، پر تورو (د یونیکوډ پر ټکو)؛ مخکې هېڅ واحد نه و ټاکل شوی.',
    interval: (figures, resamples, seed) =>
      `د ${list(figures.map((figure) => `«${figure}»`))} واټنونه پر سندونو د سلنې 95% بوټسټرېپ دي (${number(resamples)} نمونې، تخم ${String(seed)})؛ هغه نمونې چې یوه کچه پکې تعریف شوې نه ده، د هغې په واټن کې نه دي شاملې.`,
    noInterval: 'واټنونه نه دي ورکړل شوي، ځکه چې سندونه تر لسو لږ دي.',
    undefined: 'هغه کچې چې تعریف شوې نه دي تشې پرېښودل شوې.',
    software: (version) =>
      `حساب په Hashiya ${version} وشو. څه چې راپور شوي، د O’Connor او Joffe (2020) له مخې دي.`,
  },
} satisfies Messages['agreement']['figures'];
