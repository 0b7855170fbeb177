import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const hits = (count: number) =>
  plural(count, { one: 'یوه موندنه', other: `${number(count)} موندنې` });

export const search = {
  field: 'په ویل شوو خبرو کې ولټوئ',
  placeholders: {
    text: 'کلمې، په همدې ترتیب',
    near: 'دوه یا ډېرې کلمې',
    pattern: 'ریګولر اېکسپرېشن',
  },
  how: 'څه ولټوئ',
  kinds: {
    text: 'دا کلمې، په همدې ترتیب',
    near: 'دا کلمې، یو بل ته نږدې',
    pattern: 'ریګولر اېکسپرېشن',
  },
  distance: 'تر ډېره دومره کلمې لرې',
  wholeWord: 'پوره کلمې',
  where: 'چېرته',
  allDocuments: 'ټول سندونه',
  who: 'چا ویلي',
  group: 'ډله',
  allGroups: 'ټولې ډلې',
  roles: { anybody: 'ټول', respondent: 'ځواب ورکوونکي', interviewer: 'مرکه کوونکي' },
  list: 'موندنې',
  hits,
  hitsListed: (count, listed) => `${hits(count)}، ${number(listed)} په لړلیک کې`,
  found: (count, documents) =>
    `${plural(documents, { one: 'په یوه سند کې', other: `په ${number(documents)} سندونو کې` })} ${hits(count)}`,
  listedOnly: (listed) => `په لړلیک کې لومړۍ ${number(listed)} دي. اوږده کلمه یا چاڼ لټون راتنګوي.`,
  searching: 'لټون روان دی',
  stopped: (read, all) => `لټون ودرول شو: له ${number(all)} سندونو څخه ${number(read)} وکتل شول.`,
  stuck: (pattern, documents) =>
    `په ${list(documents)} کې د \u2068${pattern}\u2069 پای نه راته، ځکه هلته لټون ودرول شو. که یو د بل دننه + او * لږ کړئ، لټون به پای ته ورسېږي.`,
  preparing: (done, all) =>
    `متنونه د چټک لټون لپاره چمتو کېږي: له ${number(all)} څخه ${number(done)}. تر هغه لټون ډېر وخت نیسي.`,
  pattern: {
    title: 'دا ریګولر اېکسپرېشن لا کار نه کوي',
    hint: 'دلته هم د توري هره املا موندل کېږي، او غټ او واړه توري توپیر نه کوي. \u2066\\b\u2069 د کلمې څنډه ده او \u2066\\w\u2069 د هر لیکدود توری یا عدد؛ \u2066^\u2069 او \u2066$\u2069 د خبرې پیل او پای دي.',
    'unclosed-group': (at) =>
      `په ${number(at)} توري کې \u2066(\u2069 نه تړل کېږي. \u2066)\u2069 ورزیات کړئ، یا د خپله نښې لپاره \u2066\\(\u2069 ولیکئ.`,
    'unopened-group': (at) =>
      `په ${number(at)} توري کې \u2066)\u2069 هېڅ نه تړي. لرې یې کړئ، یا د خپله نښې لپاره \u2066\\)\u2069 ولیکئ.`,
    'unknown-group': (at) =>
      `په ${number(at)} توري کې چې له \u2066(?\u2069 وروسته څه دي، دلته معنا نه لري.`,
    'unclosed-class': (at) =>
      `په ${number(at)} توري کې \u2066[\u2069 نه تړل کېږي. \u2066]\u2069 ورزیات کړئ، یا د خپله نښې لپاره \u2066\\[\u2069 ولیکئ.`,
    'nothing-to-repeat': (at) =>
      `تر ${number(at)} توري مخکې څه نشته چې تکرار یې کړي. د خپله نښې لپاره ترې مخکې \u2066\\\u2069 ولیکئ.`,
    'backwards-range': (at) => `په ${number(at)} توري کې لړۍ سرچپه ده: کوچنی سر لومړی راځي.`,
    'unknown-escape': (at) =>
      `په ${number(at)} توري کې \u2066\\\u2069 له هغه څه سره چې ورپسې دي معنا نه لري. د خپله نښې لپاره دوه ولیکئ.`,
    unreadable: () => 'د دوو ډلو نوم یو دی، یا داسې ډلې ته اشاره شوې چې نشته.',
  },
  failed: 'لټون په منځ کې ودرېد. لړلیک ښايي نیمګړی وي.',
  start: {
    title: 'په هر سند کې ویل شوې خبره ولټوئ',
    text: 'هره املا موندل کېږي: غټ او واړه توري، زور او زېر، همزه او د توري عربي یا پښتو بڼه توپیر نه کوي. کلمې په همدې ترتیب، یو بل ته نږدې، یا په ریګولر اېکسپرېشن لټول کېږي.',
  },
  nothing: {
    title: 'هېڅ ونه موندل شول',
    text: 'د کلمې لنډه برخه ولیکئ: هغه د اوږدو کلمو په منځ کې هم موندل کېږي.',
    narrowed: 'دلته داسې خبره نه ده شوې. نور ځایونه هم ولټوئ، یا د کلمې یوه برخه ولیکئ.',
    widen: 'هر ځای ولټوئ',
  },
  noDocuments: {
    title: 'لا د لټون لپاره څه نشته',
    text: 'د مرکو متنونه پروژې ته راوړئ؛ بیا به په هغو کې ویل شوې خبرې دلته ومومئ.',
    action: 'سندونو ته ورشئ',
  },
  commands: {
    open: 'په سند او پروژه کې ولټوئ',
    next: 'بله موندنه',
    previous: 'مخکینۍ موندنه',
    show: 'پر مېز یې پرانیزئ',
    back: 'مېز ته ستنېدل',
  },
} satisfies Messages['search'];
