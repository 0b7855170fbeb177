import { describe, expect, it } from 'vitest';
import type { CaseId } from '#domain/ids.ts';
import type { SearchScope } from '#domain/search-request.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';
import { searchStudy } from '#tests/unit/support/search-study.ts';

const RAZA = 'Raza' as CaseId;
const NOOR = 'Noor' as CaseId;

const study = aStudy({
  codes: {},
  cases: { Raza: {}, Noor: {} },
  documents: {
    one: {
      case: 'Raza',
      lines: [
        ['Q', 'word q1'],
        ['Raza', 'word r1'],
        ['?', 'word u1'],
      ],
    },
    two: {
      lines: [
        ['Q', 'word q2'],
        ['Raza', 'word r2'],
        ['Noor', 'word n2'],
      ],
    },
  },
  codings: [],
});

/** Whose words are found. */
function found(scope: SearchScope): string[] {
  const request = {
    text: String.raw`word \w+`,
    kind: 'pattern',
    wholeWord: false,
    ...scope,
  } as const;
  return searchStudy(study, request, 100).flatMap(({ hits }) =>
    hits.map(({ text }) => text.slice(5)),
  );
}

describe('whose turns are searched', () => {
  it('are everybody’s, or those of a role', () => {
    expect(found({})).toEqual(['q1', 'r1', 'u1', 'q2', 'r2', 'n2']);
    expect(found({ role: 'interviewer' })).toEqual(['q1', 'q2']);
  });

  it('are those of a person: of nobody else in its own document', () => {
    expect(found({ person: { case: RAZA } })).toEqual(['r1', 'r2']);
    expect(found({ person: { case: NOOR } })).toEqual(['n2']);
    expect(found({ person: { name: 'q' } })).toEqual(['q1', 'q2']);
  });

  it('are those that belong to cases, as they are counted', () => {
    expect(found({ cases: [RAZA] })).toEqual(['r1', 'r2']);
    expect(found({ cases: [RAZA], role: 'interviewer' })).toEqual([]);
    expect(found({ cases: [] })).toEqual([]);
  });
});
