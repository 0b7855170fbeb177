import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const cases = {
  table: 'کېسونه او ځانګړنې یې',
  toParticulars: 'د کېس تفصیلاتو ته لاړ شئ',
  count: (count) => plural(count, { one: 'یو کېس', other: `${number(count)} کېسونه` }),
  columns: { name: 'نوم', pseudonym: 'مستعار نوم', documents: 'سندونه' },
  chooseTable: 'د ګډونوالو جدول…',
  attributes: 'ځانګړنې',
  emptyTitle: 'لا کېس نشته',
  emptyText:
    'کېس یو ګډونوال یا د څېړنې یو واحد دی. متنونه وارد کړئ، د ګډونوالو جدول (⁦.csv⁩، ⁦.xlsx⁩، ⁦.ods⁩) راکش کړئ یا لاندې نوم ولیکئ.',
  newCase: 'نوی کېس',
  newCaseHint: 'نوم ولیکئ، یا له سپرېډشیټ کرښې ولګوئ',
  added: (count) =>
    plural(count, { one: 'کېس زیات شو', other: `${number(count)} کېسونه زیات شول` }),
  refused: (count, example) =>
    plural(count, {
      one: `${isolate(example)} په خپله ستنه کې نه ځایېږي؛ خانه همغسې پاتې شوه.`,
      other: `${number(count)} لیکنې په خپلو ستنو کې نه ځایېږي، لکه ${isolate(example)}؛ هغه خانې همغسې پاتې شوې.`,
    }),
  widened: (choices) => `په ټاکنو کې زیات شو: ${choices}`,
  nameStays: 'کېس نوم ته اړتیا لري؛ پخوانی نوم پاتې شو.',
  belongs: 'په دې کېس پورې څه تړلي دي',
  belongsNothing: 'په دې کېس پورې هېڅ سند او ویناوال نه دی تړلی.',
  wholeDocument: 'ټول سند',
  memo: 'یادښت',
  assign: 'ویناوال یا سند ورتړل',
  assignHint: 'ویناوال یا سند',
  assignNothing: 'په دې نوم د ورتړلو څه نه دي پاتې.',
  assignMore: (count) => `${number(count)} نور؛ د کمولو لپاره ولیکئ`,
  speakerIn: (speaker, document) => `${isolate(speaker)} په ${isolate(document)} کې`,
  unassign: (name) => `${isolate(name)} له دې کېس بېلول`,
  remove: 'کېس لرې کول',
  removed: (name) => `کېس ${isolate(name)} لرې شو`,
  types: {
    text: 'متن',
    number: 'شمېره',
    date: 'نېټه',
    'yes-no': 'هو یا نه',
    choice: 'ټاکنه',
  },
  newAttribute: 'نوې ځانګړنه',
  attributeName: 'نوم',
  attributeType: 'ډول',
  noAttributes: 'لا ځانګړنې نشته. ډله، ولسوالۍ یا جنسیت ځانګړنې دي: کېسونه پرې پرتله کېږي.',
  choices: 'ټاکنې',
  choicesHint: 'په هغه ترتیب چې ډلې ښودل کېږي.',
  newChoice: 'نوې ټاکنه',
  choice: (choice) => `ټاکنه ${isolate(choice)}`,
  choiceUsed: (count) =>
    plural(count, { one: 'یو ځل کارول شوې', other: `${number(count)} ځله کارول شوې` }),
  removeChoice: (choice) => `ټاکنه ${isolate(choice)} لرې کول`,
  moveChoiceUp: (choice) => `${isolate(choice)} پورته وړل`,
  moveChoiceDown: (choice) => `${isolate(choice)} ښکته وړل`,
  removeAttribute: 'ځانګړنه لرې کول',
  attributeRemoved: (name, values) =>
    plural(values, {
      one: `ځانګړنه ${isolate(name)} له یوه ارزښت سره لرې شوه`,
      other: `ځانګړنه ${isolate(name)} له ${number(values)} ارزښتونو سره لرې شوه`,
    }),
  retypeLoses: (count, examples) =>
    plural(count, {
      one: `یو ارزښت په نوي ډول کې نه ځایېږي او تش به شي: ${examples}`,
      other: `${number(count)} ارزښتونه په نوي ډول کې نه ځایېږي او تش به شي، لکه ${examples}`,
    }),
  retype: 'بیا هم ډول بدلول',
} satisfies Messages['cases'];
