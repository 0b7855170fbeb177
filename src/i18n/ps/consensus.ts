import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

const ofDisagreements = (count: number) =>
  plural(count, { one: 'له یوه اختلاف', other: `له ${number(count)} اختلافونو` });

export const consensusWords = {
  pending: (name) => `${isolate(name)}: لا کتل کېږي چې پر ټولو اختلافونو پرېکړه شوې که نه.`,
  unknown: (name) => `${isolate(name)}: معلومه نه شوه چې پر ټولو اختلافونو پرېکړه شوې که نه.`,
  hidden: (name, documents) =>
    `${isolate(name)}: تر هغو نه شي ویل کېدای چې پر ټولو اختلافونو پرېکړه شوې که نه، څو چې پرانیستی پړاو ${plural(documents, { one: 'په یوه سند', other: `په ${number(documents)} سندونو` })} کې د نورو کوډنګونه له تاسو پټوي.`,
  stale: (name, count) =>
    `${isolate(name)}: ${plural(count, {
      one: 'یوه پرېکړه نوره د کوډرانو له کوډنګونو سره سمون نه لري؛ څه چې ترې جوړ شول لا دلته شته.',
      other: `${number(count)} پرېکړې نورې د کوډرانو له کوډنګونو سره سمون نه لري؛ څه چې ترې جوړ شول لا دلته شته.`,
    })}`,
  open: (name, open, all) =>
    `${isolate(name)}: ${ofDisagreements(all)} څخه پر ${number(open)} لا پرېکړه نه ده شوې؛ څه چې ترې جوړېږي دلته نشته.`,
  notAccepted: (name, left, all) =>
    `${isolate(name)}: ${plural(all, { one: 'له یوې بشپړې موافقې', other: `له ${number(all)} بشپړو موافقو` })} څخه ${number(left)} لا نه دي منل شوي؛ هغه دلته نشته.`,
  go: 'اختلافونه یو یو وګورئ',
  inText: {
    ofRound: 'لاندې خبره د ټول پړاو په اړه ده، نه یوازې د هغه څه چې دلته پرتله کېږي.',
    hidden: (documents) =>
      `تر هغو نه شي ویل کېدای چې د کوډرانو اختلافونه په ګډه پرېکړه کې تر کومه هوار شوي، څو چې پرانیستی پړاو ${plural(documents, { one: 'په یوه سند', other: `په ${number(documents)} سندونو` })} کې کوډنګونه پټوي.`,
    stale: (count) =>
      plural(count, {
        one: 'یوې پرېکړې نور د کوډرانو له کوډنګونو سره سمون نه درلود؛ څه چې ترې جوړ شوي وو لا په ګډه پرېکړه کې وو.',
        other: `${number(count)} پرېکړو نور د کوډرانو له کوډنګونو سره سمون نه درلود؛ څه چې ترې جوړ شوي وو لا په ګډه پرېکړه کې وو.`,
      }),
    decided: (decided, all, deciders) =>
      `وروسته د کوډرانو اختلافونه په ګډه پرېکړه کې هوار شول: ${ofDisagreements(all)} څخه پر ${number(decided)} پرېکړه وشوه، پرېکړه کوونکي: ${list(deciders)}.`,
    decider: (name, count) => `${isolate(name)} (${number(count)})`,
    own: (count) => `په ${number(count)} کې یې د کوډرانو د برخو پر ځای جلا برخه واخیستل شوه.`,
    neither: (count) => `په ${number(count)} کې یې د هېڅ کوډر کوډنګ وانه خیستل شو.`,
    accepted: (accepted, all) =>
      `${plural(all, { one: 'له یوه کوډنګ', other: `له ${number(all)} کوډنګونو` })} څخه، چې د سند ټول کوډران پرې توری په توری موافق وو، ${number(accepted)} په ګډه پرېکړه کې ومنل شول.`,
  },
} satisfies Messages['agreement']['consensus'];
