import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

export const quotes = {
  list: 'د مقالې لپاره اقتباسونه',
  count: (count) => plural(count, { one: 'یو اقتباس', other: `${number(count)} اقتباسونه` }),
  copied: (count) =>
    plural(count, {
      one: 'له حوالې سره کاپي شو',
      other: `${number(count)} اقتباسونه له حوالو سره کاپي شول`,
    }),
  notCopied: 'براوزر د اقتباس کاپي کولو ته پرېنښود. پر ځای یې لړلیک صادر کړئ.',
  picked: (count) =>
    plural(count, {
      one: 'د اقتباسونو لړلیک ته واچول شو',
      other: `${number(count)} برخې د اقتباسونو لړلیک ته واچول شوې`,
    }),
  pickedAlready: (count) =>
    plural(count, {
      one: 'له مخکې د اقتباسونو په لړلیک کې دی',
      other: `دا ټولې ${number(count)} له مخکې د اقتباسونو په لړلیک کې دي`,
    }),
  showList: 'لړلیک وښایئ',
  attribution: 'حواله',
  fields: 'خانې:',
  insertField: (field) => `د ${isolate(field)} خانه ورکړئ`,
  unknownFields: (fields) => `د ${list(fields.map(isolate))} په نوم خانه نشته؛ هماغسې پاتې کېږي.`,
  asAtFirst: 'لکه په پیل کې',
  participantsBy: 'ګډونوال په',
  names: 'نومونه',
  pseudonyms: 'مستعار نومونه',
  hidden:
    'د کېسونو نومونه د ویناوالو په نښو، حوالو او سرلیکونو کې نه ښکاري. هغه نوم چې څوک یې په خبرو کې اخلي په متن کې پاتې کېږي: هغه څه چې صادروئ ولولئ.',
  namedByTitle: 'د نوم پر ځای د سند سرلیک دی.',
  leftOut: (fields) => `نه دي معلوم، ځکه پرېښودل شوي: ${list(fields.map(isolate))}.`,
  note: 'یادونه',
  noteOn: (place) => `پر ${number(place)} اقتباس یادونه`,
  drag: 'د ځای بدلولو لپاره یې راکاږئ؛ Alt او غشي هم همدا کوي',
  commands: {
    next: 'بل اقتباس',
    previous: 'مخکینی اقتباس',
    copy: 'له حوالې سره کاپي کړئ',
    copyThis: 'مخامخ اقتباس له حوالې سره کاپي کړئ',
    copyAll: 'ټول اقتباسونه کاپي کړئ',
    moveUp: 'اقتباس پورته یوسئ',
    moveDown: 'اقتباس ښکته یوسئ',
    open: 'پر مېز یې پرانیزئ',
    remove: 'له لړلیک څخه یې لرې کړئ',
  },
  columns: {
    text: 'اقتباس',
    translation: 'ژباړه',
    attribution: 'حواله',
    code: 'کوډ',
    coder: 'کوډر',
    document: 'سند',
    participant: 'ګډونوال',
    speaker: 'ویناوال',
    time: 'وخت',
    page: 'مخ',
    start: 'پیل',
    end: 'پای',
    before: 'مخکې',
    after: 'وروسته',
    note: 'یادونه',
  },
  listSeparator: '، ',
  captionTitle: 'د لړلیک په اړه',
  failed: 'اقتباسونه بیا ونه لوستل شول. هغه څه چې ښکاري ښايي زاړه وي.',
  gone: (count) =>
    plural(count, {
      one: 'یو اقتباس نه ښکاري: سند یې په پروژه کې نشته. له هغه سره بېرته راځي.',
      other: `${number(count)} اقتباسونه نه ښکاري: سندونه یې په پروژه کې نشته. له هغوی سره بېرته راځي.`,
    }),
  empty: {
    title: 'لا اقتباس نشته',
    text: 'پر مېز یا په موندل شویو برخو کې پر یوه برخه K کېکاږئ؛ دې لړلیک ته راځي.',
    action: 'برخې ومومئ',
  },
} satisfies Messages['quotes'];
