import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const documents = (count: number) =>
  plural(count, { one: 'یو سند', other: `${number(count)} سندونه` });
const newDocuments = (count: number) =>
  plural(count, { one: 'یو نوی سند', other: `${number(count)} نوي سندونه` });
const respondents = (count: number) =>
  plural(count, { one: 'یو ځواب ورکوونکی', other: `${number(count)} ځواب ورکوونکي` });
const names = (shown: readonly string[], more: number) =>
  list([...shown.map(isolate), ...(more > 0 ? [`${number(more)} نور`] : [])]);

export const survey = {
  holds: 'په جدول کې څه دي',
  tables: { participants: 'ګډونوال', survey: 'د سروې ځوابونه' },
  sheet: 'پاڼه',
  title: (file) => `له ${isolateFile(file)} څخه سروې`,
  intro: 'هره کرښه یو ځواب ورکوونکی دی. تر اوسه په پروژه کې څه نشته.',
  name: 'د سروې نوم',
  nameHint: 'چې جدول لوی شي، په همدې نوم یې بیا ولولئ: یوازې نوې کرښې زیاتېږي.',
  form: 'جوړېدونکي سندونه',
  forms: { respondent: 'د هر ځواب ورکوونکي یو', answer: 'د هر ځواب یو' },
  columns: 'ستنې',
  becomes: (column) => `${isolate(column)} څه کېږي`,
  roles: {
    leave: 'پرېښودل کېږي',
    id: 'د ځواب ورکوونکي شمېره یا نوم',
    attribute: 'د کېس ځانګړنه',
    answer: 'ازاد ځواب',
  },
  outcome: 'له دې څه جوړېږي',
  adds: (rows, texts) => `نوي: ${respondents(rows)}، ${documents(texts)}.`,
  newCases: (count) =>
    count === 0
      ? 'دا ټول له مخکې د پروژې کېسونه دي.'
      : plural(count, {
          one: 'له دوی یو نوی کېس دی؛ نور له مخکې شته.',
          other: `له دوی ${number(count)} نوي کېسونه دي؛ نور له مخکې شته.`,
        }),
  known: (count) =>
    plural(count, {
      one: 'یوه کرښه له مخکې په پروژه کې ده او هماغسې پاتې کېږي.',
      other: `${number(count)} کرښې له مخکې په پروژه کې دي او هماغسې پاتې کېږي.`,
    }),
  changed: (count, shown) =>
    `${plural(count, {
      one: 'یوه کرښه اوس له پروژې سره توپیر لري او بیا نه راوړل کېږي',
      other: `${number(count)} کرښې اوس له پروژې سره توپیر لري او بیا نه راوړل کېږي`,
    })}: ${names(shown, count - shown.length)}.`,
  worked: (count, shown) =>
    `${plural(count, {
      one: 'د یوې کرښې ځواب اوس بل دی، خو متن یې له وړاندې کوډ، یادښت یا اقتباس لري او لاس نه ورته وړل کېږي',
      other: `د ${number(count)} کرښو ځوابونه اوس بل دي، خو متنونه یې له وړاندې کوډ، یادښت یا اقتباس لري او لاس نه ورته وړل کېږي`,
    })}: ${names(shown, count - shown.length)}.`,
  replace: (count) =>
    plural(count, {
      one: 'د هغې یوې کرښې بدل شوي ځوابونه واخلئ چې پر متن یې لا چا کار نه دی کړی',
      other: `د هغو ${number(count)} کرښو بدل شوي ځوابونه واخلئ چې پر متنونو یې لا چا کار نه دی کړی`,
    }),
  replaced: (count, shown) =>
    `${plural(count, {
      one: 'د یوې کرښې بدل شوي ځوابونه د هغې د متن ځای نیسي',
      other: `د ${number(count)} کرښو بدل شوي ځوابونه د هغو د متنونو ځای نیسي`,
    })}: ${names(shown, count - shown.length)}.`,
  repeated: (count, shown) =>
    `${plural(count, {
      one: 'یوه کرښه د پورته کرښې شمېره لري او پرېښودل کېږي',
      other: `${number(count)} کرښې د پورته کرښو شمېرې لري او پرېښودل کېږي`,
    })}: ${names(shown, count - shown.length)}.`,
  empty: (count) =>
    plural(count, {
      one: 'یوه کرښه چې نه شمېره لري نه ځواب، پرېښودل کېږي.',
      other: `${number(count)} کرښې چې نه شمېره لري نه ځواب، پرېښودل کېږي.`,
    }),
  noId: 'هېڅ ستنه ځواب ورکوونکي نه بېلوي. کرښه یوازې له خپلو ځوابونو پېژندل کېږي، نو په جدول کې سم شوی ځواب خپله کرښه نوې کوي.',
  noAnswers: 'په هېڅ ستنه کې ازاد ځوابونه نشته: یوازې ځانګړنې راوړل کېږي.',
  kept: 'هغه ارزښتونه چې توپیر لري او په پروژه کې هماغسې پاتې کېږي',
  beginnings: 'د لومړیو سندونو پیل',
  import: (added, replaced, rows) => {
    if (added + replaced === 0) return `${respondents(rows)} واردول`;
    if (replaced === 0) return `${documents(added)} واردول`;
    if (added === 0) return `${documents(replaced)} بدلول`;
    return `${newDocuments(added)} واردول، ${number(replaced)} بدلول`;
  },
  imported: (added, replaced, cases) =>
    `سروې وارده شوه: ${newDocuments(added)}، ${replaced === 0 ? '' : plural(replaced, { one: 'یو بدل شو، ', other: `${number(replaced)} بدل شول، ` })}${plural(cases, { one: 'یو نوی کېس', other: `${number(cases)} نوي کېسونه` })}`,
  nothing: 'دا جدول هېڅ نه زیاتوي: ټولې کرښې یې له مخکې په پروژه کې دي.',
} satisfies Messages['survey'];
