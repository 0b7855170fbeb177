import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

export const desk = {
  emptyTitle: 'لا د لوستلو څه نشته',
  emptyText: 'لومړی متنونه راوړئ: د سندونو پر پاڼه فایلونه پرېږدئ یا متن ولګوئ.',
  toDocuments: 'سندونو ته',
  side: 'سندونه او کوډ بوک',
  documents: 'سندونه',
  codebook: 'کوډ بوک',
  inspector: 'ټاکنه',
  selection: 'ټاکنه',
  nothingSelected:
    'په موږک، یا په شېفټ او غشو تڼیو، یوه برخه وټاکئ او کوډ ورکړئ: پر کوډ کلیک وکړئ، راکاږئ یې، د موندلو لپاره F او د وروستي کوډ لپاره Q کېکاږئ.',
  notCoded: 'دا برخه لا کوډ نه لري.',
  alsoCodedBy: 'دوی هم کوډ کړې',
  history: 'تاریخ',
  codedBy: (coder, when) => `${coder} کوډ کړې، ${when}`,
  memo: 'یادښت',
  documentMemo: 'پر دې سند یادښت',
  code: 'کوډ…',
  quote: 'اقتباس',
  removeCoding: (code) => `له دې برخې ${code} لرې کړئ`,
  removedCode: 'لرې شوی کوډ',
  newCode: 'نوی کوډ…',
  codingCount: (count) => plural(count, { one: 'یوه کوډونه', other: `${number(count)} کوډونې` }),
  codingsHere: (count, codes) =>
    plural(count, {
      one: `یوه کوډونه: ${list(codes)}`,
      other: `${number(count)} کوډونې: ${list(codes)}`,
    }),
  shownCoders: (count) =>
    plural(count, { one: 'یو کوډر ښودل شوی', other: `${number(count)} کوډران ښودل شوي` }),
  applyTo: 'ټاکلې برخه په دې کوډ کړئ',
  retrieve: 'کوډونې یې وښیئ',
  pin: 'له شمېرې سره ونښلوئ',
  unpin: 'هېڅ',
  toCodebook: 'په کوډ بوک کې یې پرانیزئ',
  turn: 'دا وار',
  speaker: 'ویونکی',
  direction: 'لوری',
  directions: { ltr: 'له کیڼ څخه ښي ته', rtl: 'له ښي څخه کیڼ ته' },
  languages: { en: 'انګلیسي', ur: 'اردو', ps: 'پښتو', und: 'بله یا ګډه' },
  commands: {
    applyActive: 'په فعال کوډ یې کوډ کړئ',
    findAndApply: 'کوډ ومومئ او ولګوئ',
    newCode: 'د ټاکنې لپاره نوی کوډ',
    applyPinned: (pin) => `نښلول شوی کوډ ${number(pin)} ولګوئ`,
    remove: 'کوډونه لرې کړئ',
    memo: 'پر کوډونې یادښت',
    quote: 'د اقتباسونو په لېست کې یې کېږدئ',
    copy: 'له حوالې سره یې کاپي کړئ',
    next: 'راتلونکې کوډونه',
    previous: 'مخکینۍ کوډونه',
    overlapping: 'د همدې ځای راتلونکې کوډونه',
  },
} satisfies Messages['desk'];
