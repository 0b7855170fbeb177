import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یوه کوډنګ', other: `${number(count)} کوډنګونه` });
const codes = (count: number) => plural(count, { one: 'یو کوډ', other: `${number(count)} کوډونه` });

export const codebook = {
  title: 'کوډبوک',
  resize: 'د کوډونو د لړلیک پلنوالی',
  toList: 'بېرته د کوډونو لړلیک ته',
  count: codes,
  countsOf: (coder) => `شمېر د ${isolate(coder)} د کوډنګونو دی.`,
  emptyTitle: 'کوډبوک تش دی',
  emptyText:
    'له هغو کوډبوکونو کوډونه واخلئ چې له حاشیې سره راځي، له فایله یو کوډبوک پرانیزئ، یا لومړی کوډ پخپله جوړ کړئ. د کوډولو پر مهال هم نوي کوډونه جوړېدای شي.',
  chooseTitle: 'هېڅ کوډ نه دی ټاکل شوی',
  chooseText: 'له لړلیکه یو کوډ وټاکئ چې مانا یې وګورئ او بدله کړئ.',
  newCode: 'نوی کوډ',
  newCodeName: 'نوی کوډ',
  newBelow: 'لاندې نوی کوډ',
  newBeside: 'تر څنګ نوی کوډ',
  addCodebook: 'کوډبوک زیات کړئ…',
  form: {
    about: (name) => `د ${isolate(name)} کوډ`,
    nameMissing: 'کوډ باید نوم ولري.',
    isTheme: 'موضوع: کوډونه سره راټولوي',
    definition: 'تعریف',
    include: 'څه پکې راځي',
    includeHint: 'پر کومو خبرو لګول کېږي.',
    exclude: 'څه پکې نه راځي',
    excludeHint: 'پر کومو خبرو نه لګول کېږي، او هلته کوم کوډ واخیستل شي.',
    example: 'بېلګه',
    colour: 'رنګ',
    colourBelow: (count) => `ټولو ${number(count)} لاندې کوډونو ته همدا رنګ ورکړئ`,
    colourBelowOne: 'لاندې کوډ ته همدا رنګ ورکړئ',
    pin: 'پر مېز کیلي',
    noPin: 'هېڅ',
    pinTaken: (digit, name) => `${number(digit)} (اوس د ${isolate(name)})`,
    memo: 'یادښت',
    actions: 'له دې کوډ سره څه کېدای شي',
  },
  usage: {
    title: 'کارونه',
    coder: 'کوډر',
    own: 'کوډنګونه',
    withBelow: 'له لاندې کوډونو سره',
    none: 'لا څه پرې نه دي کوډ شوي.',
    together: 'ټول',
    explained: 'هره شمېره خپل کوډنګونه پرانیزي.',
  },
  several: {
    title: codes,
    text: 'په کشولو سره یوځای لېږدول کېدای شي.',
    colour: 'د ټولو رنګ',
  },
  remove: {
    action: 'لرې کول…',
    title: (name, more) =>
      plural(more, {
        one: `${isolate(name)} او یو بل کوډ لرې شي؟`,
        other: more
          ? `${isolate(name)} او ${number(more)} نور کوډونه لرې شي؟`
          : `${isolate(name)} لرې شي؟`,
      }),
    text: (count, coders) =>
      count === 0
        ? 'څه پرې نه دي کوډ شوي. «ناکړ کول» یې بېرته راولي.'
        : `${plural(coders, {
            one: `ورسره ${codings(count)} هم ځي`,
            other: `ورسره د ${number(coders)} کوډرانو ${codings(count)} هم ځي`,
          })}. یادښتونه پاتې کېږي. «ناکړ کول» هر څه بېرته راولي.`,
    confirm: 'لرې کول',
  },
  add: {
    title: 'کوډبوک زیات کړئ',
    text: 'بشپړ کوډبوکونه یا ځانګړي کوډونه وټاکئ. وروسته هر څه بدلېدای شي.',
    shipped: 'هغه کوډبوکونه چې له حاشیې سره راځي',
    opened: 'له فایله',
    openFile: 'د کوډبوک فایل پرانیزئ…',
    notRead: (file, why) => `${isolate(file)}: ${why}`,
    source: (source) => `سرچینه: ${isolate(source)}`,
    there: 'له وړاندې په کوډبوک کې شته',
    action: (count) =>
      count === 0
        ? 'کوډونه زیات کړئ'
        : plural(count, { one: 'یو کوډ زیات کړئ', other: `${number(count)} کوډونه زیات کړئ` }),
    added: (count) =>
      plural(count, { one: 'یو کوډ زیات شو', other: `${number(count)} کوډونه زیات شول` }),
    notLoaded: 'کوډبوکونه ونه لوستل شول. پاڼه بیا پرانیزئ.',
  },
  commands: {
    newTop: 'نوی کوډ',
    newBelow: 'د ټاکل شوي کوډ لاندې نوی کوډ',
    newBeside: 'د ټاکل شوي کوډ تر څنګ نوی کوډ',
    rename: 'د کوډ نوم بدل کړئ',
    remove: 'کوډ لرې کړئ',
    moveUp: 'کوډ پورته یوسئ',
    moveDown: 'کوډ ښکته یوسئ',
    moveIn: 'کوډ د پاسني کوډ دننه کړئ',
    moveOut: 'کوډ له خپل پاسني کوډ څخه وباسئ',
    addCodebook: 'کوډبوک زیات کړئ',
  },
  report: {
    code: 'کوډ',
    level: 'پوړ',
    theme: 'موضوع',
    codings: 'کوډنګونه',
    about: 'د دې جدول په اړه',
    caption: (project, coder) => [
      `د ${isolate(project)} پروژې کوډبوک.`,
      `کوډنګونه د ${isolate(coder)} دي او یوازې د هر کوډ خپل، پرته له لاندې کوډونو.`,
    ],
  },
} satisfies Messages['codebook'];
