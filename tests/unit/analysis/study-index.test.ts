import { describe, expect, it } from 'vitest';
import { frequencies } from '#analysis/frequencies.ts';
import { passageAt } from '#analysis/passage.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { StudyDocument } from '#analysis/study.ts';
import type { CaseId } from '#domain/ids.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { aStudy, GROUP, SA } from '#tests/unit/support/a-study.ts';

const RAZA = 'Raza' as CaseId;
const NOOR = 'Noor' as CaseId;

type Line = readonly [speaker: string, body: string];

/** An interview about Raza, of whose turns `change` may say something else. */
function interview(
  lines: readonly Line[],
  change: (turn: SpokenTurn) => SpokenTurn = (turn) => turn,
): { index: StudyIndex; document: StudyDocument } {
  const study = aStudy({
    codes: {},
    cases: { Raza: { group: 'official' }, Noor: { group: 'citizen' } },
    documents: { one: { case: 'Raza', lines } },
    codings: [],
  });
  const documents = study.documents.map((one) => ({ ...one, turns: one.turns.map(change) }));
  const index = new StudyIndex({ ...study, documents });
  const [document] = index.documents;
  if (!document) throw new RangeError('a document');
  return { index, document };
}

function casesIn({ index, document }: ReturnType<typeof interview>): (CaseId | undefined)[] {
  return document.turns.map((turn) => index.caseOf(document, turn));
}

/** As a line of which no label says who speaks it. */
function nameless({ start, bodyStart, end, language, direction }: SpokenTurn): SpokenTurn {
  return { start, bodyStart, end, language, direction };
}

const HEAD: Line = ['?head', 'Invented interview for demonstration'];
const ASKED: Line = ['Q', 'Who uses it?'];
const SAID: Line = ['Raza', 'Few know it.'];
const OTHER: Line = ['?guest', 'So do I.'];

describe('whose the words are', () => {
  it('is never the participant’s where an interviewer asks, whatever the case of either', () => {
    expect(casesIn(interview([ASKED, SAID]))).toEqual([undefined, RAZA]);
    const asNoor = interview([ASKED, SAID], (turn) =>
      turn.role === 'interviewer' ? { ...turn, case: NOOR } : turn,
    );
    expect(casesIn(asNoor)).toEqual([undefined, RAZA]);
  });

  it('is nobody’s of a line without a speaker where others speak', () => {
    const headed = (turn: SpokenTurn) => (turn.name === '?head' ? nameless(turn) : turn);
    expect(casesIn(interview([HEAD, ASKED, SAID], headed))).toEqual([undefined, undefined, RAZA]);
    const { index, document } = interview([ASKED, SAID]);
    expect(index.caseOf(document, undefined)).toBeUndefined();
  });

  it('is the document’s where nobody speaks, as in a written answer', () => {
    expect(casesIn(interview([HEAD, OTHER], nameless))).toEqual([RAZA, RAZA]);
    const { index, document } = interview([]);
    expect(index.caseOf(document, undefined)).toBe(RAZA);
  });

  it('is the document’s of those who respond, unless one of them is that case', () => {
    expect(casesIn(interview([ASKED, SAID, OTHER]))).toEqual([undefined, RAZA, undefined]);
    expect(casesIn(interview([ASKED, OTHER, ['Noor', 'Not I.']]))).toEqual([undefined, RAZA, NOOR]);
    const group = interview([ASKED, OTHER, ['?other', 'Nor we.']]);
    expect(casesIn(group)).toEqual([undefined, RAZA, RAZA]);
  });

  it('is, of a passage, who responds first in it', () => {
    const { index, document } = interview([ASKED, SAID]);
    const at = (from: string, to: string) => {
      const start = document.text.indexOf(from);
      const { speaker, case: belongsTo } = passageAt(index, document, {
        start,
        end: document.text.indexOf(to) + to.length,
      });
      return [speaker, belongsTo];
    };
    expect(at('Who', 'it?')).toEqual(['Q', undefined]);
    expect(at('Who', 'Raza: ')).toEqual(['Q', undefined]);
    expect(at('uses', 'Few')).toEqual(['Raza', RAZA]);
  });

  it('has no interviewer among the cases of a group', () => {
    const { index } = interview([ASKED, SAID], (turn) =>
      turn.role === 'interviewer' ? { ...turn, case: NOOR } : turn,
    );
    const request = { coders: [SA], united: false } as const;
    const { columns } = frequencies(index.study, {
      ...{ ...request, grouping: { by: 'attribute', attribute: GROUP } },
    });
    expect(columns.map(({ column, cases }) => [column.kind, cases])).toEqual([
      ['value', 1],
      ['total', 1],
    ]);
  });
});
