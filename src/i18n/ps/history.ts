import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const history = {
  sentences: {
    acceptAgreements: (count: number) =>
      plural(count, {
        one: 'موافقه ګډې پرېکړې ته واخیستل شوه',
        other: `${number(count)} موافقې ګډې پرېکړې ته واخیستل شوې`,
      }),
    closeRound: () => 'پړاو وتړل شو',
    editRound: () => 'پړاو بدل شو',
    finishDocuments: (count: number) => `${number(count)} سندونه بشپړ وښودل شول`,
    openRound: () => 'پړاو پیل شو',
    removeRound: () => 'پړاو لرې شو',
    reopenDocument: () => 'سند نابشپړ وښودل شو',
    replaceText: () => 'متن په فایل بدل شو',
    reviseText: () => 'متن سم شو',
    settleRevisions: () => 'له څو متنونو یو وټاکل شو',
    settle: () => 'اختلاف حل شو',
    giveReason: () => 'د پرېکړې دلیل بدل شو',
    redefineCode: () => 'تر پړاو وروسته د کوډ تعریف بدل شو',
    unsettle: (count: number) =>
      plural(count, {
        one: 'پرېکړه بېرته واخیستل شوه',
        other: `${number(count)} پرېکړې بېرته واخیستل شوې`,
      }),
    openReview: () => 'بیاکتنه پیل شوه',
    editReview: () => 'د بیاکتنې نوم بدل شو',
    removeReview: () => 'بیاکتنه لرې شوه',
    remark: () => 'تبصره ولیکل شوه',
    addAttributes: (count) =>
      plural(count, { one: 'ځانګړنه زیاته شوه', other: `${number(count)} ځانګړنې زیاتې شوې` }),
    addCases: (count) =>
      plural(count, { one: 'کېس زیات شو', other: `${number(count)} کېسونه زیات شول` }),
    addCode: () => 'کوډ زیات شو',
    addCoder: () => 'کوډر زیات شو',
    addCodes: (count) => `${number(count)} کوډونه زیات شول`,
    addLink: () => 'تړاو جوړ شو',
    addMemos: (count) =>
      plural(count, { one: 'یادښت ولیکل شو', other: `${number(count)} یادښتونه ولیکل شول` }),
    applyCode: () => 'برخه کوډ شوه',
    applyNewCode: () => 'برخه په نوي کوډ کوډ شوه',
    assignCase: () => 'کېس وټاکل شو',
    autocode: (count) =>
      plural(count, {
        one: 'برخه په خپله کوډ شوه',
        other: `${number(count)} برخې په خپله کوډ شوې`,
      }),
    commentCoding: () => 'د کوډنګ تبصره بدله شوه',
    confirmPlaces: (count) =>
      plural(count, {
        one: 'په نوي متن کې ځای تایید شو',
        other: `په نوي متن کې ${number(count)} ځایونه تایید شول`,
      }),
    copyCodings: (count) =>
      plural(count, { one: 'کوډنګ کاپي شو', other: `${number(count)} کوډنګونه کاپي شول` }),
    alignTurns: () => 'د اصل او ژباړې سمون سم شو',
    joinTranslation: () => 'سند له خپل اصل سره یوځای شو',
    partTranslation: () => 'سند له خپل اصل څخه جلا شو',
    correctTurn: () => 'وار سم شو',
    createProject: () => 'پروژه جوړه شوه',
    duplicateCodes: (count) =>
      plural(count, {
        one: 'د کوډ کاپي جوړه شوه',
        other: `د ${number(count)} کوډونو کاپي جوړه شوه`,
      }),
    editAttribute: () => 'ځانګړنه بدله شوه',
    editCode: () => 'کوډ بدل شو',
    editCoder: () => 'کوډر بدل شو',
    editDocument: () => 'سند بدل شو',
    editLink: () => 'تړاو بدل شو',
    editMemo: () => 'یادښت بدل شو',
    editProject: () => 'د پروژې امستنې بدلې شوې',
    editQuote: () => 'اقتباس بدل شو',
    editSpeaker: () => 'ویناوال بدل شو',
    erase: () => 'د تل لپاره وران شو',
    importCodings: (count) => `${number(count)} کوډنګونه راوړل شول`,
    importDocuments: (count) =>
      plural(count, { one: 'سند راوړل شو', other: `${number(count)} سندونه راوړل شول` }),
    importParticipants: () => 'د ګډونوالو جدول راوړل شو',
    importSurvey: () => 'سروې راوړل شوه',
    markExample: () => 'د کوډ بېلګه وټاکل شوه',
    mergeChoices: () => 'د نسخې د ګډولو پر وخت ټاکنې',
    mergeCodes: (count) =>
      plural(count, {
        one: 'کوډ په بل کوډ کې یوځای شو',
        other: `${number(count)} کوډونه په یوه کې یوځای شول`,
      }),
    mergeCodings: (count) => `${number(count)} کوډنګونه سره یوځای شول`,
    mergeCopy: () => 'بله نسخه راوړل شوه',
    moveCodes: (count) =>
      plural(count, { one: 'کوډ ولېږدول شو', other: `${number(count)} کوډونه ولېږدول شول` }),
    moveCoding: () => 'د کوډنګ څنډه وښویېده',
    moveQuote: () => 'د اقتباس ځای بدل شو',
    handOut: () => 'له تاریخ پرته نورو ته ورکړل شو',
    openForeignProject: () => 'د بل پروګرام له فایل څخه پرانیستل شو',
    pickQuotes: (count) =>
      plural(count, { one: 'اقتباس وټاکل شو', other: `${number(count)} اقتباسونه وټاکل شول` }),
    pinCode: () => 'کوډ له شمېرې سره ونښلول شو',
    recode: (count) =>
      plural(count, { one: 'د کوډنګ کوډ بدل شو', other: `د ${number(count)} کوډنګونو کوډ بدل شو` }),
    recolourCodes: () => 'رنګ بدل شو',
    removeAttribute: () => 'ځانګړنه لرې شوه',
    removeCases: (count) =>
      plural(count, { one: 'کېس لرې شو', other: `${number(count)} کېسونه لرې شول` }),
    removeCodes: (count) =>
      plural(count, { one: 'کوډ لرې شو', other: `${number(count)} کوډونه لرې شول` }),
    removeCodings: (count) =>
      plural(count, { one: 'کوډنګ لرې شو', other: `${number(count)} کوډنګونه لرې شول` }),
    removeDocuments: (count) =>
      plural(count, { one: 'سند لرې شو', other: `${number(count)} سندونه لرې شول` }),
    removeLink: () => 'تړاو لرې شو',
    removeMemo: () => 'یادښت لرې شو',
    removeQuotes: (count) =>
      plural(count, { one: 'اقتباس لرې شو', other: `${number(count)} اقتباسونه لرې شول` }),
    setValues: (count) =>
      plural(count, { one: 'ارزښت بدل شو', other: `${number(count)} ارزښتونه بدل شول` }),
    splitCode: (count) =>
      plural(count, {
        one: 'کوډ ووېشل شو، یو کوډنګ ورکړل شو',
        other: `کوډ ووېشل شو، ${number(count)} کوډنګونه ورکړل شول`,
      }),
    splitCoding: () => 'کوډنګ ووېشل شو',
    unmarkExample: () => 'د کوډ بېلګه لرې شوه',
    weighCodings: (count) =>
      plural(count, { one: 'د کوډنګ وزن بدل شو', other: `د ${number(count)} کوډنګونو وزن بدل شو` }),
  },
  other: 'یو بدلون',
  coded: (passage, code) => `${passage} په ${isolate(code)} کوډ شوه`,
  passage: (text) => `«${isolate(text)}»`,
  about: (what, names) => `${what}: ${names.join('، ')}`,
  inDocument: (what, document) => `${what} (${isolate(document)})`,
  undone: (what) => `بېرته واخیستل شو: ${what}`,
  redone: (what) => `بیا وشو: ${what}`,
  notTaken: 'دا ونه شو: براوزر یې نه شي خوندي کولای. لږ ځای خالي کړئ او بیا هڅه وکړئ.',
  nothingToUndo: 'د بېرته اخیستلو څه نشته',
  nothingToRedo: 'د بیا کولو څه نشته',
  roundStaysClosed:
    'هغه پړاو چې تړل شوی یا لرې شوی بیا نه پرانیستل کېږي: څه چې پکې پټ وو له هغې وروسته ښکاره دي.',
  left: (count) =>
    plural(count, {
      one: 'یو شی پر خپل حال پاتې شو، ځکه چې وروسته بدل شوی و.',
      other: `${number(count)} شیان پر خپل حال پاتې شول، ځکه چې وروسته بدل شوي وو.`,
    }),
} satisfies Messages['history'];
