import { describe, expect, it } from 'vitest';
import type { AttributeId, CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import {
  EVERYTHING,
  readRetrievalQuery,
  retrievalAddress,
  type RetrievalQuery,
} from '#session/retrieval-query.ts';
import { parseRoute } from '#session/route.ts';

const GROUP = 'group' as AttributeId;
const AGE = 'age' as AttributeId;
const CONSENT = 'consent' as AttributeId;
const attributes = [
  { id: GROUP, type: 'choice' },
  { id: AGE, type: 'number' },
  { id: CONSENT, type: 'yes-no' },
] as const;

function throughAddress(retrieval: Partial<RetrievalQuery>): RetrievalQuery {
  const route = parseRoute(retrievalAddress('project', retrieval));
  if (route?.page !== 'project' || route.screen !== 'retrieve') throw new Error('elsewhere');
  return readRetrievalQuery(route.query, {
    attributes,
    codeMeant: (id) => (id === 'faith' ? ('trust' as CodeId) : id),
  });
}

describe('the address of retrieved passages', () => {
  it('is short where nothing narrows them', () => {
    expect(retrievalAddress('project', {})).toBe('#/p/project/retrieve');
    expect(throughAddress({})).toEqual(EVERYTHING);
  });

  it('means the code that another was merged into, once', () => {
    const codes = ['doubt', 'faith', 'trust'] as CodeId[];
    expect(throughAddress({ codes }).codes).toEqual(['doubt', 'trust']);
  });

  it('keeps codes, coders, documents and what is shown', () => {
    const retrieval: RetrievalQuery = {
      codes: ['trust', 'doubt'] as CodeId[],
      withDescendants: false,
      coders: ['SA', 'NK'] as CoderId[],
      documents: ['one'] as DocumentId[],
      shown: [],
    };
    expect(throughAddress(retrieval)).toEqual(retrieval);
  });

  it('keeps a group whatever its value holds', () => {
    const group = { attribute: GROUP, value: 'a, b & c = شہری' };
    expect(throughAddress({ group }).group).toEqual(group);
  });

  it('gives a value back in the type of its attribute', () => {
    const values = [
      { attribute: AGE, value: 41 },
      { attribute: CONSENT, value: false },
    ];
    for (const group of values) expect(throughAddress({ group }).group).toEqual(group);
  });

  it('tells cases without a value from all cases', () => {
    const group = { attribute: GROUP, value: undefined };
    expect(throughAddress({ group }).group).toEqual(group);
  });
});
