import { describe, expect, it } from 'vitest';
import { listDisagreements } from '#analysis/disagreement-list.ts';
import { countedRows, type CountedScope } from '#analysis/disagreement-scope.ts';
import { textAt } from '#analysis/text-column.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import { aStudy, NK, SA } from '#tests/unit/support/a-study.ts';

const [one, two] = ['one', 'two'] as [DocumentId, DocumentId];
const codes = ['trust', 'doubt', 'hope'] as CodeId[];
const [trust, doubt] = codes as [CodeId, CodeId];

const QUESTION = 'Q: Who uses the portal?';
const answer = 'Raza: They look from a distance. They come with their own.';

const study = aStudy({
  codes: { trust: undefined, doubt: 'trust', hope: undefined },
  cases: { Raza: {} },
  documents: {
    one: {
      lines: [
        ['Q', QUESTION.slice(3)],
        ['Raza', answer.slice(6)],
      ],
    },
    two: { lines: [['Raza', 'Nobody waits any more.']] },
  },
  codings: [
    // In a question only.
    ['SA', 'one', 'hope', 'uses'],
    // The same but for the question's end.
    ['SA', 'one', 'hope', [QUESTION.indexOf('portal'), QUESTION.length + 12]],
    ['NK', 'one', 'hope', [QUESTION.length + 1, QUESTION.length + 12]],
    // A code and one below it.
    ['SA', 'one', 'trust', 'from a distance'],
    ['NK', 'one', 'doubt', 'from a distance'],
    ['SA', 'one', 'doubt', 'their own'],
    ['SA', 'two', 'hope', 'Nobody waits'],
  ],
});
const list = listDisagreements(study, {
  coders: [SA, NK],
  documents: [one, two],
  codes,
  takesPart: () => true,
  consensus: undefined,
  decided: new Set(),
});
const all: CountedScope = {
  documents: [one, two],
  codes,
  rollsUp: false,
  hasInterviewers: true,
};

function counted(scope: Partial<CountedScope>): string[] {
  const rows = countedRows(study, list, { ...all, ...scope });
  return [...rows].flatMap((is, row) => (is === 1 ? [textAt(list.snippets, row)] : [])).sort();
}

const ROWS = ['Nobody waits', 'from a distance', 'portal?', 'their own', 'uses'];

describe('what the figures count of the disagreements', () => {
  it('is everything where they count everything', () => {
    expect(counted({})).toEqual(ROWS);
  });

  it('is what some of the coders differ on, where they are of these', () => {
    const ofThree = aStudy({
      codes: { trust: undefined },
      cases: { Raza: {} },
      documents: { one: { lines: [['Raza', 'They look from a distance.']] } },
      codings: [
        ['SA', 'one', 'trust', 'They look'],
        ['NK', 'one', 'trust', 'They look'],
        ['ZK', 'one', 'trust', 'look'],
      ],
    });
    const coders = [SA, NK, 'ZK' as CoderId] as const;
    const setting = { codes: [trust], takesPart: () => true, documents: [one], coders };
    const found = listDisagreements(ofThree, {
      ...{ ...setting, consensus: undefined, decided: new Set<CodingId>() },
    });
    const countedOf = (pair?: readonly CoderId[]) => [
      ...countedRows(ofThree, found, { ...all, coders: pair }),
    ];
    expect([countedOf(), countedOf([SA, NK]), countedOf([NK, coders[2]])]).toEqual([[1], [0], [1]]);
  });

  it('leaves out what differs in questions only, as they are left out', () => {
    expect(counted({ hasInterviewers: false })).toEqual([
      ...['Nobody waits', 'from a distance', 'their own'],
    ]);
  });

  it('is of their documents and codes', () => {
    expect(counted({ documents: [two] })).toEqual(['Nobody waits']);
    expect(counted({ codes: [doubt] })).toEqual(['from a distance', 'their own']);
  });

  it('takes codes with those below them where they are rolled up: a parent and its child agree', () => {
    expect(counted({ rollsUp: true, codes: [trust] })).toEqual(['their own']);
    expect(counted({ rollsUp: true, codes: [doubt] })).toEqual(['from a distance', 'their own']);
    expect(counted({ rollsUp: true })).toEqual(ROWS);
  });
});
