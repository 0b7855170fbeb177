import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editCode } from '#domain/edits/edit-code.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { presentRows } from '#storage/present-rows.ts';
import { SANA, sampleProject } from '#tests/unit/support/sample-project.ts';
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
