import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const documents = (count: number) =>
  plural(count, { one: 'یو سند', other: `${number(count)} سندونه` });
const inDocuments = (count: number) =>
  plural(count, { one: 'په یوه سند کې', other: `په ${number(count)} سندونو کې` });

export const comparisonNotes = {
  silent: (name, count) =>
    `${isolate(name)}: ${inDocuments(count)} په پرتله شوي متن کې هېڅ کوډنګ نشته`,
  silentHint:
    'سند بشپړ شمېرل کېږي، ځکه هر کوډ پکې «نه لګېدلی» شمېرل کېږي. که بیخي کوډ شوی نه وي، مه یې شاملوئ.',
  silentInText: (coders) =>
    `چېرته چې په پرتله شوي متن کې د دې کوډونو هېڅ کوډنګ نشته، او کوډ «نه لګېدلی» وشمېرل شو: ${list(coders)}.`,
  silentCoder: (name, count) => `${isolate(name)} ${inDocuments(count)}`,
  countedExtent: (shared, all, share, characters) =>
    `له ${documents(all)} څخه ${number(shared)} (${share}، ${plural(characters, { one: 'د متن یو توری', other: `د متن ${number(characters)} توري` })}) ${plural(shared, { one: 'د دې ټولو له خوا کوډ شوی وشمېرل شو، او همدا پرتله شو', other: 'د دې ټولو له خوا کوډ شوي وشمېرل شول، او همدا پرتله شول' })}.`,
  summaries: {
    alpha_binary_pooled: 'د ټولو کوډونو ګډ α',
    alpha_binary_macro: 'د کوډونو د α منځنۍ',
    pooled_kappa: 'د ټولو کوډونو ګډ κ (De Vries et al., 2008)',
    alpha_jaccard: 'د کوډونو د ټولګو α د Jaccard په واټن (Jaccard, 1901)',
    alpha_masi: 'د کوډونو د ټولګو α د MASI په واټن (Passonneau, 2006)',
  },
  summariesGiven: (names) => `پر ټولو کوډونو دا ورکړل شوي: ${list(names)}.`,
  methods: 'کړنلاره',
  references: 'سرچینې',
} satisfies Messages['agreement']['notes'];
