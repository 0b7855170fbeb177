import { readFile } from 'node:fs/promises';
import { workbench } from './pages/workbench.ts';
import { expectFrequencies } from './support/expect-frequencies.ts';
import { expectPassages, passageRow } from './support/expect-passages.ts';
import { sampleFile } from './support/files.ts';
import { ProjectFile } from './support/project-file.ts';
import { readCsv, records } from './support/read-tables.ts';
import { codingsOf, recount } from './support/recount.ts';
import { Study, type StudyCoding } from './support/study.ts';
import { expect, test } from './support/test.ts';

interface SampleDocument {
  readonly file: string;
  readonly title: string;
}

const CODERS = ['Sana Afridi', 'Nadeem Khan'] as const;
const GROUPS = ['official', 'citizen'] as const;

async function sampleDocuments(): Promise<readonly SampleDocument[]> {
  const study = JSON.parse(await readFile(sampleFile('study.json'), 'utf8')) as {
    documents: SampleDocument[];
  };
  return study.documents;
}

/** Words of a document that one of the coders marked. */
async function markedWords(file: string): Promise<string> {
  const { codings } = JSON.parse(await readFile(sampleFile(`codings/${file}.json`), 'utf8')) as {
    codings: { quote: string }[];
  };
  return codings[0]?.quote ?? '';
}

/** Families of which a part has been loaded and can be drawn with. */
function loadedFaces(): string[] {
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
  return loaded.map(({ family }) => family.replaceAll('"', '').replace(' Variable', ''));
}

function codeId(study: Study, path: string): string {
  const code = study.codes.find(({ id }) => study.path(id).join(' › ') === path);
  if (!code) throw new Error(`no code ${path}`);
  return code.id;
}

function coderId(study: Study, name: string): string {
  return study.coders.find((coder) => coder.name === name)?.id ?? '';
}

/** In the order of the document list, then of the text; of two that begin together the longer first. */
function inReadingOrder(study: Study, codings: readonly StudyCoding[]): StudyCoding[] {
  const documents = study.documents.map(({ id }) => id);
  const codes = study.codes.map(({ id }) => id);
  return [...codings].sort(
    (a, b) =>
      documents.indexOf(a.document.id) - documents.indexOf(b.document.id) ||
      a.start - b.start ||
      b.end - a.end ||
      codes.indexOf(a.code) - codes.indexOf(b.code),
  );
}

test('the sample study opens by one click, and every document of it on the desk', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const { shell, projects, documents, desk } = workbench(page);
  const sample = await sampleDocuments();
  await projects.open();
  await projects.openSample();
  await expect(documents.titles).toHaveText(sample.map(({ title }) => title));
  for (const { file, title } of sample) {
    await documents.openOnDesk(title);
    await expect(desk.transcript).toContainText(await markedWords(file));
    await shell.goTo('documents');
  }
});

test('turns in Urdu and Pashto lie right to left in their own faces, and can be coded', async ({
  page,
}) => {
  const { shell, projects, documents, desk } = workbench(page);
  await projects.open();
  await projects.openSample();
  const scripts = [
    {
      title: 'Official 06 · Revenue',
      language: 'ur',
      direction: 'rtl',
      face: 'Noto Nastaliq Urdu',
    },
    {
      title: 'Citizen 03 · Lower Dir',
      language: 'ps',
      direction: 'rtl',
      face: 'Noto Naskh Arabic',
    },
    {
      title: 'Official 05 · District Administration',
      language: 'ur',
      direction: 'rtl',
      face: 'Noto Nastaliq Urdu',
    },
    {
      title: 'Official 05 · District Administration',
      language: 'en',
      direction: 'ltr',
      face: 'Source Serif 4',
    },
  ];
  for (const { title, language, direction, face } of scripts) {
    await shell.goTo('documents');
    await documents.openOnDesk(title);
    const turn = desk.transcript.locator(`p.turn[lang="${language}"]`).first();
    await expect(turn).toHaveCSS('direction', direction);
    await expect(turn).toHaveCSS('font-family', new RegExp(`^"?${face}`, 'u'));
    await expect.poll(() => page.evaluate(loadedFaces)).toContain(face);
  }
  await shell.goTo('documents');
  await documents.openOnDesk('Citizen 02 · Charsadda');
  const phrase = 'مرد استعمال کرتے ہیں';
  await desk.selectWithMouse(phrase);
  await desk.code('Figures as proof').click();
  await expect(desk.codeHere('Figures as proof')).toBeVisible();
  await shell.undo();
  await expect(desk.codeHere('Figures as proof')).toBeHidden();
});

test('frequencies of officials and citizens are what the exported project says, and lead to the codings', async ({
  page,
}, info) => {
  test.setTimeout(120_000);
  const { shell, projects, reports, retrieve } = workbench(page);
  const save = (name: string) => info.outputPath(name);
  await projects.open();
  await projects.openSample();
  const study = new Study(await ProjectFile.read(await shell.backUp(save)));
  for (const coder of CODERS)
    expect(
      study.codings.filter((one) => one.coder === coderId(study, coder)).length,
    ).toBeGreaterThanOrEqual(300);

  await shell.goTo('reports');
  await expect(reports.grouping).toHaveText('group');
  for (const coder of CODERS) {
    await reports.countCoder(coder);
    const csv = await readCsv(await reports.save('csv', (name) => save(`${coder} ${name}`)));
    expectFrequencies(records(csv), study, { coder, attribute: 'group', values: GROUPS });
  }

  await reports.countCoder(CODERS[0]);
  for (const value of GROUPS) {
    const group = { attribute: 'group', value };
    const doubt = recount(study, coderId(study, CODERS[0]), codeId(study, 'Trust › Doubt'), group);
    await reports.figure(String(doubt.codings), 'Doubt', value).click();
    await retrieve.expectFound({ ...doubt, passages: doubt.codings });
    await page.goBack();
  }
});

test('retrieved codings follow the filters, and are exported as they are shown', async ({
  page,
}, info) => {
  test.setTimeout(90_000);
  const { shell, projects, retrieve } = workbench(page);
  const save = (name: string) => info.outputPath(name);
  await projects.open();
  await projects.openSample();
  const study = new Study(await ProjectFile.read(await shell.backUp(save)));
  const coder = coderId(study, CODERS[0]);
  const trust = study.family(codeId(study, 'Trust'));
  const ofTrust = codingsOf(study, coder).filter(({ code }) => trust.has(code));
  const found = (codings: readonly StudyCoding[]) => ({
    passages: codings.length,
    documents: new Set(codings.map(({ document }) => document.id)).size,
    cases: new Set(codings.flatMap((coding) => study.caseAt(coding) ?? [])).size,
  });

  await shell.goTo('retrieve');
  await retrieve.expectFound(found(codingsOf(study, coder)));
  await retrieve.chooseCode('Trust');
  await retrieve.expectFound(found(ofTrust));
  await retrieve.chooseGroup('group', 'citizen');
  const ofCitizens = ofTrust.filter(
    (coding) => study.value(study.caseAt(coding), 'group') === 'citizen',
  );
  await retrieve.expectFound(found(ofCitizens));
  const exported = records(await readCsv(await retrieve.save('csv', save)));
  expectPassages(
    exported,
    inReadingOrder(study, ofCitizens).map((coding) => passageRow(study, coding)),
  );

  await retrieve.chooseDocument('Citizen 02 · Charsadda');
  const inOne = ofCitizens.filter(({ document }) => document.title === 'Citizen 02 · Charsadda');
  await retrieve.expectFound(found(inOne));
  await retrieve.clearFilter();
  await retrieve.expectFound(found(codingsOf(study, coder)));
});
