import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  TextReader,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js';
import { en } from '#i18n/en.ts';
import { ur } from '#i18n/ur.ts';
import { dropFiles } from './support/drop-files.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { expect, test } from './support/test.ts';

const samples = path.resolve(import.meta.dirname, '../../../shared/samples');
const { report, opening } = en.projects;

async function writeArchive(
  to: string,
  files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  options: ZipWriterAddDataOptions = {},
): Promise<string> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(files)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await zip.add(name, reader, options);
  }
  await writeFile(to, await zip.close());
  return to;
}

const LINES = [
  'Interviewer: کیسا چل رہا ہے؟',
  'Raza: 👩‍👩‍👧 People trust it 🙂 more than before.',
  'Interviewer: Why?',
  'Raza: A neighbour showed them.',
];
/** As NVivo for Windows writes it: a byte order mark, CR LF, both counted in UTF-16 units, the mark not. */
const NVIVO_TEXT = LINES.join('\r\n');
const PASSAGE = 'People trust it 🙂';
const GUID = '00000000-0000-4000-8000-0000000000';

function nvivoProject(): string {
  const start = NVIVO_TEXT.indexOf(PASSAGE);
  const end = start + PASSAGE.length;
  const neighbour = NVIVO_TEXT.indexOf('neighbour');
  return `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Portal study" origin="NVivo 12.6">
<Users><User guid="${GUID}01" name="Sana Aziz" id="SA"/><User guid="${GUID}02" name="نور"/></Users>
<CodeBook><Codes>
<Code guid="${GUID}03" name="Attitudes" isCodable="true"><Code guid="${GUID}04" name="Trust &lt;b&gt;" isCodable="true"/></Code>
</Codes></CodeBook>
<Sources>
<TextSource guid="${GUID}05" name="Raza, April" plainTextPath="internal://t.txt">
<PlainTextSelection guid="${GUID}06" startPosition="${String(start)}" endPosition="${String(end)}">
<Coding guid="${GUID}07" creatingUser="${GUID}01"><CodeRef targetGUID="${GUID}04"/></Coding>
</PlainTextSelection>
<PlainTextSelection guid="${GUID}08" startPosition="${String(neighbour)}" endPosition="${String(neighbour + 9)}">
<Coding guid="${GUID}09" creatingUser="${GUID}02"><CodeRef targetGUID="${GUID}03"/></Coding>
</PlainTextSelection>
</TextSource>
<PictureSource guid="${GUID}10" name="Notice board" path="internal://missing.png"/>
</Sources>
</Project>`;
}

async function drop({ projects }: Workbench, files: readonly string[]): Promise<void> {
  const { page } = projects;
  await dropFiles(page.getByRole('group', { name: projects.t.projects.dropHint }), files);
}

/** As many in the file as here, or how many in the file and here, and why. */
type Count = number | readonly [inFile: number, here: number, reason: string];
type Counts = Partial<Record<keyof typeof report.counts, Count>>;

const OUTSIDE = report.fewerHere.outside;
const NOBODY = report.moreHere.coders;

function countText(count: Count): string {
  if (typeof count === 'number') return String(count);
  const [inFile, here, reason] = count;
  return report.because(report.inFileAndHere(inFile, here), reason);
}

async function expectCounts({ projects }: Workbench, expected: Counts): Promise<void> {
  const { page } = projects;
  for (const [name, count] of Object.entries(expected)) {
    const title = report.counts[name as keyof typeof report.counts];
    const entry = page.locator('dl > div').filter({ has: page.getByText(title, { exact: true }) });
    await expect(entry.getByRole('definition')).toHaveText(countText(count));
  }
}

test('a project of NVivo is dropped, its report read, and it opens with passages, codes and coders in place', async ({
  page,
}, info) => {
  const file = await writeArchive(info.outputPath('study.qdpx'), {
    'Project.QDE': nvivoProject(),
    'Sources/t.TXT': `\uFEFF${NVIVO_TEXT}`,
  });
  const bench = workbench(page);
  const { desk, documents, projects, shell } = bench;
  await projects.open();
  // Anywhere on the page: nobody aims.
  await dropFiles(page.getByRole('heading', { level: 1 }), [file]);
  await expect(page.getByRole('heading', { name: report.title('study.qdpx') })).toBeFocused();
  await expectCounts(bench, { documents: 2, codes: 2, codings: 2, coders: 2 });
  await expect(page.getByText(report.units['utf-16'])).toBeVisible();
  await expect(page.getByText(en.losses['media-without-text'](1))).toBeVisible();
  await expect(page.getByText(report.places(['Notice board']))).toBeVisible();

  const who = page.getByLabel(report.who.label);
  await expect(who.locator('option')).toHaveCount(3);
  await page.getByRole('button', { name: report.open }).click();
  await expect(documents.titles).toHaveText(['Raza, April', 'Notice board']);
  await documents.openOnDesk('Raza, April');
  await dropFiles(desk.transcript, [file]);
  await expect(shell.notice(en.app.filesUnderDocuments)).toBeVisible();
  await expect(desk.transcript).toContainText('👩‍👩‍👧 People trust it 🙂 more than before.');
  await desk.expectCodings('Trust <b>', 1);
  await shell.everythingSaved();
  await page.reload();
  await desk.expectCodings('Trust <b>', 1);

  await test.step('the report is a memo, which is all that can be undone of the opening', async () => {
    await shell.goTo('memos');
    const title = report.memo.title('REFI-QDA', 'study.qdpx');
    const memo = shell.main.getByText(title, { exact: true }).first();
    await expect(memo).toBeVisible();
    await expect(shell.main.getByText('NVivo 12.6')).toHaveCount(1);
    await shell.undo();
    await expect(memo).toHaveCount(0);
    await shell.undo();
    await expect(shell.notice(en.history.nothingToUndo)).toBeVisible();
  });

  await test.step('a second time it is another project, by name too', async () => {
    await shell.goToProjects();
    await drop(bench, [file]);
    await expect(page.getByRole('heading', { name: 'Portal study (2)' })).toBeVisible();
  });

  await test.step('somebody new sees what the others coded', async () => {
    await who.selectOption({ label: report.who.somebodyNew });
    await page.getByLabel(en.projects.coderName).fill('Mahnoor Khan');
    await page.getByRole('button', { name: report.open }).click();
    await documents.openOnDesk('Raza, April');
    await expect(shell.bar.getByRole('button', { name: `${en.app.coder}: MK` })).toBeVisible();
    await expect(page.getByRole('button', { name: en.desk.shownCoders(3) })).toBeVisible();
  });
});

const FILES: readonly {
  readonly file: string;
  readonly counts: Counts;
  readonly title: string;
}[] = [
  {
    file: 'refi-qda/atlasti-mac-8.4/TestProject.qdpx',
    counts: {
      codes: 14,
      codings: [16, 0, `${OUTSIDE} and ${report.fewerHere.again}`],
      coders: [3, 4, NOBODY],
    },
    title: 'REFI-QDA',
  },
  {
    file: 'refi-qda/spec-annex/A3_transana_3.22_project.qde',
    counts: { codes: 19, codings: [66, 0, OUTSIDE], coders: [63, 64, NOBODY] },
    title: 'REFI-QDA',
  },
  { file: 'refi-qda/spec-annex/A1_codebook.qdc', counts: { codes: 6 }, title: 'REFI-QDA' },
  {
    file: 'taguette/synthetic/taguette_rtl_emoji_multiuser.sqlite3',
    counts: { documents: 2, codes: 6, codings: 6 },
    title: 'Taguette',
  },
  {
    file: 'qualcoder/synthetic-v17/synthetic_full.qda/data.qda',
    counts: { codings: [10, 8, OUTSIDE], coders: [2, 3, NOBODY], cases: 2, attributes: 3 },
    title: 'QualCoder',
  },
];

for (const { file, counts, title } of FILES) {
  test(`${path.basename(file)} of another tool opens with all that is in it`, async ({ page }) => {
    test.skip(!existsSync(samples), 'files of other tools are not here');
    const bench = workbench(page);
    await bench.projects.open();
    await drop(bench, [path.join(samples, file)]);
    await expect(page.getByText(title, { exact: false }).first()).toBeVisible();
    await expectCounts(bench, counts);
    await page.getByRole('button', { name: report.open }).click();
    const heading = page.getByRole('heading', { level: 1, name: en.documents.title });
    await expect(heading).toBeVisible();
  });
}

test('what is no project, or means ill, gets a plain sentence and leaves nothing behind', async ({
  page,
}, info) => {
  const at = (name: string) => info.outputPath(name);
  const bench = workbench(page);
  await bench.projects.open();
  const bomb = `<Project xmlns="urn:QDA-XML:project:1.0" name="${'x'.repeat(300_000_000)}"/>`;
  const bad: readonly (readonly [string, string])[] = [
    [await writeArchive(at('bomb.qdpx'), { 'project.qde': bomb }), opening.tooLarge('bomb.qdpx')],
    [
      await writeArchive(at('entities.qdpx'), {
        'project.qde': `<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Project name="&b;"/>`,
      }),
      opening.unsafe('entities.qdpx'),
    ],
    [
      await writeArchive(at('empty.qdpx'), { 'readme.txt': 'nothing' }),
      opening.notAProject('empty.qdpx'),
    ],
    [
      await writeArchive(at('broken.qdpx'), {
        'project.qde': '<Project xmlns="urn:QDA-XML:project:1.0" name="x"><Sources>',
      }),
      opening.damaged('broken.qdpx'),
    ],
  ];
  await writeFile(at('noise.sqlite3'), 'SQLite format 3\0 but no more');
  await writeFile(at('study.nvp'), 'what NVivo writes');
  for (const [file, sentence] of [
    ...bad,
    [at('noise.sqlite3'), opening.damaged('noise.sqlite3')] as const,
    [at('study.nvp'), opening.nvivoFile('study.nvp')] as const,
    [at('study.nvp'), opening.nvivoFile('study.nvp')] as const,
  ]) {
    await drop(bench, [file]);
    await expect(bench.shell.notice(sentence)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(en.projects.emptyTitle)).toBeVisible();
  }
  const notices = page.getByRole('region', { name: en.common.notices }).getByRole('listitem');
  await expect(notices).toHaveCount(3);
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name)).toEqual(['hashiya']);
});

test('the report is read in Urdu, from right to left', async ({ page }, info) => {
  const file = await writeArchive(info.outputPath('study.qdpx'), {
    'project.qde': nvivoProject(),
    'sources/t.txt': NVIVO_TEXT,
  });
  await page.addInitScript(() => {
    localStorage.setItem('hashiya.locale', 'ur');
  });
  const bench = workbench(page, ur);
  await bench.projects.open();
  await drop(bench, [file]);
  await expect(
    page.getByRole('heading', { name: ur.projects.report.title('study.qdpx') }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
