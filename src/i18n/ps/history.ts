import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural } = languageOf('ps');

export const history = {
  sentences: {
    addAttributes: (count) =>
      plural(count, { one: 'ځانګړنه زیاته شوه', other: `${number(count)} ځانګړنې زیاتې شوې` }),
    addCases: (count) =>
      plural(count, { one: 'کېس زیات شو', other: `${number(count)} کېسونه زیات شول` }),
    addCode: () => 'کوډ زیات شو',
    addCoder: () => 'کوډر زیات شو',
    addCodes: (count) => `${number(count)} کوډونه زیات شول`,
    addMemos: (count) =>
      plural(count, { one: 'یادښت ولیکل شو', other: `${number(count)} یادښتونه ولیکل شول` }),
    applyCode: () => 'برخه کوډ شوه',
    applyNewCode: () => 'برخه په نوي کوډ کوډ شوه',
    assignCase: () => 'کېس وټاکل شو',
    correctTurn: () => 'وار سم شو',
    createProject: () => 'پروژه جوړه شوه',
    editAttribute: () => 'ځانګړنه بدله شوه',
    editCode: () => 'کوډ بدل شو',
    editCoder: () => 'کوډر بدل شو',
    editDocument: () => 'سند بدل شو',
    editMemo: () => 'یادښت بدل شو',
    editProject: () => 'د پروژې امستنې بدلې شوې',
    editQuote: () => 'اقتباس بدل شو',
    editSpeaker: () => 'ویونکی بدل شو',
    importCodings: (count) => `${number(count)} کوډونې راوړل شوې`,
    importDocuments: (count) =>
      plural(count, { one: 'سند راوړل شو', other: `${number(count)} سندونه راوړل شول` }),
    importParticipants: () => 'د ګډونوالو جدول راوړل شو',
    moveCodes: (count) =>
      plural(count, { one: 'کوډ ولېږدول شو', other: `${number(count)} کوډونه ولېږدول شول` }),
    moveCoding: () => 'د کوډونې څنډه وښویېده',
    moveQuote: () => 'د اقتباس ځای بدل شو',
    pickQuotes: (count) =>
      plural(count, { one: 'اقتباس وټاکل شو', other: `${number(count)} اقتباسونه وټاکل شول` }),
    pinCode: () => 'کوډ له شمېرې سره ونښلول شو',
    recode: (count) =>
      plural(count, { one: 'د کوډونې کوډ بدل شو', other: `${number(count)} د کوډونو کوډ بدل شو` }),
    recolourCodes: () => 'رنګ بدل شو',
    removeAttribute: () => 'ځانګړنه لرې شوه',
    removeCases: (count) =>
      plural(count, { one: 'کېس لرې شو', other: `${number(count)} کېسونه لرې شول` }),
    removeCodes: (count) =>
      plural(count, { one: 'کوډ لرې شو', other: `${number(count)} کوډونه لرې شول` }),
    removeCodings: (count) =>
      plural(count, { one: 'کوډونه لرې شوه', other: `${number(count)} کوډونې لرې شوې` }),
    removeDocuments: (count) =>
      plural(count, { one: 'سند لرې شو', other: `${number(count)} سندونه لرې شول` }),
    removeMemo: () => 'یادښت لرې شو',
    removeQuotes: (count) =>
      plural(count, { one: 'اقتباس لرې شو', other: `${number(count)} اقتباسونه لرې شول` }),
    setValues: (count) =>
      plural(count, { one: 'ارزښت بدل شو', other: `${number(count)} ارزښتونه بدل شول` }),
  },
  other: 'یو بدلون',
  undone: (what) => `بېرته واخیستل شو: ${what}`,
  redone: (what) => `بیا وشو: ${what}`,
  notTaken: 'دا ونه شو: براوزر یې نه شي خوندي کولای. لږ ځای خالي کړئ او بیا هڅه وکړئ.',
  nothingToUndo: 'د بېرته اخیستلو څه نشته',
  nothingToRedo: 'د بیا کولو څه نشته',
  left: (count) =>
    plural(count, {
      one: 'یو شی پر خپل حال پاتې شو، ځکه چې وروسته بدل شوی و.',
      other: `${number(count)} شیان پر خپل حال پاتې شول، ځکه چې وروسته بدل شوي وو.`,
    }),
} satisfies Messages['history'];
