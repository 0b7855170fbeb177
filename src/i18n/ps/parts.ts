import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` });

export const parts = {
  codeTree: {
    search: 'کوډونه ولټوئ',
    nothing: 'په دې نوم هېڅ کوډ نشته.',
    pinned: (digit) => `د ${number(digit)} کیلي یې لګوي`,
    codings,
    codingsWithBelow: (all, own) => `${codings(all)}، ${number(own)} یې پر همدې کوډ`,
    dropped: (code) => `${isolate(code)} دلته پرېښودل شو`,
    droppedSeveral: (count) => `${number(count)} کوډونه دلته پرېښودل شول`,
    putBelow: (target) => `د ${isolate(target)} لاندې یې کېږدئ`,
    mergeInto: (target) => `له ${isolate(target)} سره یې یوځای کړئ…`,
    byCoder: (coder, count) => `${isolate(coder)}: ${number(count)}`,
    othersAlone: (count) => `(${number(count)})`,
    byOthers: (count) => `د نورو کوډرانو: ${number(count)}`,
    nameTaken: (name) => `دلته د ${isolate(name)} په نوم کوډ له مخکې شته. بل نوم ولیکئ.`,
  },
  codeColour: {
    names: [
      'سور ګلابي',
      'تیاره شین',
      'نارنجي',
      'آسماني',
      'نصواري',
      'شین وزمه آبي',
      'روښانه بنفشي',
      'زېړ نصواري',
      'بنفشي',
      'فیروزه يي',
      'قرمزي',
      'نیلي',
      'پولادي آبي',
      'زیتوني',
      'عنابي',
      'روښانه شین',
    ],
  },
  codePicker: {
    purposes: {
      apply: { title: 'کوډ ولګوئ', action: 'لګول' },
      choose: { title: 'کوډ وټاکئ', action: 'ټاکل' },
      copy: { title: 'یو بل کوډ هم ولګوئ', action: 'کاپي کول' },
      merge: { title: 'له کوم کوډ سره یوځای شي؟', action: 'یوځای کول' },
      move: { title: 'د کوم کوډ لاندې کېښودل شي؟', action: 'لېږدول' },
      recode: { title: 'په کوم کوډ بدل شي؟', action: 'بدلول' },
    },
    placeholder: 'کوډ ومومئ، یا له + سره نوی نوم ولیکئ',
    placeholderFind: 'کوډ ومومئ',
    recent: 'وروستي',
    applied: 'دلته لګېدلی',
    appliedHere: 'پر دې برخه لګېدلي کوډونه',
    takeOff: (name) => `${isolate(name)} لرې کړئ`,
    wasApplied: (name) => `${isolate(name)} ولګول شو`,
    wasRemoved: (name) => `${isolate(name)} لرې شو`,
    wasCreated: (name) => `${isolate(name)} جوړ او ولګول شو`,
    createAtTop: (name) => `«${isolate(name)}» تر ټولو پورته جوړ کړئ`,
    createBelow: (name, parent) => `«${isolate(name)}» د ${isolate(parent)} لاندې جوړ کړئ`,
    nameIt: 'د نوي کوډ نوم ولیکئ.',
    empty: 'لا کوډ نشته. د لومړي کوډ لپاره نوم ولیکئ.',
    andStay: 'همدا او پرانیستی پاتې کېدل',
    onAndOff: 'لګول یا لرې کول، پرانیستی پاتې کېدل',
  },
  unseen: {
    nothing: 'په هغه کې چې تاسو یې وینئ څه پرې نه دي کوډ شوي. «ناکړ کول» هر څه بېرته راولي.',
    goToo: 'چې پړاو پرانیستی وي تاسو هر کوډنګ نه وینئ؛ هغه چې نه یې وینئ هم ورسره ځي.',
    stay: 'چې پړاو پرانیستی وي تاسو هر کوډنګ نه وینئ؛ هغه چې نه یې وینئ هماغسې پاتې کېږي.',
  },
  mergeCodes: {
    into: (names) => `${list(names.map(isolate))} یوځای کړئ له…`,
    title: (names, target) => `${list(names.map(isolate))} له ${isolate(target)} سره یوځای شي؟`,
    several: (count) => `${number(count)} کوډونه`,
    text: (count, coders, hidesCodings) =>
      [
        count === 0
          ? hidesCodings
            ? 'په هغه کې چې تاسو یې وینئ څه پرې نه دي کوډ شوي.'
            : 'څه پرې نه دي کوډ شوي.'
          : plural(coders, {
              one: `د یوه کوډر ${codings(count)} بل کوډ اخلي.`,
              other: `د ${number(coders)} کوډرانو ${codings(count)} بل کوډ اخلي.`,
            }),
        ...(hidesCodings
          ? ['چې پړاو پرانیستی وي تاسو هر کوډنګ نه وینئ؛ هغه چې نه یې وینئ هم بل کوډ اخلي.']
          : []),
        'لاندې کوډونه، یادښتونه، اقتباسونه او بېلګې ورسره ځي. «ناکړ کول» هر څه بېرته راولي.',
      ].join(' '),
    action: 'یوځای کول',
    done: (target) => `له ${isolate(target)} سره یوځای شو`,
  },
  exportMenu: {
    formats: {
      csv: 'جدول (CSV)',
      xlsx: 'کاري کتاب (XLSX)',
      docx: 'د ورډ سند (DOCX)',
      md: 'مارک‌ډاون (Markdown)',
      json: 'ډېټا (JSON)',
    },
    writing: 'لیکل کېږي…',
    saved: (name) => `د ${isolate(name)} په نوم خوندي شو`,
    failed: 'فایل ونه لیکل شو. نورې پاڼې وتړئ او بیا هڅه وکړئ.',
  },
  memoEditor: {
    memoOn: (about) => `پر ${isolate(about)} یادښت`,
    tooMuch:
      'دا په یادښت کې په یو ځل د لګولو لپاره ډېر زیات دی او هېڅ ترې ونه اخیستل شول. په برخو کې یې ولګوئ یا یې د سند په توګه راوړئ.',
    toolbar: 'د متن بڼه',
    bold: 'پنډ',
    italic: 'کوږ',
    heading: 'سرلیک',
    bulletList: 'لړلیک',
    orderedList: 'شمېرلی لړلیک',
    blockquote: 'اقتباس',
    table: 'جدول',
    tableSteps: {
      insert: 'جدول ورزیاتول',
      rowAfter: 'لاندې کرښه',
      rowBefore: 'پورته کرښه',
      columnAfter: 'تر دې وروسته ستنه',
      columnBefore: 'له دې مخکې ستنه',
      headerRow: 'د سرلیک کرښه، شته یا نه',
      deleteRow: 'کرښه لرې کول',
      deleteColumn: 'ستنه لرې کول',
      deleteTable: 'جدول لرې کول',
    },
    undo: 'په متن کې ناکړ کول',
    redo: 'په متن کې بیا کول',
    placeholder: 'ولیکئ…',
    notLoaded: 'لیکونی پرانیستل نه شو. لیکل شوي مو خوندي دي.',
  },
} satisfies Messages['parts'];
