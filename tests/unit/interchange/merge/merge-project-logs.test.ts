import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { editCode, moveCodes } from '#domain/edits/edit-code.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { mergeCodes } from '#domain/edits/merge-codes.ts';
import { removeCodes } from '#domain/edits/remove-codes.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { Coding } from '#domain/coding.ts';
import type { ChangeId, CodingId, DeviceId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { nextClock } from '#domain/log/clock.ts';
import type { MergeSide } from '#domain/merge/merge-plan.ts';
import { imageOf } from '#domain/log/image-of.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { foreignToLog } from '#interchange/foreign/foreign-to-log.ts';
import { faultyTable } from '#interchange/hashiya/check-content.ts';
import { mergeProjectLogs } from '#interchange/merge/merge-project-logs.ts';
import type { ProjectLog } from '#interchange/project-log.ts';
import { newId } from '#storage/new-id.ts';
import { aCode } from '#tests/unit/support/project-database.ts';

const STAMP = { newId, now: 1_700_000_000_000 };
const NAMES = { coder: 'Nobody', outside: 'Outside' };
const TEXT = 'Raza: They look at it from a distance.\n';

/** A project as another tool keeps it; keys that are no UUIDs get new ids each time it is read. */
function foreign(more: Partial<ForeignProject> = {}): ForeignProject {
  return {
    ...{ format: 'qualcoder', origin: 'QualCoder', name: 'Study', note: '' },
    coders: [{ key: 'sa', name: 'Sana' }],
    codes: [
      { key: 'trust', name: 'Trust', isTheme: true, definition: '' },
      { key: 'doubt', name: 'Doubt', parent: 'trust', isTheme: false, definition: 'unsure' },
    ],
    documents: [
      { key: 'd1', title: 'Official 01', text: TEXT, fileName: 'o1.txt', kind: 'transcript' },
    ],
    codings: [{ key: 'c1', document: 'd1', code: 'doubt', coder: 'sa', start: 6, end: 20 }],
    outside: [],
    memos: [
      {
        key: 'm1',
        target: { of: 'code', key: 'doubt' },
        title: 'On doubt',
        text: 'x',
        coder: 'sa',
      },
    ],
    cases: [{ key: 'raza', name: 'Raza', documents: ['d1'] }],
    attributes: [{ key: 'group', name: 'group', of: 'case', type: 'text' }],
    values: [{ attribute: 'group', subject: 'raza', value: 'official' }],
    links: [],
    losses: [],
    ...more,
  };
}

function read(project: ForeignProject): Promise<ProjectLog> {
  return foreignToLog(project, STAMP, NAMES);
}

async function merged(a: ProjectLog, b: ProjectLog, prefer?: MergeSide) {
  const both = await mergeProjectLogs(a, b, STAMP, prefer);
  if (!both.ok) throw new Error(both.problem.type);
  expect(faultyTable(both.value.log.changes, both.value.log.blobs)).toBeUndefined();
  return both.value;
}

function recordsOf({ changes }: ProjectLog) {
  return imageOf(fold(changes), () => Promise.reject(new Error('no blobs'))).records;
}

function withDraft(log: ProjectLog, draft: Draft | undefined, device: string): ProjectLog {
  if (!draft) throw new Error('the draft says something');
  const { changes } = log;
  const [first] = changes;
  if (!first) throw new Error('a log that begins');
  const sequence = changes.filter((one) => one.device === device).length + 1;
  const clock = nextClock(
    changes
      .map((one) => one.clock)
      .sort()
      .at(-1),
    0,
  );
  const change = { ...draft, id: newId<ChangeId>(), device: device as DeviceId, sequence, clock };
  return { ...log, changes: [...changes, { ...change, coder: first.coder }] };
}

describe('a project of another tool', () => {
  it('that holds the same adds nothing, whatever ids it was read with', async () => {
    const own = await read(foreign());
    const { log, summary } = await merged(own, await read(foreign()));
    expect(summary.kind).toBe('addition');
    expect(summary.plan).toMatchObject({ additions: [], changes: [], conflicts: [] });
    expect(log.changes).toHaveLength(1);
  });

  it('adds what is missing, where it belongs, and nothing the second time', async () => {
    const more = foreign({
      coders: [
        { key: 'sana', name: ' sana ' },
        { key: 'nk', name: 'Nadeem' },
      ],
      codes: [
        { key: '1', name: 'Trust', isTheme: true, definition: '' },
        { key: '2', name: 'Hope', parent: '1', isTheme: false, definition: '' },
        { key: '3', name: 'doubt', parent: '1', isTheme: false, definition: '' },
      ],
      documents: [
        { key: 'x', title: 'Renamed', text: TEXT, fileName: 'o1.txt', kind: 'transcript' },
        { key: 'y', title: 'New', text: 'Another text.', fileName: 'n.txt', kind: 'note' },
      ],
      codings: [
        { key: 'a', document: 'x', code: '3', coder: 'sana', start: 6, end: 20 },
        { key: 'b', document: 'x', code: '2', coder: 'nk', start: 6, end: 20 },
        { key: 'c', document: 'y', code: '3', coder: 'nk', start: 0, end: 7 },
      ],
      memos: [
        { key: 'm', target: { of: 'coding', key: 'b' }, title: '', text: 'why', coder: 'nk' },
      ],
      cases: [{ key: 'r', name: 'Raza', documents: ['x'] }],
      values: [{ attribute: 'group', subject: 'r', value: 'citizen' }],
    });
    const own = await read(foreign());
    const once = await merged(own, await read(more));
    const { documents, codes, coders, codings, memos, cases, values } = recordsOf(once.log);
    expect(documents.map(({ title }) => title)).toEqual(['Official 01', 'New']);
    expect(coders.map(({ name }) => name)).toEqual(['Sana', 'Nadeem']);
    const hope = codes.find(({ name }) => name === 'Hope');
    expect(hope?.parent).toBe(codes.find(({ name }) => name === 'Trust')?.id);
    expect(codings).toHaveLength(3);
    expect(memos.map(({ target }) => target.table)).toEqual(['codes', 'codings']);
    expect(cases).toHaveLength(1);
    expect(values.map(({ value }) => value)).toEqual(['official']);
    expect(once.summary.plan.conflicts.map(({ table, field }) => `${table} ${field}`)).toEqual([
      'codes name',
      'documents title',
      'values value',
    ]);
    const twice = await merged(once.log, await read(more));
    expect(twice.summary.plan.additions).toEqual([]);
    expect(twice.log.changes).toHaveLength(2);
    const theirs = recordsOf((await merged(own, await read(more), 'theirs')).log);
    expect(theirs.documents[0]?.title).toBe('Renamed');
    expect(theirs.values[0]?.value).toBe('citizen');
  });

  it('never writes another text over ours: it stands beside it, with its codings', async () => {
    const grown = `${TEXT}Then a neighbour's case is settled.\n`;
    const [document] = foreign().documents;
    const other = foreign({ documents: document ? [{ ...document, text: grown }] : [] });
    const own = await read(foreign());
    const { log, summary } = await merged(own, await read(other));
    expect(summary.plan.conflicts).toMatchObject([{ table: 'documents', field: 'text' }]);
    const { documents, revisions, codings } = recordsOf(log);
    expect(documents.map(({ title }) => title)).toEqual(['Official 01', 'Official 01']);
    expect(revisions.map(({ length }) => length)).toEqual([TEXT.length, grown.length]);
    expect(new Set(codings.map(({ layer }) => layer)).size).toBe(2);
    expect((await merged(log, await read(other))).log.changes).toHaveLength(2);
  });

  it('keeps what is here of the same identity, and leaves away what was removed here', async () => {
    const key = (digit: number) => `0190000${String(digit)}-0000-7000-8000-000000000000`;
    const uuids = foreign({
      codings: [
        { key: key(1), document: 'd1', code: 'doubt', coder: 'sa', start: 6, end: 20 },
        { key: key(2), document: 'd1', code: 'trust', coder: 'sa', start: 0, end: 4 },
      ],
    });
    const read1 = await read(uuids);
    const gone = recordsOf(read1).codings.filter(({ id }) => id === key(1));
    const own = withDraft(read1, removeCodings(gone), 'here');
    const { log, summary } = await merged(own, await read(uuids));
    expect(recordsOf(log).codings.map(({ id }) => id)).toEqual([key(2)]);
    expect(summary.plan.conflicts).toMatchObject([{ id: key(1), field: 'present', ours: false }]);
    const back = (await merged(own, await read(uuids), 'theirs')).log;
    expect(recordsOf(back).codings).toHaveLength(2);
  });
});

describe('two copies of one project', () => {
  async function copies() {
    const begun = await read(foreign());
    const [trust, doubt] = recordsOf(begun).codes;
    const [coding] = recordsOf(begun).codings;
    if (!trust || !doubt || !coding) throw new Error('the project has them');
    return { begun, trust, doubt, coding };
  }

  function anotherCoding(like: Coding, start: number, end: number): Coding {
    return { ...like, id: newId<CodingId>(), place: { ...like.place, start, end } };
  }

  it('are one with the changes of both; of a field that both changed the first keeps its own', async () => {
    const { begun, trust, doubt, coding } = await copies();
    const here = withDraft(
      withDraft(begun, editCode(doubt, { name: 'Doubts' }), 'here'),
      applyCode(anotherCoding(coding, 0, 4)),
      'here',
    );
    const there = withDraft(
      withDraft(begun, editCode(trust, { definition: 'faith in it' }), 'there'),
      editCode(doubt, { name: 'Scepticism' }),
      'there',
    );
    const { log, summary } = await merged(here, there);
    expect(summary.kind).toBe('union');
    expect(summary.plan.changes).toEqual([{ table: 'codes', id: trust.id }]);
    expect(summary.plan.conflicts).toMatchObject([
      { id: doubt.id, field: 'name', ours: 'Doubts', theirs: 'Scepticism', initial: 'theirs' },
    ]);
    const names = recordsOf(log).codes.map(({ name }) => name);
    expect(names).toEqual(['Trust', 'Doubts']);
    expect(recordsOf((await merged(here, there, 'theirs')).log).codes[1]?.name).toBe('Scepticism');
    const again = await merged(log, there);
    expect(again.summary.plan).toMatchObject({ additions: [], changes: [], conflicts: [] });
    expect(again.log.changes).toHaveLength(log.changes.length);
  });

  it('code with what a code was merged into, and bring a removed code back that was used', async () => {
    const { begun, trust, doubt, coding } = await copies();
    const fresh = anotherCoding(coding, 0, 4);
    const there = withDraft(begun, applyCode(fresh), 'there');
    const material = { codes: [trust, doubt], codings: [coding], memos: [], links: [], quotes: [] };
    const joined = withDraft(begun, mergeCodes([doubt], trust, material), 'here');
    const { codings } = recordsOf((await merged(joined, there)).log);
    expect(codings.map(({ code }) => code)).toEqual([trust.id, trust.id]);
    const removed = withDraft(begun, removeCodes([doubt], [coding]), 'here');
    const after = recordsOf((await merged(removed, there)).log);
    expect(after.codes.map(({ name }) => name)).toEqual(['Trust', 'Doubt']);
    expect(after.codings.map(({ id }) => id)).toEqual([fresh.id]);
  });

  it('of which one has no history any more meet by identity', async () => {
    const { begun, doubt, coding } = await copies();
    const [first] = begun.changes;
    if (!first) throw new Error('the log begins');
    const flat = { ...begun, changes: [{ ...first, id: newId<ChangeId>() }] };
    const added = withDraft(flat, applyCode(anotherCoding(coding, 0, 4)), 'there');
    const { log, summary } = await merged(begun, added);
    expect(summary.kind).toBe('addition');
    expect(summary.plan.additions).toHaveLength(1);
    expect(recordsOf(log).codings.map(({ code }) => code)).toEqual([doubt.id, doubt.id]);
  });

  it('leave no circle where both moved codes below each other', async () => {
    const { begun, trust, doubt } = await copies();
    const third = aCode('third');
    const more = withDraft(begun, addCodes([third]), 'begun');
    const codes = new Map([trust, doubt, third].map((code) => [code.id, code]));
    const move = (code: typeof third, parent: typeof third) =>
      moveCodes(codes, [{ code: code.id, parent: parent.id, order: 'a9' }]);
    const here = withDraft(more, move(trust, third), 'here');
    const there = withDraft(more, move(third, doubt), 'there');
    const after = recordsOf((await merged(here, there)).log).codes;
    expect(after.find(({ id }) => id === trust.id)?.parent).toBe(third.id);
    expect(after.find(({ id }) => id === third.id)?.parent).toBeUndefined();
  });
});
