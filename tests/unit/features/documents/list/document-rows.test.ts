import { describe, expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import { speakersByDocument } from '#features/documents/cases/belonging.ts';
import {
  codingsByDocument,
  documentRows,
  filterRows,
} from '#features/documents/list/document-rows.ts';
import { aCase, aDocument, aSpeaker } from '#tests/unit/features/documents/cases/people.ts';

const sara = 'sara' as CoderId;
const nadia = 'nadia' as CoderId;
const talk = aDocument('Talk', 'Raza');
const note = aDocument('Note');
const countOf = (document: typeof talk, coder: CoderId, byCode: Record<string, number>) => ({
  layer: layerIdOf({ document: document.id, kind: 'ordinary', coder }),
  byCode,
});
const counts = [
  countOf(talk, sara, { trust: 2, doubt: 3 }),
  countOf(talk, nadia, { trust: 4 }),
  countOf(note, nadia, { trust: 1 }),
];

describe('codings by document', () => {
  it('are one coder’s, over all codes', () => {
    expect([...codingsByDocument(counts, sara)]).toEqual([['Talk', 5]]);
  });

  it('are everybody’s when nobody is named', () => {
    expect([...codingsByDocument(counts)]).toEqual([
      ['Talk', 9],
      ['Note', 1],
    ]);
  });
});

describe('the rows of the list', () => {
  const revision = { id: talk.current, words: 1200 } as Revision;
  const rows = documentRows([talk, note], {
    revisions: [revision],
    cases: [aCase('Raza')],
    speakers: speakersByDocument([talk, note], [aSpeaker('Raza Khan', 'Talk', 'Raza')]),
    codings: codingsByDocument(counts, sara),
  });

  it('bring together what belongs to a document', () => {
    expect(rows[0]).toMatchObject({ id: 'Talk', caseName: 'Raza', words: 1200, codings: 5 });
    expect(rows[1]).toMatchObject({ id: 'Note', caseName: '', words: 0, codings: 0 });
  });

  it.each([
    ['', ['Talk', 'Note']],
    ['khan', ['Talk']],
    ['RAZA talk', ['Talk']],
    ['raza note', []],
  ])('filtered by “%s” are %j', (filter, titles) => {
    expect(filterRows(rows, filter).map(({ id }) => id)).toEqual(titles);
  });
});
