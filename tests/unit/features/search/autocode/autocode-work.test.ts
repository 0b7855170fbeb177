import { beforeEach, describe, expect, it } from 'vitest';
import { placesOfUnit } from '#analysis/autocode-places.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { addCodes } from '#domain/edits/add-codes.ts';
import { layerIdOf } from '#domain/coding.ts';
import { everything } from '#domain/visibility.ts';
import { AutocodeWork } from '#features/search/autocode/autocode-work.svelte.ts';
import { waitingCode } from '#features/search/autocode/waiting-code.ts';
import { Session } from '#session/session.svelte.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { tasks } from '#workers/tasks.ts';
import { NearbyWorker } from '#tests/unit/support/nearby-worker.ts';
import { aCode } from '#tests/unit/support/project-database.ts';
import { SANA, sampleProject } from '#tests/unit/support/sample-project.ts';

const trusting = aCode('Trusting', { order: 'z1' });

let db: ProjectDatabase;
let session: Session;
let isFull = false;
let work: AutocodeWork;

beforeEach(async () => {
  db = await sampleProject();
  isFull = false;
  db.log.hook('creating', () => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
  });
  session = new Session(db, 'local', SANA.id, 1_800_000_200_000);
  work = new AutocodeWork(session, new TaskWorker(() => new NearbyWorker(tasks)));
});

async function wanted() {
  const documents = (await presentRows(db, 'documents')).map(({ id, current }) => ({
    id,
    revision: current,
  }));
  const request = { text: 'portal', wholeWord: false };
  const input = { databaseName: db.name, documents, request };
  const found = await tasks.findPlacesToCode(input, () => undefined);
  if (!found.ok) throw new Error('not found');
  const unit = 'sentence';
  const places = placesOfUnit(found.value, unit);
  return { places, unit, code: trusting.id, made: trusting } as const;
}

const coded = () => codingsOfCodes(db, new Set([trusting.id]), everything);

describe('coding many places', () => {
  it('is one change, counted before', async () => {
    const asked = await wanted();
    work.want(asked);
    await expect.poll(() => work.plan?.count).toBeGreaterThan(2);
    const count = work.plan?.count;
    expect(await work.write(asked)).toMatchObject({ type: 'done', change: { edit: { count } } });
    expect(await coded()).toHaveLength(count ?? 0);
    await expect.poll(() => work.plan).toEqual({ count: 0, standing: count });
  });

  it('on a full disk waits with the other edits, and comes once however often it is asked for', async () => {
    isFull = true;
    const asked = await wanted();
    expect(await work.write(asked)).toEqual({ type: 'waiting' });
    expect(await work.write(asked)).toBeUndefined();
    const known = waitingCode(session.unsaved, ' trusting', undefined);
    expect(known).toMatchObject({ id: trusting.id, name: 'Trusting' });
    expect(waitingCode(session.unsaved, 'Doubting', undefined)).toBeUndefined();
    expect(session.unsaved).toHaveLength(1);
    isFull = false;
    await session.retry();
    const places = (await coded()).map(({ place }) => JSON.stringify(place));
    expect(places.length).toBeGreaterThan(2);
    expect(new Set(places).size).toBe(places.length);
  });

  it('is given up while it is packed or waits for its turn', async () => {
    const asked = await wanted();
    const writing = work.write(asked);
    expect(work.stage).toBe('packing');
    work.close();
    expect(await writing).toBeUndefined();
    expect(work.stage).toBeUndefined();
    expect(await coded()).toEqual([]);
    expect(session.unsaved).toEqual([]);
  });

  it('says so where it is refused', async () => {
    await session.apply(addCodes([trusting]));
    expect(await work.write(await wanted())).toEqual({ type: 'refused' });
    expect(session.unsaved).toEqual([]);
    expect(await coded()).toEqual([]);
  });

  it('is counted again when the project changes', async () => {
    await session.apply(addCodes([trusting]));
    const asked = { ...(await wanted()), made: undefined };
    work.want(asked);
    await expect.poll(() => work.plan?.standing).toBe(0);
    const [first] = asked.places;
    if (!first) throw new RangeError('nothing was found');
    const { document, revision, spans } = first;
    const layer = layerIdOf({ document, kind: 'ordinary', coder: SANA.id });
    const place = { revision, start: spans[0] ?? 0, end: spans[1] ?? 0 };
    await session.apply(applyCode({ id: newId(), layer, code: trusting.id, place }));
    await expect.poll(() => work.plan?.standing).toBe(1);
  });
});
