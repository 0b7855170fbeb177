import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` });

export const reports = {
  frequencies: 'د موضوعاتو شمېر',
  by: 'ستنې',
  byCoder: 'کوډران',
  byDocument: 'سندونه',
  coder: 'کوډر',
  united: 'ټول کوډران، یوځای',
  withUnited: 'ټول کوډران یوځای هم',
  codes: 'کرښې',
  allCodes: 'ټول کوډونه',
  themesOnly: 'یوازې موضوعات',
  figure: 'شمېره',
  figures: {
    codings: 'کوډنګونه',
    documents: 'سندونه',
    cases: 'کېسونه',
    characters: 'توري',
    share: 'په متن کې ونډه',
  },
  allFigures: 'په جدول کې ټولې شمېرې',
  hideEmpty: 'تشې کرښې پټې کړئ',
  code: 'کوډ',
  level: 'کچه',
  total: 'ټول',
  noValue: 'ارزښت نشته',
  gone: 'اوس نشته',
  onlyTop: (figure) => `${figure}، یوازې تر ټولو پورته کوډونه`,
  subCodesOf: (code) => `د ${isolate(code)} فرعي کوډونه`,
  casesOfColumn: (cases, all) => `له ${number(all)} څخه ${number(cases)} کېسونه`,
  ofCases: (cases, all) => `له ${number(all)} څخه ${number(cases)}`,
  openCodings: (text, figure, code, column) =>
    `${text} – ${figure}، ${isolate(code)}، ${isolate(column)}: کوډنګونه پرانیزئ`,
  figureOfColumn: (column, figure) => `${isolate(column)}: ${figure}`,
  casesOfTitle: (column, all) => `${isolate(column)}: کېسونه (له ${number(all)} څخه)`,
  whatIsCounted: 'څه شمېرل شوي',
  caption: {
    oneCoder: (coder, count) => `یوازې د ${isolate(coder)} کوډنګونه شمېرل شوي: ${codings(count)}.`,
    united: (coders, names, count) =>
      `د ${number(coders)} کوډرانو (${isolate(names)}) کوډنګونه یوځای شمېرل شوي: ${codings(count)}؛ هغه چې څو تنو یو شان کوډ کړي یو ځل شمېرل شوي.`,
    sideBySide: (each) => `د هر کوډر کوډنګونه جلا شمېرل شوي: ${isolate(each)}.`,
    coderAndCount: (coder, count) => `${isolate(coder)} ${number(count)}`,
    once: 'د یوه سند، یوه ځای او یوه کوډ کوډنګ یو ځل شمېرل کېږي.',
    themes: 'د موضوع کوډنګونه د هغې خپل او تر هغې لاندې د ټولو کوډونو د کوډنګونو ټولګه ده.',
    distinct: 'سندونه او کېسونه بېل بېل شمېرل کېږي، هر یو یو ځل.',
    groups: (attribute) =>
      `ستنې د ${isolate(attribute)} ارزښتونه دي؛ کوډنګ د هغه چا د کېس دی چې پکې لومړی ځواب ورکوي: د ویونکي خپل کېس، که نه د سند. هغه څه چې یوازې مرکه کوونکي وایي د هېڅ کېس نه دي.`,
    cases:
      'د هرې ستنې پر سر: د پروژې له ټولو کېسونو څخه د هغې هغه کېسونه چې سند لري یا په یوه کې خبرې کوي.',
    characters: 'توري د یونیکوډ هغه ټکي دي چې د یوه کوډ برخې یې په ګډه نیسي.',
    share: (characters) =>
      `ونډه ښيي چې د ځواب ورکوونکو د خبرو (بې له نومونو د هغوی د وارونو، ټول ${number(characters)} توري) څومره د کوډ په برخو کې راځي. د نورو خبرې او هغه متنونه چې ځواب ورکوونکی پکې نشته، په تورو کې شمېرل کېږي خو په هېڅ ونډه کې نه.`,
  },
  failed: 'کوډنګونه بیا ونه شمېرل شول. هغه څه چې ښکاري ښايي زاړه وي.',
  nothing: {
    title: 'د شمېرلو څه لا نشته',
    text: 'دې کوډر هېڅ نه دي کوډ کړي. پر مېز کوډ کړئ، بل کوډر وټاکئ یا تشې کرښې وښایئ.',
    action: 'مېز ته ورشئ',
  },
  empty: {
    title: 'لا کوډ نشته',
    text: 'کوډونه زیات کړئ یا یو کوډبوک راواخلئ؛ څه چې پرې کوډ شي دلته شمېرل کېږي.',
    action: 'کوډبوک ته ورشئ',
  },
} satisfies Messages['reports'];
