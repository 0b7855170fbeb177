import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

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
  stops: {
    original: (turns) =>
      plural(turns, {
        one: 'ژباړه دلته پای ته رسېږي. د اصل یو وار پاتې دی.',
        other: `ژباړه دلته پای ته رسېږي. د اصل ${number(turns)} وارونه پاتې دي.`,
      }),
    translation: (turns) =>
      plural(turns, {
        one: 'اصل دلته پای ته رسېږي. د ژباړې یو وار پاتې دی.',
        other: `اصل دلته پای ته رسېږي. د ژباړې ${number(turns)} وارونه پاتې دي.`,
      }),
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
    beside: 'دا سند ژباړه نه لري. په اسنادو کې ووایئ چې د چا ژباړه ده.',
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
