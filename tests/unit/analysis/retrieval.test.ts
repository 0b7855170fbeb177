import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listQuotes } from '#analysis/quote-list.ts';
import { passageAt } from '#analysis/passage.ts';
import { retrieveCodings } from '#analysis/retrieval.ts';
import type { CodingFilter } from '#analysis/selected-codings.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { CodeId, DocumentId } from '#domain/ids.ts';
import type { Quote } from '#domain/quote.ts';
import { snapToGraphemes } from '#domain/text/graphemes.ts';
import { aStudy, GROUP, NK, SA } from '#tests/unit/support/a-study.ts';

const LONG = 'People come to the office first. '.repeat(6);

const study = aStudy({
  codes: { trust: undefined, doubt: 'trust', awareness: undefined },
  cases: { Raza: { group: 'official' }, Bilal: { group: 'citizen' } },
  documents: {
    'official 1': {
      case: 'Raza',
      date: '2019-04-03',
      lines: [
        ['Q', 'Who uses it?'],
        ['Raza', 'Few know it. They look from a distance. Then they come.'],
      ],
    },
    'citizen 1': { lines: [['Bilal', `${LONG}I doubted it. ${LONG}`]] },
  },
  codings: [
    ['SA', 'citizen 1', 'doubt', 'I doubted it.'],
    ['SA', 'official 1', 'trust', 'look from a distance'],
    ['SA', 'official 1', 'awareness', 'Few know it.'],
    ['NK', 'official 1', 'awareness', 'Few know it.'],
    ['NK', 'official 1', 'doubt', 'They look'],
  ],
});

const found = (filter: Partial<CodingFilter>) =>
  retrieveCodings(study, { coders: [SA], withDescendants: true, ...filter }).map(
    ({ text }) => text,
  );

describe('what is found', () => {
  it('comes in the order of documents and places', () => {
    expect(found({})).toEqual(['Few know it.', 'look from a distance', 'I doubted it.']);
  });

  it('is of a code, with or without those below', () => {
    const codes = ['trust' as CodeId];
    expect(found({ codes })).toEqual(['look from a distance', 'I doubted it.']);
    expect(found({ codes, withDescendants: false })).toEqual(['look from a distance']);
  });

  it('is of a group, a document, a coder', () => {
    const group = { kind: 'value', attribute: GROUP, value: 'citizen' } as const;
    expect(found({ group })).toEqual(['I doubted it.']);
    expect(found({ documents: ['citizen 1' as DocumentId] })).toEqual(['I doubted it.']);
    expect(found({ coders: [NK] })).toEqual(['Few know it.', 'They look']);
  });

  it('comes once where coders agree, and names them', () => {
    const both = retrieveCodings(study, { coders: [SA, NK], withDescendants: true });
    expect(both.map(({ text }) => text)).toEqual([
      'Few know it.',
      'They look',
      'look from a distance',
      'I doubted it.',
    ]);
    expect(both[0]?.codings.map(({ coder }) => coder)).toEqual([SA, NK]);
  });
});

it('tells where a passage comes from', () => {
  const [, passage] = retrieveCodings(study, { coders: [SA], withDescendants: true });
  expect(passage).toMatchObject({
    title: 'official 1',
    before: { text: 'Few know it. They ', isCut: false },
    after: { text: '. Then they come.', isCut: false },
    speaker: 'Raza',
    role: 'respondent',
    time: 10,
    path: ['trust'],
    attributes: [{ name: 'group', value: 'official' }],
    date: '2019-04-03',
  });
});

describe('context', () => {
  it('ends at sentences', () => {
    const passage = retrieveCodings(study, { coders: [SA], withDescendants: true })[2];
    expect(passage?.before).toEqual({
      text: 'People come to the office first. '.repeat(3),
      isCut: false,
    });
    expect(passage?.after).toEqual({
      text: ` ${'People come to the office first. '.repeat(3)}`.trimEnd(),
      isCut: false,
    });
  });

  it('stays near, in the turn, and cuts no word or character in two where a sentence is long', () => {
    const part = fc.constantFrom('word ', 'لفظ ', '👩‍👩‍👦', 'e\u0301', 'नि', ' ');
    const body = fc.array(part, { minLength: 60, maxLength: 160 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(40), (said, at, length) => {
        const one = aStudy({
          codes: {},
          cases: {},
          documents: {
            d: {
              lines: [
                ['?', 'Before.'],
                ['?', said],
                ['?', 'After.'],
              ],
            },
          },
          codings: [],
        });
        const index = new StudyIndex(one);
        const [document] = one.documents;
        const turn = document?.turns[1];
        if (!document || !turn) throw new RangeError('no turn');
        const start = turn.bodyStart + (at % (said.length - 1));
        const span = snapToGraphemes(document.text, {
          start,
          end: Math.min(turn.end, start + 1 + length),
        });
        const { before, text, after } = passageAt(index, document, span);
        expect(document.text.slice(turn.bodyStart, turn.end)).toContain(
          before.text + text + after.text,
        );
        for (const context of [before, after]) expect(context.text.length).toBeLessThan(140);
        const from = span.start - before.text.length;
        const to = span.end + after.text.length;
        expect(snapToGraphemes(document.text, { start: from, end: to })).toEqual({
          start: from,
          end: to,
        });
        if (!before.isCut)
          expect(
            from === turn.bodyStart ||
              from === span.start ||
              isSentenceStart(document.units.sentences, from),
          ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function isSentenceStart(sentences: readonly number[], offset: number): boolean {
  return sentences.some((border, index) => index % 2 === 0 && border === offset);
}

it('lists quotes in their own order and leaves out those of other texts', () => {
  const quote = (id: string, order: string, more: Partial<Quote> = {}): Quote =>
    ({
      id,
      document: 'official 1',
      place: { revision: 'official 1-text', start: 22, end: 34 },
      note: id,
      order,
      coder: SA,
      code: 'doubt',
      ...more,
    }) as Quote;
  const elsewhere = { revision: 'other', start: 0, end: 4 } as unknown as Quote['place'];
  const listed = listQuotes(study, [
    quote('second', 'a2'),
    quote('first', 'a1', { code: undefined }),
    quote('elsewhere', 'a0', { place: elsewhere }),
  ]);
  expect(listed.map(({ note, path }) => [note, path])).toEqual([
    ['first', []],
    ['second', ['trust', 'doubt']],
  ]);
  expect(listed[0]).toMatchObject({ text: 'Few know it.', speaker: 'Raza' });
});
