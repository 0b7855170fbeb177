import { randomBytes } from 'node:crypto';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { en } from '#i18n/en.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { sampleFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const MEGABYTE = 1024 * 1024;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const SCRIPT_NAME = '<script>alert(1)<script>.md';
const IMAGE_NAME = '<img src=x onerror=alert(1)>.txt';
const MARKED_UP =
  'Interviewer: <b onclick="alert(1)">Who</b> uses it?\n\nGulnaz: <script>alert(1)</script>.\n';

/** A long interview: real words, no holes. */
async function writeLongText(path: string, megabytes: number): Promise<void> {
  const line = 'Gulnaz: The complaint was closed, and the drain is as it was before.\n';
  const piece = Buffer.from(line.repeat(Math.ceil(MEGABYTE / line.length)).slice(0, MEGABYTE));
  const file = await open(path, 'w');
  for (let written = 0; written < megabytes; written += 1) await file.write(piece);
  await file.close();
}

async function createProject({ projects }: Workbench): Promise<void> {
  await projects.open();
  await projects.create({ project: 'Bad files', coder: 'Mahnoor Khan' });
}

test('files that cannot be read are named with the reason, and the others come in', async ({
  page,
}, info) => {
  const at = (name: string) => info.outputPath(name);
  const { read, kinds } = en.problems;
  const word = await readFile(sampleFile('official-01.docx'));
  const long = at('all-interviews.txt');
  await writeFile(at('empty.txt'), '');
  await writeFile(at('truncated.docx'), word.subarray(0, word.length / 2));
  await writeFile(at('photo.docx'), PNG);
  await writeFile(at('photo.txt'), PNG);
  await writeFile(at('noise.txt'), randomBytes(50_000));
  await writeFile(at(SCRIPT_NAME), MARKED_UP);
  await writeFile(at(IMAGE_NAME), MARKED_UP.replace('uses', 'needs'));
  await writeLongText(long, 200);
  const reasons = new Map<string, string | RegExp>([
    ['empty.txt', read.empty],
    ['truncated.docx', read.damaged],
    ['photo.docx', read.wrongType('docx', kinds.image)],
    ['photo.txt', read.wrongType('txt', kinds.image)],
    ['noise.txt', read.notText],
    ['all-interviews.txt', /^The file is larger than \d+ MB\./u],
  ]);
  const bench = workbench(page);
  const { shell, documents, desk } = bench;
  await createProject(bench);

  await documents.drop([
    ...[...reasons.keys(), SCRIPT_NAME, IMAGE_NAME].map(at),
    sampleFile('official-04.txt'),
  ]);
  await expect(documents.importButton(3)).toBeEnabled();
  await rm(long);
  for (const [name, reason] of reasons)
    await expect(documents.file(name).getByText(reason)).toBeVisible();
  await documents.importDocuments(3);
  await expect(documents.titles).toHaveText([
    '<script>alert(1)<script>',
    '<img src=x onerror=alert(1)>',
    'Official 04',
  ]);
  await documents.openOnDesk('<script>alert(1)<script>');
  await expect(desk.transcript).toContainText('<script>alert(1)</script>');

  await test.step('nothing is stuck: the next drop comes in too', async () => {
    await shell.goTo('documents');
    await documents.drop([sampleFile('citizen-05.md')]);
    await documents.importButton(1).click();
    await expect(documents.titles).toHaveCount(4);
    await shell.everythingSaved();
    await page.reload();
    await expect(documents.titles).toHaveCount(4);
  });
});

test('a drop of nothing but bad files, and a bad participant table, leave the project as it was', async ({
  page,
}, info) => {
  const at = (name: string) => info.outputPath(name);
  await writeFile(at('empty.vtt'), '');
  await writeFile(at('participants.csv'), PNG);
  const bench = workbench(page);
  const { shell, documents } = bench;
  await createProject(bench);
  await documents.drop([at('empty.vtt'), at('participants.csv')]);
  await expect(documents.file('empty.vtt').getByText(en.problems.read.empty)).toBeVisible();
  await expect(shell.notice(/participants\.csv/u)).toBeVisible();
  await page.getByRole('button', { name: en.importing.discard }).click();
  await expect(page.getByText(en.documents.emptyTitle)).toBeVisible();
});

test('a project file that is broken is refused in a sentence, and nothing of it is kept', async ({
  page,
}, info) => {
  const at = (name: string) => info.outputPath(name);
  const bench = workbench(page);
  const { shell, projects, documents } = bench;
  await createProject(bench);
  await documents.drop([sampleFile('official-04.txt')]);
  await documents.importDocuments(1);
  const good = await shell.backUp(at);
  const bytes = await readFile(good);
  // In the packed text, well behind the names.
  const flipped = Buffer.from(bytes);
  const middle = Math.floor(bytes.length / 2);
  flipped.writeUInt8(flipped.readUInt8(middle) ^ 0xff, middle);
  await writeFile(at('truncated.hashiya'), bytes.subarray(0, middle));
  await writeFile(at('flipped.hashiya'), flipped);
  await writeFile(at('letter.hashiya'), 'Dear colleague, here is the project.');
  await writeFile(at('empty.hashiya'), '');
  const { opening } = en.projects;
  const sentences = new Map([
    ['truncated.hashiya', opening.incomplete],
    ['flipped.hashiya', opening.damaged],
    ['letter.hashiya', opening.notAProject],
    ['empty.hashiya', opening.emptyFile],
  ]);
  await shell.goToProjects();
  for (const [name, sentence] of sentences) {
    await projects.chooseProjectFile(at(name));
    await expect(shell.notice(sentence(name))).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText(en.projects.health.count(1))).toBeVisible();
  await projects.openOwnBackup(good);
  await expect(documents.titles).toHaveText(['Official 04']);
  // The bar tells it from the first by the number that the list gives it.
  const project = shell.bar.getByRole('button', {
    name: new RegExp(`^${en.app.projectMenu}:`, 'u'),
  });
  await expect(project).toHaveAccessibleName(/ \(2\)$/u);
});
