import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const memos = {
  title: 'یادښتونه',
  list: 'یادښتونه',
  resize: 'د یادښتونو د لړلیک پلنوالی',
  toList: 'بېرته د یادښتونو لړلیک ته',
  count: (count) => plural(count, { one: 'یو یادښت', other: `${number(count)} یادښتونه` }),
  countOf: (shown, all) => `له ${number(all)} څخه ${number(shown)} یادښتونه`,
  emptyTitle: 'لا یادښت نشته',
  emptyText:
    'هغه څه ولیکئ چې پام مو ورته شي: د پروژې په اړه دلته، پر کوډنګ یا وار د مېز پر سر (M)، پر کوډ په کوډبوک کې.',
  chooseTitle: 'هېڅ یادښت نه دی ټاکل شوی',
  chooseText: 'له لړلیکه یو یادښت وټاکئ، یا د پروژې په اړه نوی ولیکئ.',
  noMatch: 'هېڅ یادښت له دې لټون او چاڼ سره سمون نه خوري.',
  newMemo: 'نوی یادښت',
  newMemoExplained: 'د پروژې په اړه نوی یادښت',
  search: 'په یادښتونو کې ولټوئ',
  kind: 'پر څه',
  kinds: {
    all: 'پر هر څه',
    project: 'پر پروژه',
    documents: 'پر سند',
    turns: 'پر وار',
    codes: 'پر کوډ',
    codings: 'پر کوډنګ',
    cases: 'پر کېس',
    memos: 'پر بل یادښت',
    journal: 'د ورځپاڼې پر ورځ',
  },
  coder: 'د چا',
  anybody: 'د هر چا',
  order: 'ترتیب',
  orders: { newest: 'نوي لومړی', oldest: 'زاړه لومړی' },
  about: {
    project: 'پروژه',
    coding: (code, document) => `${isolate(code)} په ${isolate(document)} کې`,
    journal: (date) => `د کار ورځپاڼه، ${date}`,
    gone: 'پر څه چې لیکل شوی و، هغه لرې شوی دی',
    memo: (title) => `د ${isolate(title)} یادښت`,
  },
  open: (about) => `پرانیستل: ${isolate(about)}`,
  untitled: 'تش یادښت',
  memoTitle: 'سرلیک',
  text: 'د یادښت متن',
  by: (coder, date) => `${isolate(coder)}، ${date}`,
  ofOther: (coder) => `دا یادښت یوازې ${isolate(coder)} بدلولی شي.`,
  remove: 'یادښت لرې کول',
  removed: 'یادښت لرې شو',
  view: 'څه ښودل کېږي',
  views: { all: 'ټول یادښتونه', journal: 'د کار ورځپاڼه' },
  journal: {
    emptyTitle: 'ورځپاڼه تشه ده',
    emptyText:
      'هره ورځ ولیکئ چې څه مو وکړل، څه مو پرېکړه وکړه او کومه پوښتنه راپورته شوه. هر لیک خپله ورځ ساتي، او له یادښتونو سره لټول او صادرېږي.',
    noMatch: 'هېڅ لیک له دې لټون سره سمون نه خوري.',
    count: (count) => plural(count, { one: 'یو لیک', other: `${number(count)} لیکونه` }),
    today: 'د نن لیک',
  },
  export: {
    shown: (count) =>
      plural(count, { one: 'ښودل شوی یادښت', other: `${number(count)} ښودل شوي یادښتونه` }),
    this: 'دا یادښت',
    failed: 'یادښتونه ونه لیکل شول.',
    cited: 'حواله شوې ویناوې',
    saved: (name) => `د ${isolate(name)} په نوم خوندي شو`,
    on: 'پر څه',
    by: 'د چا',
  },
  commands: {
    newMemo: 'د پروژې په اړه نوی یادښت',
    today: 'د نن ورځې یادښت ولیکئ',
    link: 'دا یادښت وتړئ، یا تړاو ورته راوړئ',
  },
} satisfies Messages['memos'];
