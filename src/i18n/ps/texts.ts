import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

const codings = (count: number) =>
  plural(count, { one: 'یو کوډنګ', other: `${number(count)} کوډنګونه` });

export const texts = {
  commands: {
    editText: 'متن سم کړئ',
    saveText: 'سم شوی متن خوندي کړئ',
    lookAtPlaces: 'هغه کوډنګونه وګورئ چې کلمې یې بدلې شوې',
    confirmPlace: 'پر نویو کلمو کوډنګ تایید کړئ',
    showTexts: 'د دې سند پخواني متنونه',
    replaceText: 'متن په فایل بدل کړئ…',
  },
  nothingToLookAt: 'د دې سند د هېڅ کوډنګ کلمې نه دي بدلې شوې.',
  notToConfirm: 'لومړی د بدلو شویو کلمو په لړ کې یو کوډنګ وټاکئ.',
  edit: {
    title: 'متن سمول',
    label: (document) => `د ${isolate(document)} متن، د سمولو لپاره`,
    hint: 'د کرښې په سر کې نوم او دوه ټکي وايي چې څوک خبرې کوي. کوډنګونه پر خپلو کلمو پاتې کېږي؛ تر خوندي کولو هېڅ نه بدلېږي.',
    restored: 'هغه څه چې لیکلي مو وو او خوندي کړي مو نه وو، بیا دلته دي.',
    kept: (document) =>
      `په ${isolate(document)} کې ستاسو لیکلي تر هغو پاتې دي چې دا ټب پرانیستی وي، خو خوندي نه دي.`,
    goOn: 'سمولو ته دوام ورکړئ',
    leaveTitle: 'بې خوندي کولو ووځئ؟',
    leaveText: 'هغه څه چې له پیله مو په دې متن کې لیکلي دي، ورک به شي. کوډنګونه لکه مخکې دي.',
    leave: 'بې خوندي کولو ووځئ',
    unchanged: 'په متن کې هېڅ بدل نه شول.',
    saved: 'متن خوندي شو. هر کوډنګ پر هماغو کلمو دی چې پرې و.',
    savedToLookAt: (count) =>
      `متن خوندي شو. ${plural(count, {
        one: 'د یوه کوډنګ یا اقتباس کلمې یا ویونکی اوس بل دی',
        other: `د ${number(count)} کوډنګونو او اقتباسونو کلمې یا ویونکي اوس نور دي`,
      })}: لړ وګورئ.`,
    notLoaded: 'د سمولو برخه پرانیستل نه شوه. پاڼه بیا پرانیزئ او بیا هڅه وکړئ.',
  },
  problems: {
    changedElsewhere:
      'له هغه راهیسې چې پیل مو کړی، دا متن بل ځای بدل شو. خپل متن یې پر ځای خوندي کولای شئ، چې بېرته اخیستل کېدای شي، یا خپل پرېږدئ او نوی متن سم کړئ.',
    saveMine: 'زما متن یې پر ځای خوندي کړئ',
    leaveMine: 'زما متن پرېږدئ',
    gone: 'دا سند لرې شو، نو متن یې نه خوندي کېږي. لرې کول بېرته واخلئ، یا تر وتلو مخکې خپل لیکلي نقل کړئ.',
    quota:
      'د متن د خوندي کولو ځای پاتې نه دی. ستاسو لیکلي لا دلته دي: ځای خالي کړئ او بیا یې خوندي کړئ.',
    newerApp: 'په بل ټب کې د حاشیې نوې بڼه پرانیستې ده. دا پاڼه بیا پرانیزئ، بیا یې خوندي کړئ.',
    closed: 'پروژه په دې ټب کې وتړل شوه. پاڼه بیا پرانیزئ: ستاسو لیکلي پاتې کېږي.',
    failed: 'متن خوندي نه شو. ستاسو لیکلي لا دلته دي: بیا هڅه وکړئ.',
  },
  people: {
    added: (name, role, participant) =>
      role === 'interviewer'
        ? `نوی ویونکی ${isolate(name)}: مرکه کوونکی وګڼل شو.`
        : participant === undefined
          ? `نوی ویونکی ${isolate(name)}: ځواب ورکوونکی وګڼل شو، چې لا کېس نه لري.`
          : `نوی ویونکی ${isolate(name)}: ځواب ورکوونکی وګڼل شو، د ${isolate(participant)} کېس.`,
    change: 'ویونکي بدل کړئ',
    renamed: (label, name) =>
      `په متن کې د ویونکي نوم اوس ${isolate(label)} دی؛ د کېس نوم لا ${isolate(name)} دی.`,
    renameCase: 'د کېس نوم هم بدل کړئ',
  },
  bar: {
    toLookAt: (count, lost) =>
      lost === 0
        ? `${codings(count)} د کتلو: کلمې یا ویونکي یې بدل شول`
        : `${codings(count)} د کتلو، چې د ${number(lost)} کلمې نشته`,
    look: 'ویې ګورئ',
    hide: 'لړ وتړئ',
    twoTexts: 'دا متن په یوه وخت په دوو نسخو کې بدل شو. یو یې ښودل کېږي؛ هېڅ نه دي ورک شوي.',
    compare: 'پرتله یې کړئ او ویې ټاکئ',
    typed: 'په دې متن کې مو څه لیکلي چې خوندي نه دي.',
  },
  review: {
    title: 'بدلې شوې کلمې',
    hint: 'د لیدو لپاره یوه کرښه وټاکئ. د متن په تڼیو څنډه وخوځوئ، کوډنګ لرې کړئ، یا همداسې یې تایید کړئ.',
    changed: 'نورې کلمې',
    saidByOther: 'اوس یې بل څوک وايي',
    speakers: (was, is) => `${isolate(was)} ← ${isolate(is)}`,
    nobody: 'د چا نوم نشته',
    lost: 'کلمې یې نشته',
    quote: 'اقتباس',
    confirm: 'تایید',
    confirmAll: (count) => `ټول ${number(count)} تایید کړئ`,
    placeHere: 'پر ټاکلې برخه یې کېږدئ',
    selectFirst: 'په متن کې هغه کلمې وټاکئ چې ځای یې دی، بیا یې هلته کېږدئ؛ یا یې پرېږدئ.',
    byOthers: (count) =>
      plural(count, {
        one: 'د بل کوډر یو کوډنګ، چې هغه به یې پرېکړه کوي:',
        other: `د نورو کوډرانو ${number(count)} کوډنګونه، چې دوی به یې پرېکړه کوي:`,
      }),
    none: 'د کتلو څه نشته',
    noneText: 'هر کوډنګ او اقتباس پر هماغو کلمو دی چې پرې جوړ شوی، یا تایید شوی دی.',
  },
  history: {
    title: 'د سند متنونه',
    back: 'بېرته متن ته',
    current: 'اوسنی متن',
    first: 'لکه چې راوړل شوی',
    by: (coder, when) => `${isolate(coder)}، ${when}`,
    changedIn: (count) =>
      plural(count, { one: 'په یوه ځای کې بدل', other: `په ${number(count)} ځایونو کې بدل` }),
    words: (count) => plural(count, { one: 'یوه کلمه', other: `${number(count)} کلمې` }),
    difference: 'څه بدل شول',
    wholeText: 'ټول متن',
    show: 'وښیئ',
    sameLines: (count) =>
      plural(count, { one: 'یوه کرښه لکه مخکې', other: `${number(count)} کرښې لکه مخکې` }),
    nothingChanged: 'تر مخکني متن هېڅ نه دي بدل شوي.',
    firstText: 'دا لومړی متن دی؛ تر ده مخکې بل نشته.',
    restore: 'دا بیا متن کړئ',
    restored: 'پخوانی متن بیا متن دی.',
    notRead: 'دا متن ونه لوستل شو.',
  },
  choose: {
    title: 'یو متن په دوو نسخو کې بدل شو',
    hint: 'دوو کسانو بې له خبرتیا یو متن سم کړ. هغه وټاکئ چې پاتې به وي؛ بل یې په تاریخ کې پاتې کېږي، او پکې جوړ شوي کوډنګونه د خپلو کلمو له مخې ځای پر ځای کېږي.',
    here: 'اوس ښودل شوی',
    other: 'بل',
    choose: 'دا وټاکئ',
    editOn: 'دا وټاکئ او سم یې کړئ',
    chosen: 'وټاکل شو. بل متن په تاریخ کې پاتې کېږي.',
  },
  replace: {
    title: 'متن په فایل بدل کړئ',
    hint: (document) =>
      `د ${isolate(document)} بل فایل وټاکئ، لکه سم کړی متن. تر هر څه مخکې به وګورئ چې پر کوډنګونو څه کېږي.`,
    chooseFile: 'فایل وټاکئ',
    reading: 'فایل لوستل کېږي…',
    shared: (share) => `د متن ${share} په فایل کې دي`,
    same: (count) => `${codings(count)} پر هماغو کلمو`,
    changed: (count) => `${codings(count)} پر نورو کلمو، چې باید ویې ګورئ`,
    lost: (count) => `${codings(count)} چې کلمې یې په فایل کې نشته؛ په لړ کې پاتې کېږي`,
    isSame: 'په فایل کې هماغه متن دی چې دلته دی. د بدلولو څه نشته.',
    sharesNothing:
      'دا فایل له دې متن سره نږدې هېڅ ګډ نه لري: ښايي بله مرکه وي. د بېل سند په توګه یې راوړئ، یا سره له دې متن بدل کړئ.',
    asOwn: 'سندونو ته',
    replace: 'متن بدل کړئ',
    replaceAnyway: 'سره له دې یې بدل کړئ',
    replaced: 'متن بدل شو. هر کوډنګ پر هماغو کلمو دی چې پرې و.',
  },
} satisfies Messages['texts'];
