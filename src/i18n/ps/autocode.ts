import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';

const { number, plural, list } = languageOf('ps');

export const autocode = {
  codeHits: 'پایلې کوډ کړئ…',
  codeTurns: 'دا وارونه کوډ کړئ…',
  commands: { code: 'ټولې پایلې کوډ کړئ' },
  title: 'د دې لټون ټولې پایلې کوډ کړئ',
  turnsTitle: 'ټول ټاکل شوي وارونه کوډ کړئ',
  code: 'کوډ',
  chooseCode: 'کوډ وټاکئ…',
  otherCode: 'بل کوډ…',
  unit: 'کوډ پر څه ولګي',
  units: { hit: 'یوازې موندل شوي ټکي', sentence: 'د هغو جمله', turn: 'د هغو ټول وار' },
  counting: 'پایلې شمېرل کېږي',
  hits: (hits) => plural(hits, { one: 'یوه پایله', other: `${number(hits)} پایلې` }),
  places: {
    hit: (count) => plural(count, { one: 'یوه برخه', other: `${number(count)} برخې` }),
    sentence: (count) => plural(count, { one: 'یوه جمله', other: `${number(count)} جملې` }),
    turn: (count) => plural(count, { one: 'یو وار', other: `${number(count)} وارونه` }),
  },
  within: (hits, places) => `${hits} ← ${places}`,
  standing: (count) => `پر ${number(count)} مو دا کوډ له مخکې لګولی دی`,
  joined: (parts) => parts.join('، '),
  except: (count) =>
    plural(count, {
      one: 'یوه موندنه چې تاسو پرېښې، نه کوډ کېږي.',
      other: `${number(count)} موندنې چې تاسو پرېښې، نه کوډ کېږي.`,
    }),
  undone: 'دا ټول یو ګام دی: «ناکړ کول» یې په یوه وار لرې کوي.',
  nothingLeft: 'پر دې ټولو مو دا کوډ له مخکې لګولی دی.',
  nothing: 'دلته د کوډولو لپاره څه نشته.',
  action: (count) =>
    plural(count, { one: 'یوه برخه کوډ کړئ', other: `${number(count)} برخې کوډ کړئ` }),
  actionWithout: 'کوډ کړئ',
  writing: 'کوډول روان دي',
  done: (places, code) => `${isolate(code)} ولګېد: ${places}`,
  questions: {
    open: 'د پوښتنې له مخې کوډ کړئ…',
    command: 'د یوې پوښتنې ځوابونه کوډ کړئ',
    title: 'د یوې پوښتنې ځوابونه کوډ کړئ',
    scope: 'چېرته پوښتل شوې',
    some: (names, documents) =>
      `${list(names.map(isolate))} (${plural(documents, { one: 'یو سند', other: `${number(documents)} سندونه` })})، د لټون په څېر`,
    everywhere: (documents) => `ټولې مرکې (${number(documents)})`,
    hint: 'هغه جملې چې یوازې په ګرامر کې توپیر لري، یا یو دوه ټکي زیات وایي، یوه پوښتنه شمېرل کېږي؛ چې ستاسو په نظر بله وي، نښه یې لرې کړئ. څو پوښتنې وټاکئ چې ځوابونه یې یوځای کوډ شي، لکه یوه پوښتنه په دوو ژبو.',
    find: 'پوښتنه د هغې په ټکو ومومئ',
    list: 'پوښتنې',
    all: (count) =>
      plural(count, { one: 'موندل شوې پوښتنه', other: `ټولې ${number(count)} موندل شوې پوښتنې` }),
    more: (count) =>
      plural(count, {
        one: 'یوه بله پوښتنه دلته نه ښودل کېږي. په خپلو ټکو موندل کېږي.',
        other: `${number(count)} نورې پوښتنې دلته نه ښودل کېږي. په خپلو ټکو موندل کېږي.`,
      }),
    asked: (text, interviews) =>
      `${isolate(text)} (${plural(interviews, { one: 'یوه مرکه', other: `${number(interviews)} مرکې` })})`,
    wordings: (text, wordings, interviews) =>
      `${isolate(text)} (په ${number(wordings)} ډوله پوښتل شوې، ${plural(interviews, { one: 'یوه مرکه', other: `${number(interviews)} مرکې` })})`,
    none: 'دلته هېڅ مرکه کوونکی څه نه پوښتي. څوک مرکه کوي، دا په سندونو کې ټاکل کېږي.',
  },
  failed: 'پایلې ونه شمېرل شوې. دا وتړئ او بیا هڅه وکړئ.',
  stuck: 'په څو متنونو کې د اېکسپرېشن پای نه راته. یو د بل دننه + او * کم کړئ.',
  notWritten: 'دا خوندي نه شول، او هېڅ برخه کوډ نه شوه.',
} satisfies Messages['autocode'];
