import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const hits = (count: number) =>
  plural(count, { one: 'یوه موندنه', other: `${number(count)} موندنې` });

export const search = {
  field: 'په ویل شوو خبرو کې ولټوئ',
  wholeWord: 'پوره کلمې',
  where: 'چېرته',
  allDocuments: 'ټول سندونه',
  who: 'چا ویلي',
  roles: { anybody: 'ټول', respondent: 'ځواب ورکوونکي', interviewer: 'مرکه کوونکي' },
  list: 'موندنې',
  hits,
  hitsListed: (count, listed) => `${hits(count)}، ${number(listed)} په لړلیک کې`,
  found: (count, documents) =>
    `${plural(documents, { one: 'په یوه سند کې', other: `په ${number(documents)} سندونو کې` })} ${hits(count)}`,
  listedOnly: (listed) => `په لړلیک کې لومړۍ ${number(listed)} دي. اوږده کلمه یا چاڼ لټون راتنګوي.`,
  searching: 'لټون روان دی',
  stopped: (read, all) => `لټون ودرول شو: له ${number(all)} سندونو څخه ${number(read)} وکتل شول.`,
  failed: 'لټون په منځ کې ودرېد. لړلیک ښايي نیمګړی وي.',
  start: {
    title: 'په هر سند کې ویل شوې خبره ولټوئ',
    text: 'هره املا موندل کېږي: غټ او واړه توري، زور او زېر، همزه او د توري عربي یا پښتو بڼه توپیر نه کوي. څو کلمې په همدې ترتیب لټول کېږي.',
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
