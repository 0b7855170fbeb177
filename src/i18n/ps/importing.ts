import { isolate } from '#i18n/isolate.ts';
import { isolateFile } from '#i18n/isolate-file.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const files = (count: number) =>
  plural(count, { one: 'یو فایل', other: `${number(count)} فایلونه` });
const documents = (count: number) =>
  plural(count, { one: 'یو سند', other: `${number(count)} سندونه` });

export const importing = {
  title: 'واردول',
  reading: (done, total) => `له ${number(total)} څخه ${number(done)} فایلونه ولوستل شول`,
  storing: (done, total) => `له ${number(total)} څخه ${number(done)} سندونه خوندي شول`,
  summary: (ready, failed) =>
    [
      `د واردولو لپاره ${documents(ready)}`,
      ...(failed === 0 ? [] : [`${files(failed)} ونه لوستل شول`]),
    ].join('، '),
  intro: 'هغه څه وګورئ چې وموندل شول؛ لا په پروژه کې څه نه دي تللي.',
  import: (count) =>
    plural(count, { one: 'یو سند واردول', other: `${number(count)} سندونه واردول` }),
  discard: 'پرېښودل',
  imported: (count) =>
    plural(count, { one: 'سند وارد شو', other: `${number(count)} سندونه وارد شول` }),
  notStored: 'سندونه خوندي نه شول؛ هېڅ وارد نه شول. پر دې کمپیوټر لږ ځای خالي کړئ او بیا هڅه وکړئ.',
  nothingToRead: 'په هغه څه کې چې راکش مو کړل، د لوستلو فایل نه و.',
  show: { label: 'کوم فایلونه وښودل شي', all: 'ټول', problems: 'ستونزمن' },
  table: 'فایلونه',
  columns: {
    include: 'واردول',
    file: 'فایل',
    format: 'بڼه',
    encoding: 'کوډبندي',
    language: 'ژبه',
    turns: 'وارونه',
    words: 'کلمې',
  },
  include: (name) => `${isolate(name)} واردول`,
  encodingOf: (name) => `د ${isolate(name)} کوډبندي`,
  lookAt: (name) => `${isolate(name)} کتل`,
  waiting: 'په تمه',
  readingNow: 'لوستل کېږي…',
  failed: 'ونه لوستل شو',
  sameAsInProject: (title) =>
    `دا همغه فایل دی چې د ${isolate(title)} سند ترې جوړ دی؛ که نښه یې نه کړئ، پرېښودل کېږي.`,
  sameAsInDrop: (name) => `دا همغه فایل دی لکه ${isolate(name)}؛ که نښه یې نه کړئ، پرېښودل کېږي.`,
  certainty: {
    likely: 'غالباً',
    guess: 'اټکل',
  },
  encodings: {
    'windows-1252': 'لوېدیزه (1252)',
    'windows-1256': 'عربي (1256)',
  },
  detail: {
    choose: 'یو فایل وټاکئ چې وګورئ څه پکې وموندل شول.',
    title: 'سرلیک',
    kind: 'ډول',
    date: 'نېټه',
    forAll: 'د ټولو فایلونو لپاره',
    findForAll: 'په ټولو فایلونو کې ویناوال موندل',
    noneForAll: 'په هېڅ فایل کې ویناوال نشته',
    kindForAll: (kind) => `ټول فایلونه: ${kind}`,
    encodingForAll: (encoding) => `ټول هغه فایلونه چې کوډبندي یې یقیني نه ده: ${encoding}`,
    speakers: 'ویناوال',
    find: 'ویناوال موندل',
    none: 'بې ویناواله',
    label: 'په متن کې',
    turns: (count) => plural(count, { one: 'یو وار', other: `${number(count)} وارونه` }),
    name: 'نوم',
    role: 'رول',
    case: 'کېس',
    noSpeakers: 'هېڅ ویناوال ونه موندل شو. هغه څه چې نوم ته ورته دي، لاندې دي.',
    labelNotASpeaker: (label) => `${isolate(label)} ویناوال نه دی`,
    moreFor: (label) => `د ${isolate(label)} لپاره نور`,
    notASpeakerAnywhere: (label) => `${isolate(label)} په هېڅ فایل کې ویناوال نه دی`,
    roleEverywhere: (label, role) => `${isolate(label)} په هر فایل کې: ${role}`,
    samePersonAs: (name) => `دا او ${isolate(name)} یو کس دی`,
    separate: (label) => `${isolate(label)} بل څوک دی`,
    otherLabels: 'ویناوال ونه ګڼل شول',
    alsoASpeaker: (label) => `${isolate(label)} هم ویناوال دی`,
    alsoASpeakerAnywhere: (label) => `${isolate(label)} په هر فایل کې ویناوال دی`,
    anotherLabel: 'د بل ویناوال نوم…',
    beginsNoLine: (label) =>
      `هېڅ کرښه په ${isolate(label)} او کولن یا ډش نه پیلېږي، او نه په کومه کرښه کې یوازې دی.`,
    aSpeaker: 'ویناوال دی',
    preview: 'د متن پیل',
    readingAgain: 'بیا لوستل کېږي…',
  },
  paste: {
    title: 'متن لګول',
    name: 'سرلیک',
    text: 'متن',
    hint: 'ویناوال لکه په فایل کې پېژندل کېږي: د کرښې په سر کې نوم او کولن.',
    read: 'متن لوستل',
    untitled: 'لګول شوی متن',
  },
  participants: {
    title: (file) => `له ${isolateFile(file)} ګډونوال`,
    intro: 'هره کرښه یو کېس جوړوي یا پر یوه کېس ورزیاتوي. لا په پروژه کې څه نه دي تللي.',
    nameColumn: 'د نومونو ستنه',
    encoding: 'کوډبندي',
    columns: 'ستنې',
    column: 'ستنه',
    use: 'واردول',
    useColumn: (name) => `ستنه ${isolate(name)} واردول`,
    type: 'ډول',
    typeOf: (name) => `د ${isolate(name)} ډول`,
    standingAttribute: 'ځانګړنه له مخکې شته',
    examples: 'بېلګې',
    rows: 'کرښې',
    row: 'په جدول کې نوم',
    becomes: 'په پروژه کې',
    choice: 'کېس',
    choiceFor: (name) => `د ${isolate(name)} کېس`,
    create: 'نوی کېس',
    leave: 'پرېښودل',
    nameless: (row) => `${number(row)} کرښه، بې نومه`,
    matches: {
      exact: 'همدا نوم',
      near: 'همدا نوم، بل ډول لیکل شوی',
      new: 'داسې کېس لا نشته',
      repeated: 'نوم په جدول کې دوه ځله دی',
      nameless: 'نوم نشته',
    },
    summary: (created, matched) =>
      `${plural(created, { one: 'یو نوی کېس', other: `${number(created)} نوي کېسونه` })}، ${number(matched)} له مخکې شته`,
    changes: 'هغه ارزښتونه چې بدلېږي',
    changedTo: (before, after) => `${isolate(before)} ← ${isolate(after)}`,
    unread: (count) =>
      plural(count, {
        one: 'یوه خانه د خپلې ستنې له ډول سره سمون نه خوري او پرېښودل کېږي.',
        other: `${number(count)} خانې د خپلو ستنو له ډول سره سمون نه خوري او پرېښودل کېږي.`,
      }),
    more: (count) => `او ${number(count)} نور`,
    import: (count) =>
      plural(count, { one: 'یوه کرښه واردول', other: `${number(count)} کرښې واردول` }),
    nothing: 'دا جدول هېڅ نه بدلوي: ټول یې له مخکې په پروژه کې دي.',
    imported: (cases) =>
      plural(cases, {
        one: 'د ګډونوالو جدول وارد شو، یو نوی کېس',
        other: `د ګډونوالو جدول وارد شو، ${number(cases)} نوي کېسونه`,
      }),
    failed: (file, reason) => `${isolateFile(file)}: ${reason}`,
  },
} satisfies Messages['importing'];
