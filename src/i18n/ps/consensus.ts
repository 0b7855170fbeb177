import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const ofDisagreements = (count: number) =>
  plural(count, { one: 'له یوه اختلاف', other: `له ${number(count)} اختلافونو` });

export const consensusWords = {
  pending: (name) => `${isolate(name)}: لا کتل کېږي چې پر ټولو اختلافونو پرېکړه شوې که نه.`,
  unknown: (name) => `${isolate(name)}: معلومه نه شوه چې پر ټولو اختلافونو پرېکړه شوې که نه.`,
  open: (name, open, all) =>
    `${isolate(name)}: ${ofDisagreements(all)} څخه پر ${number(open)} لا پرېکړه نه ده شوې؛ څه چې ترې جوړېږي دلته نشته.`,
  notAccepted: (name, left, all) =>
    `${isolate(name)}: ${plural(all, { one: 'له یوې بشپړې موافقې', other: `له ${number(all)} بشپړو موافقو` })} څخه ${number(left)} لا نه دي منل شوي؛ هغه دلته نشته.`,
  go: 'اختلافونه یو یو وګورئ',
  inText: {
    decided: (decided, all, deciders) =>
      `وروسته د کوډرانو اختلافونه په ګډه پرېکړه کې هوار شول: ${ofDisagreements(all)} څخه پر ${number(decided)} پرېکړه وشوه، پرېکړه کوونکي: ${list(deciders)}.`,
    decider: (name, count) => `${isolate(name)} (${number(count)})`,
    own: (count) => `په ${number(count)} کې یې د کوډرانو د برخو پر ځای جلا برخه واخیستل شوه.`,
    neither: (count) => `په ${number(count)} کې یې د هېڅ کوډر کوډنګ وانه خیستل شو.`,
    accepted: (accepted, all) =>
      `${plural(all, { one: 'له یوه کوډنګ', other: `له ${number(all)} کوډنګونو` })} څخه، چې د سند ټول کوډران پرې توری په توری موافق وو، ${number(accepted)} په ګډه پرېکړه کې ومنل شول.`,
  },
} satisfies Messages['agreement']['consensus'];
