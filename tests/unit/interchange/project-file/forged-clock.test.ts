import '#tests/unit/support/indexed-db.ts';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editCode } from '#domain/edits/edit-code.ts';
import type { ChangeId, DeviceId } from '#domain/ids.ts';
import { lastClockOf } from '#domain/log/clock.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { readProjectFile } from '#interchange/project-file/read-project-file.ts';
import { APP_FORMAT } from '#storage/app-format.ts';
import { commit } from '#storage/commit.ts';
import { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { restoreProject } from '#storage/restore.ts';
import { madeFolder, runCommand } from '#tests/unit/cli/run-command.ts';
import { SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { tasks } from '#workers/tasks.ts';

const NOTHING = () => undefined;
let db: ProjectDatabase;

beforeEach(async () => {
  db = await sampleProject();
});
afterEach(() => {
  db.close();
});

async function fileOf({ name }: ProjectDatabase): Promise<Blob> {
  const exportedAt = new Date().toISOString();
  const saved = await tasks.exportProject({ databaseName: name, exportedAt }, NOTHING);
  if (!saved.ok) throw new Error('the project is saved');
  return saved.value.file;
}

function read(content: Blob) {
  const stamp = { newId, now: Date.now() };
  const names = { coder: 'coder', outside: 'outside' };
  return readProjectFile({ name: 'a.hashiya', content }, { appFormat: APP_FORMAT, stamp, names });
}

/** The project with one more change by another device, that says when it was made. */
async function fileWith(clock: string): Promise<Blob> {
  const [code] = await presentRows(db, 'codes');
  const draft = code && editCode(code, { definition: 'made up' });
  if (!draft) throw new Error('there is a code');
  const [id, device] = ['forged' as ChangeId, 'other' as DeviceId];
  await db.log.put({ ...draft, id, device, sequence: 1, clock, coder: SANA.id });
  return fileOf(db);
}

describe('a file with a clock above which there is none', () => {
  it('is not opened', async () => {
    const file = await fileWith('ffffffffffff-ffff');
    expect(await read(file)).toEqual({ ok: false, problem: { type: 'beyond-clocks' } });
  });

  it('is refused by the command line in the words of the page', async () => {
    const { folder, remove } = madeFolder();
    const place = path.join(folder, 'forged.hashiya');
    const file = await fileWith('ffffffffffff-ffff');
    writeFileSync(place, new Uint8Array(await file.arrayBuffer()));
    const ran = await runCommand(['inspect', place]);
    expect(ran.code).not.toBe(0);
    const said = withoutIsolates(en.projects.opening.beyondClocks(place));
    expect(ran.notes.map(withoutIsolates).join('\n')).toContain(said);
    remove();
  });
});

describe('a file that was made on a machine of a wrong year', () => {
  it('is opened, gone on with, saved and opened again', async () => {
    const opened = await read(await fileWith(lastClockOf(Date.UTC(2099, 0, 1))));
    if (!opened.ok) throw new Error('the file is opened');
    const { log } = await opened.value.open(0);
    const localId = newId();
    await restoreProject(localId, log, SANA.id);
    const there = (await indexedDB.databases()).find(({ name }) => name?.includes(localId));
    const copy = new ProjectDatabase(there?.name ?? '');
    const [code] = await presentRows(copy, 'codes');
    const draft = code && editCode(code, { definition: 'mine' });
    if (!draft) throw new Error('there is a code');
    const written = await commit(copy, draft, { coder: SANA.id, now: Date.now() });
    expect(written).toMatchObject({ ok: true });
    const clocks = (await copy.log.toArray()).map(({ clock }) => clock).sort();
    expect(clocks.at(-1)).toBe(`${lastClockOf(Date.UTC(2099, 0, 1) + 1).slice(0, 12)}-0000`);
    expect(await read(await fileOf(copy))).toMatchObject({ ok: true });
    copy.close();
  });
});
