import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  interviewQuestions,
  questionsIn,
  type AskedQuestion,
  type InterviewQuestion,
} from '#analysis/interview-questions.ts';
import { placesOfAnswers, listedQuestion } from '#analysis/listed-questions.ts';
import type { StudyDocument } from '#analysis/study.ts';
import type { Document } from '#domain/document.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { spokenTurns } from '#domain/spoken-turn.ts';
import { read } from '#tests/unit/support/transcripts.ts';

const FILES = [
  'official-01.docx',
  'official-02.docx',
  'official-04.txt',
  'official-05.docx',
  'official-07.srt',
  'citizen-01.txt',
  'citizen-04.vtt',
  'citizen-05.md',
] as const;

async function interview(file: string): Promise<StudyDocument> {
  const url = new URL(`../../../sample-transcripts/${file}`, import.meta.url);
  const { text, units } = await read(file, new Uint8Array(readFileSync(url)));
  const turns = spokenTurns(units, [], []).map((turn) => ({
    ...turn,
    role: /^(?:interviewer|Q)$/iu.test(turn.name ?? '')
      ? ('interviewer' as const)
      : ('respondent' as const),
  }));
  const document: Document = {
    id: file as DocumentId,
    current: `${file} text` as RevisionId,
    title: file,
    kind: 'transcript',
    order: 'a0',
    language: 'en',
  };
  return { document, text, units, turns };
}

function asked(document: number, text: string): AskedQuestion {
  return { document, text, answers: [{ start: 0, end: 1, turn: 1 }] };
}

const texts = (questions: readonly InterviewQuestion[]) =>
  questions.map((one) => one.asked.map(({ text }) => text));

describe('questions of interviews', () => {
  let study: readonly StudyDocument[];
  beforeAll(async () => {
    study = await Promise.all(FILES.map(interview));
  });

  it('of the sample study are one in whatever words they are asked', () => {
    const questions = interviewQuestions(study.flatMap(questionsIn));
    const trust = questions.find(({ text }) => /^Do people.*trust/u.test(text));
    expect(new Set(trust?.asked.map(({ document }) => document)).size).toBeGreaterThan(1);
    const interviews = questions.map(
      ({ asked: all }) => new Set(all.map((one) => one.document)).size,
    );
    expect(interviews).toEqual(interviews.toSorted((a, b) => b - a));
  });

  it('lead to what respondents said until the interviewer spoke again', () => {
    const questions = study.flatMap(questionsIn);
    for (const { document, answers } of questions) {
      const turns = study[document]?.turns ?? [];
      expect(turns[(answers[0]?.turn ?? 0) - 1]?.role).toBe('interviewer');
      expect(new Set(answers.map(({ turn }) => turns[turn]?.role))).toEqual(
        new Set(['respondent']),
      );
      for (const { turn, start, end } of answers)
        expect(turns[turn]).toMatchObject({ bodyStart: start, end });
    }
    const documents = study.map(({ document }) => document);
    const all = interviewQuestions(questions).map((one) => listedQuestion(one, documents));
    const answered = questions.reduce((sum, { answers }) => sum + answers.length, 0);
    expect(placesOfAnswers(all).hits).toBe(answered);
  });

  it('are the same in any spelling and punctuation, and others with few words in common are not', () => {
    const questions = interviewQuestions([
      asked(0, 'کیا آپ کو شکایت پر اعتماد ہے؟'),
      asked(0, 'Why?'),
      asked(1, 'كيا آپ کو شكايت پر اِعتماد ہے'),
      asked(1, 'What stands in the way?'),
      asked(2, 'So, what stands in the way?'),
      asked(2, 'Why not?'),
      asked(2, 'What do you think of the way to the office?'),
    ]);
    expect(texts(questions)).toEqual([
      ['کیا آپ کو شکایت پر اعتماد ہے؟', 'كيا آپ کو شكايت پر اِعتماد ہے'],
      ['What stands in the way?', 'So, what stands in the way?'],
      ['Why?'],
      ['Why not?'],
      ['What do you think of the way to the office?'],
    ]);
  });

  it('are found alike wherever a look at every pair would find them', () => {
    const words = 'who what trust portal office people think change come why how'.split(' ');
    const made = Array.from({ length: 60 }, (_, at) =>
      words.filter((_word, place) => (at * 7 + place * (at % 5)) % 4 !== 0).join(' '),
    ).filter((text) => text !== '');
    const first: Set<string>[] = [];
    for (const text of new Set(made)) {
      const own = new Set(text.split(' '));
      const isKnown = first.some((other) => {
        const common = [...own].filter((word) => other.has(word)).length;
        return own.size >= 5 && common >= 0.6 * (own.size + other.size - common);
      });
      if (!isKnown) first.push(own);
    }
    expect(interviewQuestions(made.map((text, at) => asked(at, text)))).toHaveLength(first.length);
  });
});
