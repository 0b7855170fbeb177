import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ur');

const files = (count: number) =>
  plural(count, { one: 'ایک فائل', other: `${number(count)} فائلیں` });
const documents = (count: number) =>
  plural(count, { one: 'ایک دستاویز', other: `${number(count)} دستاویزات` });

export const importing = {
  title: 'درآمد',
  reading: (done, total) => `${number(total)} میں سے ${number(done)} فائلیں پڑھی گئیں`,
  storing: (done, total) => `${number(total)} میں سے ${number(done)} دستاویزات محفوظ ہوئیں`,
  summary: (ready, failed) =>
    [
      `درآمد کے لیے ${documents(ready)}`,
      ...(failed === 0 ? [] : [`${files(failed)} نہیں پڑھی جا سکیں`]),
    ].join('، '),
  intro: 'جو ملا ہے اسے دیکھ لیں؛ ابھی منصوبے میں کچھ نہیں گیا۔',
  import: (count) =>
    plural(count, {
      one: 'ایک دستاویز درآمد کریں',
      other: `${number(count)} دستاویزات درآمد کریں`,
    }),
  discard: 'رہنے دیں',
  imported: (count) =>
    plural(count, { one: 'دستاویز درآمد ہوئی', other: `${number(count)} دستاویزات درآمد ہوئیں` }),
  notStored:
    'دستاویزات محفوظ نہ ہو سکیں؛ کچھ درآمد نہیں ہوا۔ اس کمپیوٹر پر کچھ جگہ خالی کر کے پھر کوشش کریں۔',
  nothingToRead: 'جو آپ نے چھوڑا اس میں پڑھنے کی کوئی فائل نہ تھی۔',
  show: { label: 'کون سی فائلیں دکھائیں', all: 'سب', problems: 'مسئلے والی' },
  table: 'فائلیں',
  columns: {
    include: 'درآمد',
    file: 'فائل',
    format: 'صورت',
    encoding: 'انکوڈنگ',
    language: 'زبان',
    turns: 'باریاں',
    words: 'الفاظ',
  },
  include: (name) => `${isolate(name)} درآمد کریں`,
  encodingOf: (name) => `${isolate(name)} کی انکوڈنگ`,
  lookAt: (name) => `${isolate(name)} دیکھیں`,
  waiting: 'منتظر',
  readingNow: 'پڑھی جا رہی ہے…',
  failed: 'نہیں پڑھی گئی',
  sameAsInProject: (title) =>
    `یہ وہی فائل ہے جو دستاویز ${isolate(title)} کی ہے؛ نشان نہ لگائیں تو چھوڑ دی جائے گی۔`,
  sameAsInDrop: (name) =>
    `یہ وہی فائل ہے جو ${isolate(name)} ہے؛ نشان نہ لگائیں تو چھوڑ دی جائے گی۔`,
  certainty: {
    likely: 'غالباً',
    guess: 'اندازہ',
  },
  encodings: {
    'windows-1252': 'مغربی (1252)',
    'windows-1256': 'عربی (1256)',
  },
  detail: {
    choose: 'کسی فائل کو چنیں اور دیکھیں کہ اس میں کیا ملا۔',
    title: 'عنوان',
    kind: 'قسم',
    date: 'تاریخ',
    forAll: 'سب فائلوں کے لیے',
    findForAll: 'سب فائلوں میں متکلم تلاش کریں',
    noneForAll: 'کسی فائل میں کوئی متکلم نہیں',
    kindForAll: (kind) => `سب فائلیں: ${kind}`,
    encodingForAll: (encoding) => `غیر یقینی انکوڈنگ والی سب فائلیں: ${encoding}`,
    speakers: 'متکلم',
    find: 'متکلم تلاش کریں',
    none: 'کوئی متکلم نہیں',
    label: 'متن میں',
    turns: (count) => plural(count, { one: 'ایک باری', other: `${number(count)} باریاں` }),
    name: 'نام',
    role: 'کردار',
    case: 'کیس',
    noSpeakers: 'کوئی متکلم نہیں ملا۔ جو نام جیسا لگتا ہے وہ نیچے درج ہے۔',
    labelNotASpeaker: (label) => `${isolate(label)} متکلم نہیں`,
    moreFor: (label) => `${isolate(label)} کے لیے مزید`,
    notASpeakerAnywhere: (label) => `${isolate(label)} کسی فائل میں متکلم نہیں`,
    roleEverywhere: (label, role) => `${isolate(label)} ہر فائل میں: ${role}`,
    samePersonAs: (name) => `یہ اور ${isolate(name)} ایک ہی شخص ہیں`,
    separate: (label) => `${isolate(label)} کوئی اور ہے`,
    otherLabels: 'متکلم نہیں سمجھے گئے',
    alsoASpeaker: (label) => `${isolate(label)} بھی متکلم ہے`,
    alsoASpeakerAnywhere: (label) => `${isolate(label)} ہر فائل میں متکلم ہے`,
    anotherLabel: 'کسی اور متکلم کا نام…',
    beginsNoLine: (label) =>
      `کوئی سطر ${isolate(label)} اور کولن یا ڈیش سے شروع نہیں ہوتی، نہ یہ کسی سطر میں اکیلا ہے۔`,
    aSpeaker: 'متکلم ہے',
    preview: 'متن کا آغاز',
    readingAgain: 'دوبارہ پڑھی جا رہی ہے…',
  },
  paste: {
    title: 'متن چسپاں کریں',
    name: 'عنوان',
    text: 'متن',
    hint: 'متکلم ویسے ہی پہچانے جاتے ہیں جیسے فائل میں: سطر کے شروع میں نام اور کولن۔',
    read: 'متن پڑھیں',
    untitled: 'چسپاں کیا ہوا متن',
  },
  participants: {
    title: (file) => `${isolateFile(file)} سے شرکا`,
    intro: 'ہر سطر ایک نیا کیس بنتی ہے یا کسی کیس میں اضافہ کرتی ہے۔ ابھی منصوبے میں کچھ نہیں گیا۔',
    nameColumn: 'ناموں کا کالم',
    encoding: 'انکوڈنگ',
    columns: 'کالم',
    column: 'کالم',
    use: 'درآمد',
    useColumn: (name) => `کالم ${isolate(name)} درآمد کریں`,
    type: 'قسم',
    typeOf: (name) => `${isolate(name)} کی قسم`,
    standingAttribute: 'خاصیت پہلے سے موجود ہے',
    examples: 'مثالیں',
    rows: 'سطریں',
    row: 'جدول میں نام',
    becomes: 'منصوبے میں',
    choice: 'کیس',
    choiceFor: (name) => `${isolate(name)} کا کیس`,
    create: 'نیا کیس',
    leave: 'چھوڑ دیں',
    nameless: (row) => `سطر ${number(row)}، بے نام`,
    matches: {
      exact: 'وہی نام',
      near: 'وہی نام، املا مختلف',
      new: 'ایسا کیس ابھی نہیں',
      repeated: 'نام جدول میں دو بار ہے',
      nameless: 'نام نہیں',
    },
    summary: (created, matched) =>
      `${plural(created, { one: 'ایک نیا کیس', other: `${number(created)} نئے کیس` })}، ${number(matched)} پہلے سے موجود`,
    changes: 'جو قدریں بدلیں گی',
    changedTo: (before, after) => `${isolate(before)} ← ${isolate(after)}`,
    unread: (count) =>
      plural(count, {
        one: 'ایک خانہ اپنے کالم کی قسم میں نہیں آتا اور چھوڑ دیا جائے گا۔',
        other: `${number(count)} خانے اپنے کالم کی قسم میں نہیں آتے اور چھوڑ دیے جائیں گے۔`,
      }),
    more: (count) => `اور ${number(count)} مزید`,
    import: (count) =>
      plural(count, { one: 'ایک سطر درآمد کریں', other: `${number(count)} سطریں درآمد کریں` }),
    nothing: 'یہ جدول کچھ نہیں بدلتا: سب کچھ منصوبے میں پہلے سے ہے۔',
    imported: (cases) =>
      plural(cases, {
        one: 'شرکا کا جدول درآمد ہوا، ایک نیا کیس',
        other: `شرکا کا جدول درآمد ہوا، ${number(cases)} نئے کیس`,
      }),
    failed: (file, reason) => `${isolateFile(file)}: ${reason}`,
  },
} satisfies Messages['importing'];
