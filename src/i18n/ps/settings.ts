import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number } = languageOf('ps');

export const settings = {
  title: 'امستنې',
  project: {
    title: 'پروژه',
    none: 'د امستنو د کتلو لپاره یوه پروژه پرانیزئ.',
    name: 'د پروژې نوم',
    note: 'د څه په اړه ده',
  },
  coders: {
    title: 'کوډران',
    intro: 'ټول هغه چې د پروژې په دې کاپي کې کوډ کوي. نوي کوډنګونه د هغه کوډر دي چې دلته ټاکل شوی.',
    chosen: 'اوسنی کوډر',
    choose: (name) => `د ${isolate(name)} په توګه کوډ کړئ`,
    name: 'نوم',
    initials: 'لنډ نوم',
    colour: (name) => `د ${isolate(name)} رنګ`,
    add: 'کوډر زیات کړئ',
  },
  language: { title: 'ژبه', label: 'د مخ ژبه' },
  appearance: {
    title: 'بڼه',
    label: 'روښانه یا تیاره',
    themes: { system: 'لکه د دې وسیلې', light: 'روښانه', dark: 'تیاره' },
  },
  keys: {
    title: 'کیلۍ',
    intro:
      'د کیلۍ د بدلولو لپاره یې په لړلیک کې کېکاږئ؛ څنګ ته یې د زیاتولو نښه بله کیلي زیاتوي. د کیبورډ ژبه چې هره وي، کیلۍ پر خپل ځای پاتې کېږي. دلته بدلون یوازې په همدې براوزر کې، د ټولو پروژو لپاره دی.',
    search: 'د نوم یا کیلۍ له مخې ولټوئ',
    nothing: 'هېڅ فرمان دا نوم یا دا کیلي نه لري.',
    changed: (count) => `${number(count)} بدل شوي`,
    add: (command) => `د «${isolate(command)}» لپاره کیلي زیاته کړئ`,
    addAnother: (command) => `د «${isolate(command)}» لپاره بله کیلي زیاته کړئ`,
    change: (key, command) => `د «${isolate(command)}» کیلي ${isolate(key)} بدله کړئ`,
    remove: (key, command) => `له «${isolate(command)}» نه ${isolate(key)} لرې کړئ`,
    reset: (command) => `د «${isolate(command)}» اصلي کیلۍ بېرته راولئ`,
    resetAll: 'ټولې کیلۍ بېرته لکه په سر کې کړئ',
    wereReset: 'ټولې کیلۍ بېرته لکه په سر کې شوې.',
    press: 'نوې کیلي کېکاږئ، یا یو پر بل پسې دوه کیلۍ. Escape یې لغوه کوي.',
    keepOrGoOn: (key) =>
      `تاسو ${isolate(key)} کېکاږله. د ساتلو لپاره یې لږ صبر وکړئ یا Enter کېکاږئ؛ د دوو پرله‌پسې کیلیو لپاره دویمه کیلي کېکاږئ.`,
    pressAnother: 'بله کیلي کېکاږئ؛ Escape یې لغوه کوي.',
    pressSecond: 'تر دې وروسته دویمه کیلي کېکاږئ؛ Escape یې لغوه کوي.',
    refused: {
      browser: (key) => `براوزر ${isolate(key)} د ځان لپاره ساتي.`,
      text: (key) => `${isolate(key)} په متن کې د تلو، لیکلو او ټاکلو لپاره پکار ده.`,
      letter: (key, modifier) =>
        `یوازې ${isolate(key)} به هر ځای اغېز کوي: ${isolate(modifier)} یا Alt ورسره ونیسئ.`,
      same: (key, command) => `${isolate(key)} له مخکې د «${isolate(command)}» کیلي ده.`,
      begins: (key, command) => `${isolate(key)} د «${isolate(command)}» د دوو کیلیو لومړۍ ده.`,
      begun: (key, command) =>
        `${isolate(key)} نه شي کېدای: لومړۍ کیلي یې یوازې د «${isolate(command)}» ده.`,
    },
  },
  backup: {
    title: 'بېک اپ',
    text: 'بېک اپ ټوله پروژه په یوه ⁦.hashiya⁩ فایل کې ده: متنونه، کوډونه، کوډنګونه، یادښتونه او د هر بدلون تاریخ. په هر براوزر کې پرانیستل کېږي. د براوزر دننه کاپي بېک اپ نه دی: کله چې براوزر خپله زېرمه تشه کړي، هر څه ځي.',
    last: (when) => `وروستی بېک اپ: ${when}`,
    never: 'لا هېڅ بېک اپ نشته.',
    how: 'د پروژې په مېنو کې «همدا اوس بېک اپ واخلئ» وټاکئ، یا په پټه کې د بېک اپ پر وخت کلیک وکړئ.',
  },
  about: {
    title: 'په اړه',
    text: 'حاشیه د MIT جواز لاندې خپلواک پروګرام دی. هېڅ شی هېچېرته نه لېږي.',
    version: (version) => `نسخه ${version}`,
  },
} satisfies Messages['settings'];
