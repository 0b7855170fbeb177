import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const units = {
  turn: (count: number) => plural(count, { one: 'یو وار', other: `${number(count)} وارونه` }),
  paragraph: (count: number) =>
    plural(count, { one: 'یو پراګراف', other: `${number(count)} پراګرافونه` }),
};

const are = (count: number) => plural(count, { one: 'پاتې دی', other: 'پاتې دي' });

export const translations = {
  sides: { original: 'اصل', translation: 'ژباړه' },
  translationOf: 'د چا ژباړه ده',
  isOriginal: 'د هېڅ: دا خپله اصل دی',
  translationOfHint: 'بیا دواړه پر مېز څنګ په څنګ، وار په وار لوستل کېدای شي.',
  hasTranslations: (titles) =>
    `د ${list(titles.map(isolate))} اصل متن. چې اصل وي، خپله ژباړه نه شي کېدای.`,
  beside: (title) => `د ${isolate(title)} تر څنګ`,
  pages: (original, translation) => `${isolate(original)} او ژباړه یې ${isolate(translation)}`,
  close: 'یوازې یې ولولئ',
  alignment: 'سمون',
  notRead: (title) => `${isolate(title)} ونه لوستل شو.`,
  row: (row, rows) => `له ${number(rows)} څخه کرښه ${number(row)}`,
  rowOf: (names) => names.map(isolate).join(' – '),
  said: 'سمه شوې',
  nothingThere: { original: 'په اصل کې نشته', translation: 'نه ده ژباړل شوې' },
  goesOn: {
    original: (count, unit) => `په اصل کې نور ${units[unit](count)} ${are(count)}.`,
    translation: (count, unit) => `په ژباړه کې نور ${units[unit](count)} ${are(count)}.`,
  },
  stops: {
    original: (count, unit) =>
      `ژباړه دلته پای ته رسېږي. په اصل کې ${units[unit](count)} ${are(count)}.`,
    translation: (count, unit) =>
      `اصل دلته پای ته رسېږي. په ژباړه کې ${units[unit](count)} ${are(count)}.`,
  },
  join: {
    title: 'اصل او ژباړه یوځای کړئ',
    find: (title) => `د ${isolate(title)} اصل یا ژباړه`,
    placeholder: 'سند ولټوئ',
    nothing: 'د یوځای کولو لپاره داسې سند نشته.',
    which: (title) => `${isolate(title)} څه دی`,
    counts: (original, translation, unit) =>
      `اصل: ${units[unit](original)}. ژباړه: ${units[unit](translation)}.`,
    whole: 'تر پایه څنګ په څنګ.',
    until: (row) => `تر ${number(row)} کرښې څنګ په څنګ.`,
    noText: 'له دواړو یو لا متن نه لري: څنګ په څنګ څه نشته.',
    other: 'بل سند',
    join: 'یوځای کړئ',
    done: 'اصل او ژباړه یوځای شول.',
  },
  mismatch: (row) =>
    `له ${number(row)} کرښې وروسته د پوښتنې مخې ته ځواب دی: ښايي په یوه لوري کې وار پاتې شوی وي.`,
  goThere: 'هلته لاړ شئ',
  overThere: (code, words, coder) =>
    coder === undefined
      ? `${isolate(code)}: ${isolate(words)}`
      : `${isolate(code)} (${isolate(coder)}): ${isolate(words)}`,
  codedInRow: (count) => plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` }),
  commands: {
    beside: 'اصل او ژباړه څنګ په څنګ ولولئ',
    join: 'له اصل یا ژباړې سره یوځای کړئ…',
    over: 'د بل متن همدې وار ته لاړ شئ',
    above: 'دا وار له پورته وار سره دی',
    none: 'په بل متن کې د دې وار لپاره څه نشته',
    next: 'دا وار د بل لوري د راتلونکي وار دی',
    previous: 'دا وار د بل لوري د مخکیني وار دی',
    order: 'دا کرښه بیا د وارونو په ترتیب',
  },
  ofSide: {
    original: (what) => `اصل: ${what}`,
    translation: (what) => `ژباړه: ${what}`,
  },
  corrections: {
    above: 'له پورته وار سره',
    none: 'مخې ته یې څه نشته',
    next: 'د بل لوري د راتلونکي وار',
    previous: 'د بل لوري د مخکیني وار',
  },
  cannot: {
    beside: 'دا سند لا له اصل یا ژباړې سره نه دی یوځای شوی.',
    alone: 'د یوځای کولو لپاره بل سند نشته.',
    joined: 'ژباړه یو اصل لري. لومړی یې په اسنادو کې سره جلا کړئ.',
    notBeside: 'لومړی اصل او ژباړه څنګ په څنګ پرانیزئ.',
    correct: 'دلته داسې نه شي کېدای.',
  },
  quote: {
    given: 'څه چاپ شي',
    choices: { original: 'اصل', translation: 'ژباړه', both: 'دواړه' },
    trim: 'کلمې وټاکئ…',
    trimLabel: (title) => `د ${isolate(title)} کلمې`,
    trimHint: 'د اقتباس کلمې په ماوس یا په Shift او غشو وټاکئ.',
    take: 'ټاکلې کلمې واخلئ',
    nothing: 'د دې برخې مخې ته څه نشته. لومړی یې پر مېز سره سم کړئ.',
    notSelected: 'څه نه دي ټاکل شوي.',
  },
} satisfies Messages['translations'];
