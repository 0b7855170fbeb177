import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCodes } from '#domain/edits/add-codes.ts';
import { moveCodes } from '#domain/edits/edit-code.ts';
import { addMemos, editMemo, removeMemo } from '#domain/edits/write-memo.ts';
import type { CodeId, DeviceId, MemoId } from '#domain/ids.ts';
import { changeSchema, type Change, type Fields } from '#domain/log/change.ts';
import { fold } from '#domain/log/fold.ts';
import { inverse } from '#domain/log/inverse.ts';
import { mergeLogs } from '#domain/log/merge-logs.ts';
import { plainToRichText, richTextToPlain } from '#domain/rich-text.ts';
import { aCode, aCoding, CODER, plain } from '#tests/unit/support/project-database.ts';
import { SimulatedDevice, type Step } from '#tests/unit/support/simulated-device.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { moveCoding } from '#domain/edits/change-codings.ts';

const step: fc.Arbitrary<Step> = fc.tuple(fc.nat(12), fc.nat(50), fc.nat(50));
/** Who does what, in the order of the clock; a third device is a copy that is merged now and then. */
const story = fc.array(fc.tuple(fc.nat(2), fc.boolean(), step), { minLength: 1, maxLength: 40 });

type Log = readonly Change[];
/** When all of it is over. */
const LATER = 1_700_000_100_000;

function merged(...logs: readonly Log[]): Log {
  return logs.reduce((one, other) => {
    const both = mergeLogs(one, other, LATER);
    if (!both.ok) throw new RangeError(JSON.stringify(both.problem));
    return both.value.changes;
  });
}

function told(log: Log) {
  return plain(fold(log));
}

/** Copies of one project whose owners work on, undo, and sometimes take in what another did. */
function copiesOf(steps: readonly (readonly [number, boolean, Step])[]): SimulatedDevice[] {
  let now = 1_700_000_000_000;
  const clock = () => (now += 1);
  const first = new SimulatedDevice('a', clock);
  first.commit(addCodes([aCode('one'), aCode('two'), aCode('three')]));
  const copies = [
    first,
    new SimulatedDevice('b', clock, first.changes),
    new SimulatedDevice('c', clock, first.changes),
  ];
  for (const [at, meets, what] of steps) {
    const device = copies[at];
    if (meets) device?.receive(copies[(at + 1) % 3]?.changes ?? []);
    device?.act(what);
  }
  return copies;
}

/** Two copies of a project of two codes and a memo on one of them. */
function twoCopies() {
  let now = 1_700_000_000_000;
  const clock = () => (now += 1);
  const [one, two] = [aCode('one'), aCode('two')];
  const memo = {
    id: 'memo' as MemoId,
    target: { table: 'codes', id: one.id } as const,
    ...{ title: '', body: plainToRichText('begun'), coder: CODER, createdAt: 0 },
  };
  const here = new SimulatedDevice('here', clock);
  here.commit(addCodes([one, two]));
  here.commit(addMemos([memo]));
  return { here, there: new SimulatedDevice('there', clock, here.changes), one, two, memo };
}

function textsOf(log: Log): string[] {
  const memos = [...(fold(log).get('memos')?.values() ?? [])];
  return memos
    .filter(({ present }) => present)
    .map(({ body }) => richTextToPlain(body as never))
    .sort();
}

describe('copies of one project', () => {
  it('come to the same, whoever merges whom, in what order and how often', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const [a, b, c] = copiesOf(steps).map(({ changes }) => changes) as [Log, Log, Log];
        const all = told(merged(a, b, c));
        expect(told(merged(b, a, c))).toEqual(all);
        expect(told(merged(a, merged(b, c)))).toEqual(all);
        expect(told(merged(c, merged(b, a)))).toEqual(all);
        expect(merged(merged(a, b), b)).toEqual(merged(a, b));
        expect(mergeLogs(merged(a, b), a, LATER)).toMatchObject({
          value: { added: [], rewritten: [] },
        });
        expect(merged(a, b).map(({ id }) => id)).toEqual(merged(b, a).map(({ id }) => id));
      }),
      { numRuns: 150 },
    );
  });

  it('never lose a text of a memo that its writer left standing', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const copies = copiesOf(steps);
        const standing = copies.map(({ changes }) => new Set(textsOf(changes)));
        const all = merged(...copies.map(({ changes }) => changes));
        const told = JSON.stringify([...(fold(all).get('memos') ?? [])]);
        const [a, b, c] = standing as [Set<string>, Set<string>, Set<string>];
        for (const text of a) if (b.has(text) && c.has(text)) expect(told).toContain(text);
      }),
      { numRuns: 100 },
    );
  });

  it('never put a code below itself, and hold only whole codings', () => {
    fc.assert(
      fc.property(story, (steps) => {
        const tables = fold(merged(...copiesOf(steps).map(({ changes }) => changes)));
        const codes = tables.get('codes') ?? new Map<string, Fields>();
        for (const id of codes.keys()) {
          const seen = new Set<unknown>();
          for (let at: unknown = id; typeof at === 'string'; at = codes.get(at)?.['parent']) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
        for (const fields of tables.get('codings')?.values() ?? [])
          expect(Object.keys(fields)).toEqual(
            expect.arrayContaining(['present', 'layer', 'code', 'place']),
          );
      }),
      { numRuns: 100 },
    );
  });
});

describe('what two did at once', () => {
  it('keeps both texts of a memo, each with what its writer wrote on', () => {
    const { here, there, memo } = twoCopies();
    const write = (device: SimulatedDevice, before: string, after: string) =>
      device.commit(
        editMemo({ ...memo, body: plainToRichText(before) }, { body: plainToRichText(after) }),
      );
    write(here, 'begun', 'here');
    write(there, 'begun', 'there');
    write(here, 'here', 'here, and on');
    write(there, 'there', 'there, and on');
    const both = merged(here.changes, there.changes);
    expect(textsOf(both)).toEqual(['here, and on', 'there, and on']);
    expect(told(both)['memos']?.['memo']).toMatchObject({
      body: plainToRichText('here, and on'),
    });
  });

  it('keeps one text where both wrote the same', () => {
    const { here, there, memo } = twoCopies();
    for (const device of [here, there])
      device.commit(editMemo(memo, { body: plainToRichText('agreed') }));
    expect(textsOf(merged(here.changes, there.changes))).toEqual(['agreed']);
  });

  it('keeps what one wrote into a memo whose making the other undid', () => {
    for (const isUndoneFirst of [true, false]) {
      const { here, there, memo } = twoCopies();
      const made = here.changes.at(-1);
      const undo = () => made && here.commit(inverse(made), made.id);
      if (isUndoneFirst) undo();
      there.commit(editMemo(memo, { body: plainToRichText('there') }));
      if (!isUndoneFirst) undo();
      expect(textsOf(merged(here.changes, there.changes))).toEqual(['there']);
    }
  });

  it('takes a memo away that nobody wrote into', () => {
    const { here, there, memo } = twoCopies();
    here.commit(removeMemo(memo));
    there.commit(editMemo(memo, { title: 'a title' }));
    expect(textsOf(merged(here.changes, there.changes))).toEqual([]);
  });

  it('skips the later of two moves that would put two codes below each other', () => {
    const { here, there, one, two } = twoCopies();
    const codes = new Map([one, two].map((code) => [code.id, code]));
    const below = (code: CodeId, parent: CodeId) =>
      moveCodes(codes, [{ code, parent, order: 'a5' }]);
    here.commit(below(one.id, two.id));
    there.commit(below(two.id, one.id));
    const after = told(merged(there.changes, here.changes))['codes'];
    expect(after?.[one.id]).toMatchObject({ parent: two.id, order: 'a5' });
    expect(after?.[two.id]).toMatchObject({ order: two.order });
    expect(after?.[two.id]).not.toHaveProperty('parent');
  });

  it('holds no half coding where one moved what the other undid', () => {
    const { here, there, one } = twoCopies();
    const coding = aCoding(one.id, 3, 9);
    const applied = here.commit(applyCode(coding));
    there.receive(here.changes);
    if (applied) here.commit(inverse(applied), applied.id);
    there.commit(moveCoding(coding, { ...coding.place, start: 1 }));
    expect(told(merged(here.changes, there.changes))['codings'] ?? {}).toEqual({});
  });
});

describe('logs that are not of one project', () => {
  it('are refused where one change says two things', () => {
    const { here } = twoCopies();
    const [first, second] = here.changes as [Change, Change];
    const [record] = first.records;
    const forged = { ...first, records: record ? [{ ...record, after: { name: 'else' } }] : [] };
    expect(mergeLogs([first, second], [forged], LATER)).toEqual({
      ok: false,
      problem: { type: 'change-differs', change: first.id },
    });
    expect(mergeLogs([first], [{ ...first, clock: second.clock }], LATER)).toMatchObject({
      ok: false,
    });
  });

  it('are refused where a device numbered two changes alike', () => {
    const { here, there } = twoCopies();
    there.commit(addCodes([aCode('x')]));
    const [last] = there.changes.slice(-1) as [Change];
    const twice = { ...last, device: 'here' as DeviceId };
    expect(mergeLogs(here.changes, [twice], LATER)).toEqual({
      ok: false,
      problem: { type: 'numbered-twice', device: 'here', sequence: 1 },
    });
  });
});

describe('a change that says that it was made in the future', () => {
  const DAY = 24 * 60 * 60 * 1000;

  /** What another copy did on a machine whose clock is ahead of the time of merging. */
  function made(ahead: number) {
    let now = LATER;
    const here = new SimulatedDevice('here', () => now);
    here.commit(addCodes([aCode('one')]));
    const there = new SimulatedDevice('there', () => now, here.changes);
    now = LATER + ahead;
    there.commit(addCodes([aCode('two')]));
    return { here: here.changes, there: there.changes };
  }

  it('is refused where it would win over all that is done here for long', () => {
    const { here, there } = made(400 * DAY);
    expect(mergeLogs(here, there, LATER)).toEqual({
      ok: false,
      problem: { type: 'ahead-of-time', until: LATER + 400 * DAY },
    });
    expect(mergeLogs(here, there, LATER + 400 * DAY)).toMatchObject({ ok: true });
  });

  it('comes in from a machine that is set to the wrong date, and where the own clock is as far', () => {
    const wrongDate = made(DAY);
    expect(mergeLogs(wrongDate.here, wrongDate.there, LATER)).toMatchObject({ ok: true });
    const { here, there } = made(400 * DAY);
    expect(mergeLogs(there, here, LATER)).toMatchObject({ ok: true });
    expect(mergeLogs(there, there, LATER)).toMatchObject({ ok: true });
  });

  it('does not put the own clock forward merge by merge', () => {
    const { here, there } = made(DAY);
    const first = mergeLogs(here, there, LATER);
    if (!first.ok) throw new Error('a machine of a wrong date is merged');
    const own = first.value.changes;
    let now = LATER;
    const later = new SimulatedDevice('later', () => now, own);
    now = LATER + 3 * DAY;
    later.commit(addCodes([aCode('three')]));
    expect(mergeLogs(own, later.changes, LATER)).toEqual({
      ok: false,
      problem: { type: 'ahead-of-time', until: LATER + 3 * DAY },
    });
  });

  it('comes in where it was built on what is here, whose clock is as far ahead', () => {
    const { there } = made(400 * DAY);
    const built = new SimulatedDevice('built', () => LATER, there);
    built.commit(addCodes([aCode('three')]));
    expect(mergeLogs(there, built.changes, LATER)).toMatchObject({ ok: true });
  });

  it('is refused, too, where something in it is said in the future: what is said last counts', () => {
    const { here } = made(0);
    const [first] = here as [Change];
    const remark = { table: 'remarks', id: 'remark', before: {} } as const;
    const records = [{ ...remark, after: { createdAt: LATER + 400 * DAY } }];
    const forged = { ...first, id: 'forged' as Change['id'], sequence: 7, records };
    expect(mergeLogs(here, [forged], LATER)).toMatchObject({
      problem: { type: 'ahead-of-time', until: LATER + 400 * DAY },
    });
  });
});

describe('what a file does not hold of a change', () => {
  it('comes from the copy that does', () => {
    const { here, one, two } = twoCopies();
    here.commit({
      edit: { name: 'importCodings' },
      records: [],
      columns: [aCoding(one.id, 1, 2), aCoding(two.id, 3, 4)].map(({ id, layer, code, place }) => ({
        ...{ does: 'add' as const, layer, revision: place.revision, codes: [code], ids: [id] },
        ...{ code: [0], start: [place.start], end: [place.end] },
      })),
    });
    const whole = here.changes;
    const handedOut = whole.map((change) => ({
      ...change,
      records: change.records.slice(1),
      ...(change.columns && { columns: change.columns.slice(1) }),
    }));
    expect(told(merged(handedOut, whole))).toEqual(told(whole));
    expect(told(merged(whole, handedOut))).toEqual(told(whole));
    expect(mergeLogs(whole, handedOut, LATER)).toMatchObject({ value: { rewritten: [] } });
  });

  it('and what a newer version says is kept and does nothing', () => {
    const { here } = twoCopies();
    const [first] = here.changes as [Change];
    const record = { table: 'portraits', id: 'r', before: {}, after: { present: true }, why: 'x' };
    const newer = { ...first, records: [...first.records, record], sealed: true };
    const read = changeSchema.parse(JSON.parse(JSON.stringify(newer)));
    expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(newer)));
    expect(told([read])).toEqual(told([first]));
  });
});
