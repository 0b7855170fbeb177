import { isolate } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/language.ts';

const { number, plural, list } = languageOf('en');

export const autocode = {
  codeHits: 'Code the hits…',
  codeTurns: 'Code these turns…',
  commands: { code: 'Code all hits' },
  title: 'Code all hits of this search',
  turnsTitle: 'Code all turns that are chosen',
  code: 'Code',
  chooseCode: 'Choose a code…',
  otherCode: 'Another code…',
  unit: 'What is coded',
  units: { hit: 'The hit itself', sentence: 'Its sentence', turn: 'Its whole turn' },
  counting: 'Counting the hits',
  /** So many hits, and in how many different stretches of text they are. */
  hits: (hits: number) => plural(hits, { one: 'One hit', other: `${number(hits)} hits` }),
  places: {
    hit: (count: number) =>
      plural(count, { one: 'one passage', other: `${number(count)} passages` }),
    sentence: (count: number) =>
      plural(count, { one: 'one sentence', other: `${number(count)} sentences` }),
    turn: (count: number) => plural(count, { one: 'one turn', other: `${number(count)} turns` }),
  },
  within: (hits: string, places: string) => `${hits} → ${places}`,
  standing: (count: number) => `${number(count)} coded by you already`,
  joined: (parts: readonly string[]) => parts.join(', '),
  except: (count: number) =>
    plural(count, {
      one: 'One hit that you left out is not coded.',
      other: `${number(count)} hits that you left out are not coded.`,
    }),
  undone: 'All of it is one step: Undo takes it back at once.',
  nothingLeft: 'You have coded all of it with this code already.',
  nothing: 'There is nothing here to code.',
  action: (count: number) =>
    plural(count, { one: 'Code one passage', other: `Code ${number(count)} passages` }),
  actionWithout: 'Code',
  writing: 'Coding',
  /** In which stretches of text a code was put. */
  done: (places: string, code: string) => `Coded with ${isolate(code)}: ${places}`,
  questions: {
    open: 'Code by question…',
    command: 'Code the answers to a question',
    title: 'Code the answers to a question',
    scope: 'Asked in',
    /** To what the search is narrowed, and how many documents that are. */
    some: (names: readonly string[], documents: number) =>
      `${list(names.map(isolate))} (${plural(documents, { one: 'one document', other: `${number(documents)} documents` })}), as the search`,
    everywhere: (documents: number) => `All interviews (${number(documents)})`,
    hint: 'Wordings that differ in nothing but grammar, or say a word or two more, are one question; what is not the same to you, untick. Tick several to code their answers together, such as one question in two languages.',
    find: 'Find questions by their words',
    list: 'Questions',
    all: (count: number) =>
      plural(count, {
        one: 'The one question found',
        other: `All ${number(count)} questions found`,
      }),
    more: (count: number) =>
      plural(count, {
        one: 'One more question is not shown. Its words find it.',
        other: `${number(count)} more questions are not shown. Their words find them.`,
      }),
    asked: (text: string, interviews: number) =>
      `${isolate(text)} (${plural(interviews, { one: 'one interview', other: `${number(interviews)} interviews` })})`,
    wordings: (text: string, wordings: number, interviews: number) =>
      `${isolate(text)} (${number(wordings)} wordings, ${plural(interviews, { one: 'one interview', other: `${number(interviews)} interviews` })})`,
    none: 'No interviewer asks anything here. Who is an interviewer is set in Documents.',
  },
  failed: 'The hits could not be counted. Close this and try again.',
  stuck: 'The expression came to no end in several of the texts. Fewer nested + and * let it end.',
  notWritten: 'This could not be stored, and nothing was coded.',
};
