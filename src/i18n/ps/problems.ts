import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const megabytes = (bytes: number) => `${number(bytes / 1024 / 1024)} MB`;

const kinds = {
  archive: 'تړلی ارشیف',
  audio: 'غږیز ثبت',
  epub: 'د EPUB کتاب',
  html: 'وېب پاڼه',
  image: 'انځور',
  'legacy-office': 'د زوړ Word، Excel یا PowerPoint فایل',
  opendocument: 'د OpenDocument فایل',
  pdf: 'PDF',
  presentation: 'پرېزنټېشن',
  rtf: 'RTF متن',
  spreadsheet: 'سپرېډشیټ',
  sqlite: 'ډېټابېس',
  text: 'ساده متن',
  video: 'ویډیو',
  word: 'د Word سند',
};

const read = {
  empty: 'فایل تش دی.',
  notText: 'په دې فایل کې چې څه دي، متن نه دی.',
  wrongType: (extension: string, kind: string) =>
    `نوم په ‎.${isolate(extension)} پای ته رسېږي، خو فایل په اصل کې دا دی: ${kind}.`,
  unsupported: (kind: string) =>
    `دا فایل دی: ${kind}. متن یې د ⁦.docx⁩ یا ⁦.txt⁩ په توګه خوندي او هغه دلته پرېږدئ.`,
  unsupportedEnding: (extension: string) =>
    `د ‎.${isolate(extension)} فایلونه نه لوستل کېږي. متن د ⁦.docx⁩ یا ⁦.txt⁩ په توګه خوندي او هغه دلته پرېږدئ.`,
  tooLarge: (bytes: number) =>
    `فایل له ${megabytes(bytes)} لوی دی. په برخو یې ووېشئ او برخې یې دلته پرېږدئ.`,
  unpacksTooLarge: (bytes: number) =>
    `چې پرانیستل شي، فایل به له ${megabytes(bytes)} لوی وي. ښايي خراب وي یا د زیان لپاره جوړ شوی وي.`,
  tooManyEntries: (limit: number) =>
    `دا ارشیف له ${number(limit)} زیات فایلونه لري، دومره نه لوستل کېږي. په برخو یې ووېشئ او برخې یې دلته پرېږدئ.`,
  damaged:
    'فایل خراب یا نیمګړی دی. په هغه پروګرام کې یې پرانیزئ چې جوړ کړی یې دی او بیا یې خوندي کړئ.',
  passwordProtected: 'فایل پټنوم لري. بې پټنومه کاپي یې خوندي او هغه دلته پرېږدئ.',
  copyProtected:
    'کتاب خپل پلورونکي تړلی دی: یوازې هغه پروګرامونه یې لوستلای شي چې د هغو لپاره پلورل شوی.',
  onlyPictures: (pages: number) =>
    plural(pages, {
      one: 'یوازینۍ پاڼه یې انځور دی او توري نه لري. د متن پېژندنه (OCR) پرې وکړئ او پایله یې دلته پرېږدئ.',
      other: `ټولې ${number(pages)} پاڼې انځورونه دي او توري نه لري. د متن پېژندنه (OCR) پرې وکړئ او پایله یې دلته پرېږدئ.`,
    }),
  unknownJson:
    'فایل JSON دی، خو د داسې پروګرام نه دی چې غږ په متن اړوي او موږ یې پېژنو. متن د ⁦.vtt⁩، ⁦.srt⁩ یا ⁦.txt⁩ په توګه خوندي او دلته یې پرېږدئ.',
  noText: 'په دې فایل کې د لوستلو څه نشته: یوه کلمه هم نه.',
  unreadable:
    'براوزر فایل ونه شو پرانیستلای. ښايي بل ځای ته وړل شوی، نوم یې بدل شوی یا په کار کې وي.',
  workerFailed: 'لوستل په نیمايي کې ودرېدل، ښايي حافظه کمه شوې وي. نورې پاڼې وتړئ او بیا هڅه وکړئ.',
};

const warnings = {
  readAs: (extension: string, format: string) =>
    `په نوم کې ‎.${isolate(extension)} دی، خو د منځپانګې له مخې د ‎.${format} په توګه ولوستل شو.`,
  replacedCharacters: (count: number) =>
    plural(count, {
      one: 'یو توری ونه لوستل شو او د � په بڼه ولیکل شو. ښايي بله کوډبندي سمه وي.',
      other: `${number(count)} توري ونه لوستل شول او د � په بڼه ولیکل شول. ښايي بله کوډبندي سمه وي.`,
    }),
  notesAtEnd: (count: number) =>
    plural(count, {
      one: 'یوه لمنلیک د متن په پای کې ده.',
      other: `${number(count)} لمنلیکونه د متن په پای کې دي.`,
    }),
  commentsLeftOut: (count: number) =>
    plural(count, {
      one: 'یوه تبصره پرېښودل شوه.',
      other: `${number(count)} تبصرې پرېښودل شوې.`,
    }),
  picturesLeftOut: (count: number) =>
    plural(count, {
      one: 'یو انځور پرېښودل شو.',
      other: `${number(count)} انځورونه پرېښودل شول.`,
    }),
  trackedChangesAccepted: 'نښه شوي بدلونونه ومنل شول: زیات شوي پاتې شول، ړنګ شوي لرې شول.',
  cuesLeftOut: (count: number) =>
    plural(count, {
      one: 'یوه ټوټه چې وخت یې ونه لوستل شو، پرېښودل شوه.',
      other: `${number(count)} ټوټې چې وخت یې ونه لوستل شو، پرېښودل شوې.`,
    }),
  hiddenTextLeftOut: (count: number) =>
    plural(count, {
      one: 'یوه پټه برخه پرېښودل شوه.',
      other: `${number(count)} پټې برخې پرېښودل شوې.`,
    }),
  runningLinesLeftOut: (count: number, lines: readonly string[]) => {
    const quoted = list(lines.map((line) => `«${isolate(line)}»`));
    return plural(count, {
      one: `د پاڼې د سر یا پای یوه کرښه پرېښودل شوه: ${quoted}.`,
      other: `${number(count)} کرښې چې د هرې پاڼې په سر یا پای کې تکرارېږي، پرېښودل شوې، لکه ${quoted}.`,
    });
  },
  marginNumbersLeftOut: (count: number) =>
    plural(count, {
      one: 'د حاشیې یو عدد پرېښودل شو.',
      other: `د حاشیې ${number(count)} عددونه پرېښودل شول.`,
    }),
  pagesWithoutText: (count: number, pages: readonly number[]) => {
    const numbers = list(pages.map((page) => number(page)));
    return plural(count, {
      one: `${numbers} پاڼه هېڅ توری نه لري؛ ښايي انځور وي.`,
      other: `${number(count)} پاڼې هېڅ توری نه لري، لکه ${numbers}؛ ښايي انځورونه وي.`,
    });
  },
  signsWithoutLetters: (count: number) =>
    plural(count, {
      one: 'PDF نه وايي چې یوه نښه یې کوم توری دی؛ پر ځای یې � دی.',
      other: `PDF نه وايي چې ${number(count)} نښې یې کوم توري دي؛ پر ځای یې � دی. متن له هغه ځایه چې لیکل شوی د ⁦.docx⁩ یا ⁦.txt⁩ په توګه خوندي کړئ.`,
    }),
  orderByPlace:
    'د ستنو یا له ښي لوري کرښو ترتیب په پاڼه کې د هغوی له ځایه وټاکل شو. متن له PDF سره پرتله کړئ.',
  speakersNotTaken: (lines: number, names: number) =>
    `متن له ${number(lines)} زیاتې کرښې، یا د ویناوالو له ${number(names)} زیات نومونه لري: هېڅوک ویناوال ونه ګڼل شو. که ویناوال مو پکار وي، په برخو یې ووېشئ او برخې یې دلته پرېږدئ.`,
  tiersLeftOut: (names: readonly string[]) =>
    `هغه پوړونه چې پخپله خبرې نه دي، پرېښودل شول: ${list(names.map(isolate))}.`,
};

const table = {
  noTable: (kind: string) =>
    `دا فایل دی: ${kind}. جدول د ⁦.xlsx⁩، ⁦.ods⁩ یا ⁦.csv⁩ په توګه خوندي او هغه دلته پرېږدئ.`,
  tooLarge: (cells: number) =>
    `جدول تر ${number(cells)} ډېرې خانې لري. په برخو یې ووېشئ او هغه دلته پرېږدئ.`,
  noRows: 'جدول باید لومړۍ کرښه د ستنو د نومونو او تر هغې لاندې لږ تر لږه یوه کرښه ولري.',
  raggedRows: (count: number, rows: readonly number[]) => {
    const numbers = list(rows.map((row) => number(row)));
    return plural(count, {
      one: `${numbers} کرښه تر لومړۍ کرښې ډېرې یا لږې خانې لري.`,
      other: `${number(count)} کرښې تر لومړۍ کرښې ډېرې یا لږې خانې لري، لکه ${numbers}.`,
    });
  },
  repeatedColumns: (names: readonly string[]) =>
    `څو ستنې ${list(names.map(isolate))} نومېږي؛ وروستیو ته شمېره ورکړل شوه.`,
  unclosedQuote: 'یو کوټه نښه پرانیستل کېږي او نه تړل کېږي؛ ښايي پاتې جدول ټول په یوه خانه کې وي.',
};

const codebook = {
  notJson: 'دا فایل کوډبوک نه دی: JSON نه دی.',
  notACodebook: 'فایل JSON دی، خو د حاشیې کوډبوک نه دی.',
  newerCodebook: 'دا کوډبوک د حاشیې نوې نسخې لیکلی دی. د نوې نسخې لپاره پاڼه بیا پرانیزئ.',
  invalid: (path: string) => `د کوډبوک جوړښت دلته سم نه دی: ${isolate(path)}.`,
  repeatedKey: (key: string) => `د کوډبوک دوه کوډونه یوه کیلي لري: ${isolate(key)}.`,
};

export const problems = {
  kinds,
  read,
  warnings,
  table,
  codebook,
} satisfies Messages['problems'];
