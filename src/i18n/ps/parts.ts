import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یوه کوډنګ', other: `${number(count)} کوډنګونه` });

export const parts = {
  codeTree: {
    search: 'کوډونه ولټوئ',
    nothing: 'په دې نوم هېڅ کوډ نشته.',
    pinned: (digit) => `د ${number(digit)} کیلي یې لګوي`,
    codings,
    codingsWithBelow: (all, own) => `${codings(all)}، ${number(own)} یې پر همدې کوډ`,
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
    title: 'کوډ ولګوئ',
    placeholder: 'کوډ ومومئ، یا له + سره نوی نوم ولیکئ',
    recent: 'وروستي',
    applied: 'دلته لګېدلی',
    createAtTop: (name) => `«${isolate(name)}» تر ټولو پورته جوړ کړئ`,
    createBelow: (name, parent) => `«${isolate(name)}» د ${isolate(parent)} لاندې جوړ کړئ`,
    nameIt: 'د نوي کوډ نوم ولیکئ.',
    empty: 'لا کوډ نشته. د لومړي کوډ لپاره نوم ولیکئ.',
    apply: 'لګول',
    applyAndStay: 'لګول او پرانیستی پاتې کېدل',
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
    toolbar: 'د متن بڼه',
    bold: 'پنډ',
    italic: 'کوږ',
    heading: 'سرلیک',
    bulletList: 'لړلیک',
    orderedList: 'شمېرلی لړلیک',
    blockquote: 'اقتباس',
    undo: 'په متن کې ناکړ کول',
    redo: 'په متن کې بیا کول',
    placeholder: 'ولیکئ…',
    notLoaded: 'لیکونی پرانیستل نه شو. لیکل شوي مو خوندي دي.',
  },
} satisfies Messages['parts'];
