import type { Coder } from '#domain/coder.ts';
import { layerIdOf } from '#domain/coding.ts';
import type { CoderId, DocumentId, RevisionId, RoundId } from '#domain/ids.ts';
import type { Fields } from '#domain/log/change.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Round } from '#domain/round.ts';
import type { TableName } from '#domain/tables.ts';
import { seenImage, Visibility } from '#domain/visibility.ts';
import { describe, expect, it } from 'vitest';

const [sana, nadeem, amina, again] = ['sana', 'nadeem', 'amina', 'again'] as CoderId[] as [
  CoderId,
  CoderId,
  CoderId,
  CoderId,
];
const [first, second] = ['first', 'second'] as DocumentId[] as [DocumentId, DocumentId];
const ROUND = 'round' as RoundId;

function coder(id: CoderId, person?: CoderId): Coder {
  return { id, name: id, initials: 'X', ...(person && { standsFor: { round: ROUND, person } }) };
}

const coders = [coder(sana), coder(nadeem), coder(amina), coder(again, amina)];

function round(of: readonly CoderId[], closedAt?: number): Round {
  const base = { id: ROUND, name: 'Round 1', coders: [...of], documents: [first], openedAt: 1 };
  return closedAt === undefined ? base : { ...base, closedAt };
}

function seen(viewer: CoderId, rounds: readonly Round[]) {
  const visibility = new Visibility(viewer, rounds, coders);
  return [first, second].map((document) =>
    coders.map(({ id }) => id).filter((id) => visibility.sees(document, id)),
  );
}

describe('codings', () => {
  const all = [sana, nadeem, amina, again];

  it('are seen by everybody where no round is open', () => {
    expect(seen(sana, [])).toEqual([all, all]);
    expect(seen(sana, [round([sana, nadeem], 2)])).toEqual([all, all]);
  });

  it('are seen by nobody else where two code independently, and they see only their own', () => {
    const open = [round([sana, nadeem])];
    expect(seen(sana, open)).toEqual([[sana], [sana]]);
    expect(seen(nadeem, open)).toEqual([[nadeem], [nadeem]]);
  });

  it('of open rounds are hidden from those who take no part', () => {
    expect(seen(amina, [round([sana, nadeem])])).toEqual([[amina, again], all]);
  });

  it('are hidden from a person who codes again, theirs from the first time too', () => {
    const open = [round([amina, again])];
    expect(seen(again, open)).toEqual([[again], [again]]);
    expect(seen(amina, open)).toEqual([[amina], [amina]]);
  });
});

it('memos on codings are hidden with them, those on codes and the project are the team’s', () => {
  const open = new Visibility(sana, [round([sana, nadeem])], coders);
  const memo = (table: 'codings' | 'codes' | 'documents' | 'project', by: CoderId) =>
    open.seesMemo({ coder: by, target: { table, id: 'x' } });
  expect([memo('codings', sana), memo('documents', sana)]).toEqual([true, true]);
  expect([memo('codings', nadeem), memo('documents', nadeem)]).toEqual([false, false]);
  expect([memo('codes', nadeem), memo('project', nadeem)]).toEqual([true, true]);
  const other = new Visibility(amina, [round([sana, nadeem])], coders);
  const target = { table: 'codings', id: 'x' } as const;
  expect(other.seesMemo({ coder: nadeem, target })).toBe(false);
  expect(other.hiddenAmong(coders)).toEqual([sana, nadeem]);
});

it('memos on turns are hidden with what their coder codes in the document', () => {
  const place = { revision: 'text' as RevisionId, start: 0, end: 5 };
  const memo = (viewer: CoderId, coder: CoderId, document: DocumentId) =>
    new Visibility(viewer, [round([sana, nadeem])], coders).seesMemo({
      ...{ coder, place, target: { table: 'documents', id: document } },
    });
  expect([memo(sana, sana, first), memo(sana, nadeem, first)]).toEqual([true, false]);
  expect([memo(amina, nadeem, first), memo(amina, nadeem, second)]).toEqual([false, true]);
});

it('remarks are hidden with the codings they are about, and with who made them', () => {
  const open = [round([sana, nadeem])];
  const of = (by: CoderId) => layerIdOf({ document: first, kind: 'ordinary', coder: by });
  const blind = new Visibility(sana, open, coders);
  const said = (coder: CoderId, document = first) => ({ coder, document });
  expect(blind.seesRemark(said(sana), of(sana))).toBe(true);
  expect(blind.seesRemark(said(sana), of(nadeem))).toBe(false);
  expect(blind.seesRemark(said(nadeem), of(sana))).toBe(false);
  const other = new Visibility(amina, open, coders);
  expect(other.seesRemark(said(amina), of(nadeem))).toBe(false);
  expect(other.seesRemark(said(nadeem), of(amina))).toBe(true);
  // Of a coding that was removed nobody knows whose it was.
  expect(other.seesRemark(said(nadeem), undefined)).toBe(false);
  expect(other.seesRemark(said(nadeem, second), undefined)).toBe(true);
  expect(other.seesRemark(said(amina), undefined)).toBe(true);
});

it('speaks of records as of what belongs to their coders', () => {
  const open = new Visibility(sana, [round([sana, nadeem])], coders);
  const layer = (by: CoderId) => ({
    layer: layerIdOf({ document: first, kind: 'ordinary', coder: by }),
  });
  const sees = (seer: Visibility, table: TableName, fields: Fields, on?: Fields) =>
    seer.seesFields(table, fields, () => on);
  expect(sees(open, 'codings', layer(nadeem))).toBe(false);
  expect(sees(open, 'codings', layer(sana))).toBe(true);
  expect(sees(open, 'quotes', { coder: nadeem, document: first })).toBe(false);
  expect(sees(open, 'participations', { coder: nadeem })).toBe(true);
  expect(sees(open, 'documents', { title: 'Interview' })).toBe(true);
  const other = new Visibility(amina, [round([sana, nadeem])], coders);
  const [from, to] = ['a', 'b'].map((id) => ({ table: 'codings', id }));
  const hanging: [TableName, Fields][] = [
    ['links', { coder: amina, from, to }],
    ['decisions', { coder: amina, codings: ['a'] }],
    ['remarks', { coder: amina, document: first, coding: 'a' }],
  ];
  for (const [table, fields] of hanging) {
    expect(sees(other, table, fields, layer(nadeem))).toBe(false);
    expect(sees(other, table, fields, layer(amina))).toBe(true);
  }
  expect(sees(other, 'quotes', { coder: nadeem, document: first })).toBe(false);
  expect(sees(other, 'quotes', { coder: nadeem, document: second })).toBe(true);
  // Another copy took the rest of it away.
  expect(sees(other, 'links', { note: 'left' })).toBe(false);
});

/** Of every coder a coding with a memo on it, a link between the two, a quote, and a decision and a remark about the coding. */
function image(rounds: readonly Round[], without: readonly CoderId[] = []): ProjectImage {
  const by = coders.map(({ id }) => id).filter((id) => !without.includes(id));
  const at = { revision: 'text', start: 0, end: 1 };
  const records = {
    ...{ rounds, coders, reviews: [] },
    codings: by.map((id) => ({
      ...{ id: `coding ${id}`, code: 'code', place: at },
      layer: layerIdOf({ document: first, kind: 'ordinary', coder: id }),
    })),
    memos: by.map((id) => ({
      ...{ id: `memo ${id}`, coder: id },
      target: { table: 'codings', id: `coding ${id}` },
    })),
    links: by.map((id) => ({
      ...{ id: `link ${id}`, coder: id, relation: 'explains', note: '' },
      from: { table: 'memos', id: `memo ${id}` },
      to: { table: 'codings', id: `coding ${id}` },
    })),
    quotes: by.map((id) => ({ id: `quote ${id}`, coder: id, document: first, place: at })),
    decisions: by.map((id) => ({
      ...{ id: `decision ${id}`, coder: amina, codings: [`coding ${id}`] },
    })),
    remarks: by.map((id) => ({
      ...{ id: `remark ${id}`, coder: amina, document: first, coding: `coding ${id}` },
    })),
  };
  return { records } as unknown as ProjectImage;
}

function idsSeen(given: ProjectImage, viewer: CoderId | undefined) {
  const { codings, memos, links, quotes, decisions, remarks } = seenImage(given, viewer).records;
  return [codings, memos, links, quotes, decisions, remarks].map((list) =>
    list.map(({ id }) => id),
  );
}

describe('a project as somebody sees it', () => {
  const open = [round([sana, nadeem])];
  const of = (ids: readonly CoderId[]) =>
    ['coding', 'memo', 'link', 'quote', 'decision', 'remark'].map((kind) =>
      ids.map((id) => `${kind} ${id}`),
    );

  it('is all of it where no round is open', () => {
    expect(idsSeen(image([]), sana)).toEqual(of([sana, nadeem, amina, again]));
  });

  it('has nothing that hangs on what is being coded, for who takes no part and for nobody in particular', () => {
    expect(idsSeen(image(open), amina)).toEqual(of([amina, again]));
    expect(idsSeen(image(open), undefined)).toEqual(of([amina, again]));
  });

  it('has no link of one’s own to what is hidden', () => {
    const given = image(open, [again]);
    const { links } = given.records;
    const own = { ...links[0], id: 'across', coder: amina } as (typeof links)[number];
    const across = { ...given, records: { ...given.records, links: [...links, own] } };
    expect(seenImage(across, amina).records.links.map(({ id }) => id)).toEqual(['link amina']);
  });

  it('hides memos on what is being coded also where no coding is hidden', () => {
    const given = image(open, [sana, nadeem]);
    const memo = {
      id: 'of nadeem',
      coder: nadeem,
      target: { table: 'codings', id: 'coding amina' },
    };
    const memos = [...given.records.memos, memo] as ProjectImage['records']['memos'];
    const seen = seenImage({ ...given, records: { ...given.records, memos } }, amina);
    expect(seen.records.memos.map(({ id }) => id)).toEqual(['memo amina', 'memo again']);
  });

  it('keeps decisions about codings that were removed since', () => {
    const given = image(open);
    const codings = given.records.codings.filter(({ id }) => id !== 'coding again');
    const removed = { ...given, records: { ...given.records, codings } };
    expect(seenImage(removed, amina).records.decisions.map(({ id }) => id)).toEqual([
      ...['decision amina', 'decision again'],
    ]);
  });
});
