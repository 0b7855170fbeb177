import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  interviewQuestions,
  questionsIn,
  type AskedQuestion,
  type InterviewQuestion,
} from '#analysis/interview-questions.ts';
import { listedQuestion, placesOfAnswers } from '#analysis/listed-questions.ts';
import type { StudyDocument } from '#analysis/study.ts';
import type { Document } from '#domain/document.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { spokenTurns } from '#domain/spoken-turn.ts';
import { computeUnits } from '#domain/text/compute-units.ts';
import type { Turn } from '#domain/text/turn.ts';
import { read } from '#tests/unit/support/transcripts.ts';

interface SampleStudy {
  readonly documents: readonly {
    readonly file: string;
    readonly kind: string;
    readonly speakers?: readonly { readonly label: string; readonly role: string }[];
  }[];
}

function sampleFile(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    readFileSync(new URL(`../../../sample-transcripts/${name}`, import.meta.url)),
  );
}

function documentNamed(name: string): Document {
  return {
    id: name as DocumentId,
    current: `${name} text` as RevisionId,
    title: name,
    kind: 'transcript',
    order: 'a0',
    language: 'en',
  };
}

async function sampleInterviews(): Promise<StudyDocument[]> {
  const study = JSON.parse(new TextDecoder().decode(sampleFile('study.json'))) as SampleStudy;
  const interviews = study.documents.filter(({ kind }) => kind === 'transcript');
  return Promise.all(
    interviews.map(async ({ file, speakers = [] }) => {
      const { text, units } = await read(file, sampleFile(file));
      const asks = new Set(
        speakers.filter(({ role }) => role === 'interviewer').map(({ label }) => label),
      );
      const turns = spokenTurns(units, [], []).map((turn) => ({
        ...turn,
        role: asks.has(turn.name ?? '') ? ('interviewer' as const) : ('respondent' as const),
      }));
      return { document: documentNamed(file), text, units, turns };
    }),
  );
}

/** An interview of what is asked, with a `?` before, and answered. */
function interview(...said: readonly string[]): StudyDocument {
  let text = '';
  const turns = said.map((words) => {
    const isAsked = words.startsWith('? ');
    const start = text.length;
    text += isAsked ? words.slice(2) : words;
    const turn: Turn = {
      start,
      bodyStart: start,
      end: text.length,
      language: 'en',
      direction: 'ltr',
    };
    text += '\n';
    return { ...turn, role: isAsked ? ('interviewer' as const) : ('respondent' as const) };
  });
  return {
    document: documentNamed(said.join(' ')),
    text,
    units: computeUnits(text, [], turns),
    turns,
  };
}

function answered(document: StudyDocument): [question: string, ...answers: string[]][] {
  return questionsIn(document, 0).map(({ sentences, answers }) => [
    sentences.join(' '),
    ...answers.map(({ start, end }) => document.text.slice(start, end)),
  ]);
}

function asked(document: number, ...sentences: readonly string[]): AskedQuestion {
  return { document, sentences, names: new Set(), answers: [{ start: 0, end: 1, turn: 1 }] };
}

const wordings = (questions: readonly InterviewQuestion[]) =>
  questions.map(({ variants }) => variants.map(({ text }) => text).sort());
const interviewsOf = ({ variants }: InterviewQuestion) =>
  new Set(variants.flatMap((variant) => variant.asked.map(({ document }) => document))).size;

describe('the questions of the sample study', () => {
  let study: readonly StudyDocument[];
  let questions: readonly InterviewQuestion[];
  beforeAll(async () => {
    study = await sampleInterviews();
    questions = interviewQuestions(study.flatMap(questionsIn));
  });

  const withWords = (words: RegExp) => {
    const found = questions.find(({ variants }) => variants.some(({ text }) => words.test(text)));
    return found?.variants.map(({ text }) => text) ?? [];
  };

  it('come together from most interviews that ask them, and the most asked come first', () => {
    expect(study).toHaveLength(12);
    const reached = questions.map(interviewsOf);
    expect(reached.slice(0, 5)).toEqual([8, 6, 5, 5, 4]);
    expect(reached).toEqual(reached.toSorted((a, b) => b - a));
  });

  it('are one in the wordings of a guide that interviewers make their own', () => {
    expect(withWords(/trust/u)).toEqual(
      expect.arrayContaining([
        'Do people trust that a complaint is really resolved?',
        'And do the people trust that the complaint will be resolved?',
        'And do people trust that a complaint is resolved once they have entered it?',
        'Do those who use it trust that a complaint is resolved?',
      ]),
    );
    expect(withWords(/stands/u)).toHaveLength(8);
    expect(withWords(/رکاوٹ/u)).toHaveLength(2);
  });

  it('are two where other words stand for what is asked', () => {
    const trusting = withWords(/Do people trust that a complaint/u);
    expect(trusting.some((text) => /believe|something happens|the system/u.test(text))).toBe(false);
    expect(withWords(/hear of these tools/u).join()).not.toContain('portal');
  });

  it('have every answer of the interviews, once', () => {
    const documents = study.map(({ document }) => document);
    const listed = questions.map((one) => listedQuestion(one, documents));
    const { hits } = placesOfAnswers(listed.flatMap(({ variants }) => variants));
    const answers = study.flatMap(({ turns, text }) => {
      const first = turns.findIndex(({ role }) => role === 'interviewer');
      return turns.filter(
        ({ role, bodyStart, end }, at) =>
          at > first && role === 'respondent' && text.slice(bodyStart, end).trim() !== '',
      );
    });
    expect(hits).toBe(answers.length);
  });
});

describe('a question in an interview', () => {
  it('goes on over what only keeps the respondent talking', () => {
    expect(
      answered(
        interview(
          '? How far do people trust the portal?',
          'Well.',
          '? Mm.',
          'At first nobody trusted it.',
          '? Really?',
          'Nobody. We sent a clerk.',
          '? Go on, please.',
          'Then it changed.',
          '? The clerk?',
          'Yes, he.',
          '? Why?',
          'He knew us.',
          '? Who else helped people then?',
          'A teacher.',
        ),
      ),
    ).toEqual([
      [
        'How far do people trust the portal?',
        'Well.',
        'At first nobody trusted it.',
        'Nobody. We sent a clerk.',
        'Then it changed.',
        'Yes, he.',
        'He knew us.',
      ],
      ['Who else helped people then?', 'A teacher.'],
    ]);
  });

  it('goes on in Urdu and Pashto too', () => {
    const urdu = interview(
      '? لوگ کتنا بھروسہ کرتے ہیں؟',
      'کم۔',
      '? جی، اچھا۔',
      'بہت کم۔',
      '? کیوں؟',
      'بس۔',
    );
    expect(answered(urdu)).toEqual([['لوگ کتنا بھروسہ کرتے ہیں؟', 'کم۔', 'بہت کم۔', 'بس۔']]);
    const pashto = interview(
      '? خلک څومره باور لري؟',
      'لږ.',
      '? ښه، هو.',
      'ډېر لږ.',
      '? ولې؟',
      'بس.',
    );
    expect(answered(pashto)).toEqual([['خلک څومره باور لري؟', 'لږ.', 'ډېر لږ.', 'بس.']]);
  });

  it('is what the interviewer says in turns on end, and what leads over to it is left out', () => {
    expect(
      answered(
        interview(
          '? Thank you for your time. How far do people trust the portal?',
          '? Take your time.',
          'Nobody trusts it.',
          '? What did you do?',
          '? I mean, which offices did you ask?',
          'All of them.',
        ),
      ),
    ).toEqual([
      ['How far do people trust the portal?', 'Nobody trusts it.'],
      ['What did you do? I mean, which offices did you ask?', 'All of them.'],
    ]);
  });

  it('may have no question mark', () => {
    expect(
      answered(
        interview(
          '? Tell me about one that was solved.',
          'A street lamp.',
          '? You handle many people’s identity cards.',
          'I do.',
          '? Thank you, Ayesha.',
          'Thank you.',
        ),
      ),
    ).toEqual([
      ['Tell me about one that was solved.', 'A street lamp.'],
      ['You handle many people’s identity cards.', 'I do.'],
      ['Thank you, Ayesha.', 'Thank you.'],
    ]);
  });

  it('has all that is said behind it, whatever is said', () => {
    const turn = fc
      .tuple(
        fc.boolean(),
        fc.constantFrom('Mm.', 'Why?', 'Who uses the portal?', 'Well. So.', 'ہاں'),
      )
      .map(([isAsked, words]) => (isAsked ? `? ${words}` : words));
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (said) => {
        const first = said.findIndex((words) => words.startsWith('? '));
        const expected = said.filter((words, at) => at > first && !words.startsWith('? '));
        const all = answered(interview(...said)).flatMap(([, ...answers]) => answers);
        expect(all).toEqual(first < 0 ? [] : expected);
      }),
    );
  });
});

describe('questions of several interviews', () => {
  it('are one with a word or two more, unless others say another word there', () => {
    const core = 'Who uses the portal of the office?';
    const more = 'Who actually uses the portal of the office for complaints?';
    const city = 'Who uses the portal of the office in the city?';
    const village = 'Who uses the portal of the office in the village?';
    expect(wordings(interviewQuestions([asked(0, core), asked(1, more), asked(2, city)]))).toEqual([
      [more, core, city].sort(),
    ]);
    const apart = interviewQuestions(
      [core, more, city, village].map((text, at) => asked(at, text)),
    );
    expect(wordings(apart)).toEqual([[core, more].sort(), [city], [village]]);
  });

  it('are compared by the sentence that most of them share', () => {
    const questions = interviewQuestions([
      asked(0, 'How long have you been working in this office?', 'Who uses the portal?'),
      asked(1, 'Who uses the portals?'),
      asked(2, 'Who uses the portal?', 'How many people is that?'),
    ]);
    expect(questions.map(interviewsOf)).toEqual([3]);
  });

  it('are grouped alike in whatever order they come', () => {
    const texts = [
      'What stands in the way?',
      'What stands in the way of the portal?',
      'What stands in the way of the office?',
      'What stands in your own way, inside the office?',
      'Do people trust that a complaint is resolved?',
      'Do people not trust that a complaint is resolved?',
      'Do those who use it trust that complaints are resolved?',
      'Why?',
      'Why not?',
    ];
    const sorted = (order: readonly string[]) =>
      wordings(interviewQuestions(order.map((text, at) => asked(at, text))))
        .map((one) => one.join('|'))
        .sort();
    const expected = sorted(texts);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        expect(sorted(order)).toEqual(expected);
      }),
    );
  });
});
