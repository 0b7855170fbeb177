import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moveCoding } from '#domain/edits/change-codings.ts';
import { editCode } from '#domain/edits/edit-code.ts';
import { openRound } from '#domain/edits/rounds.ts';
import type { ChangeId, DeviceId, RoundId } from '#domain/ids.ts';
import { nextClock } from '#domain/log/clock.ts';
import { everything } from '#domain/visibility.ts';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfDocument } from '#storage/queries.ts';
import { NADEEM, SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
import { jsonOf, madeFolder, runCommand, savedProject } from './run-command.ts';

const { folder: home, remove } = madeFolder();
const other = madeFolder();
let db: ProjectDatabase;
let first: string;
let second: string;

beforeAll(async () => {
  db = await sampleProject();
  await define('Said first');
  first = await savedProject(db, home);
  await define('Said since');
  second = await savedProject(db, other.folder);
});
afterAll(() => {
  remove();
  other.remove();
});

async function define(definition: string): Promise<void> {
  const [code] = await presentRows(db, 'codes');
  const draft = code && editCode(code, { definition });
  const options = { coder: SANA.id, now: Date.now() };
  if (!draft || !(await commit(db, draft, options)).ok) throw new Error('the code is defined');
}

async function codebookIn(file: string): Promise<string> {
  return JSON.stringify(await jsonOf('codebook', file, '--format', 'json'));
}

it('unites two copies, and says what came', async () => {
  const out = path.join(home, 'both.hashiya');
  const ran = await runCommand(['merge', first, second, '-o', out]);
  expect(ran).toMatchObject({ code: 0, printed: '' });
  expect(ran.notes.join('\n')).toContain('Changed:\n  Codes and themes: 1');
  expect(await codebookIn(out)).toContain('Said since');
  const again = await runCommand(['merge', out, first, '-o', path.join(home, 'again.hashiya')]);
  expect(again.notes).toEqual(['United two copies of one project.']);
});

it('adds what a file of another tool has, and nothing of it twice', async () => {
  const exchanged = path.join(home, 'exchanged.qdpx');
  expect(await runCommand(['convert', second, exchanged, '--plain'])).toMatchObject({ code: 0 });
  const kept = path.join(home, 'kept.hashiya');
  const ran = await runCommand(['merge', first, exchanged, '-o', kept]);
  expect(ran.code).toBe(0);
  expect(ran.notes.map(withoutIsolates).join('\n')).toMatch(
    /One difference:\n {2}Codes and themes · .+: definition: .*first.* → .*since/u,
  );
  expect(await codebookIn(kept)).not.toContain('Said since');
  const theirs = path.join(home, 'theirs.hashiya');
  await runCommand(['merge', first, exchanged, '-o', theirs, '--prefer', 'b']);
  expect(await codebookIn(theirs)).toContain('Said since');
  const twice = await runCommand(['merge', kept, exchanged, '-o', path.join(home, 't.hashiya')]);
  expect(twice.notes.join('\n')).not.toContain('Added:');
});

it('says what is wrong with its arguments', async () => {
  const bad = [
    ['merge', first, second],
    ['merge', first, '-o', path.join(home, 'x.hashiya')],
    ['merge', first, second, '-o', path.join(home, 'x.txt')],
    ['merge', first, second, '-o', first],
    ['merge', first, second, '-o', path.join(home, 'x.hashiya'), '--prefer', 'c'],
  ];
  for (const args of bad) expect(await runCommand(args)).toMatchObject({ code: 2, printed: '' });
});

it('says nothing of what is being coded in an open round, but that something is not said', async () => {
  const study = await sampleProject();
  const documents = await presentRows(study, 'documents');
  const round = {
    ...{ id: newId<RoundId>(), name: 'Round 1', openedAt: 1 },
    ...{ coders: [SANA.id, NADEEM.id], documents: documents.map(({ id }) => id) },
  };
  const opening = openRound({ round, standIns: [], finished: [] });
  const options = { coder: SANA.id, now: Date.now() };
  if (!opening || !(await commit(study, opening, options)).ok) throw new Error('a round is open');
  const [document] = documents;
  const [coding] = document
    ? await codingsOfDocument(study, document, everything, [NADEEM.id])
    : [];
  const last = (await study.log.toArray()).map(({ clock }) => clock).sort();
  const files: string[] = [];
  for (const cut of [3, 5]) {
    // Two copies in each of which Nadeem has moved it otherwise.
    const draft = coding && moveCoding(coding, { ...coding.place, end: coding.place.end - cut });
    if (!draft) throw new Error('there is a coding to move');
    const id = newId<ChangeId>();
    const about = { id, device: newId<DeviceId>(), sequence: 1, coder: NADEEM.id };
    await study.log.put({ ...draft, ...about, clock: nextClock(last.at(-1), cut) });
    const { folder } = madeFolder();
    files.push(await savedProject(study, folder));
    await study.log.delete(id);
  }
  const [a = '', b = ''] = files;
  const ran = await runCommand(['merge', a, b, '-o', path.join(home, 'blind.hashiya')]);
  expect(ran.code).toBe(0);
  expect(ran.notes).toEqual(['United two copies of one project.', en.merge.hidesWork]);
  study.close();
  for (const file of files) rmSync(path.dirname(file), { recursive: true });
});
