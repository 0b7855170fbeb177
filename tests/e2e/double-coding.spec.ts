import path from 'node:path';
import { codeAll, finish, remarkOnFirst } from './double-coding/coding.ts';
import { decideAll } from './double-coding/decide.ts';
import { expectFigures } from './double-coding/expect-figures.ts';
import {
  codersIn,
  expectCommandLineHides,
  expectFilesHide,
  expectWordsHidden,
} from './double-coding/expect-files-hide.ts';
import { expectOnlyOwn, type Look } from './double-coding/expect-only-own.ts';
import {
  AGREED_ON,
  CODES,
  CONSENSUS,
  DECISIONS,
  DOCUMENTS,
  NADEEM,
  SANA,
  type Part,
} from './double-coding/plan.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { codedBy } from './support/coded-by.ts';
import { ProjectFile } from './support/project-file.ts';
import { Study } from './support/study.ts';
import { expect, test } from './support/test.ts';

type Save = (name: string) => string;

function codingsOf({ codings }: Part): string[] {
  return codings.map(({ code, words }) => `${code}: ${words}`).sort();
}

async function beginRound({ shell, projects, agreement }: Workbench): Promise<void> {
  await projects.open();
  await projects.openSample();
  await shell.goTo('agreement');
  await agreement.openForm();
  await agreement.chooseDocuments(DOCUMENTS);
  await agreement.chooseCodes(CODES);
  await agreement.begin();
  await agreement.codeAs(SANA.name);
}

/** As the one it was made for. */
async function openHandedOut({ projects }: Workbench, file: string): Promise<void> {
  await projects.open();
  await projects.chooseProjectFile(file);
  await expect(projects.who.locator('option:checked')).toHaveText(NADEEM.name, { timeout: 30_000 });
  await projects.openProject();
}

async function codeTheirPart(bench: Workbench, part: Part): Promise<void> {
  await codeAll(bench, part.codings.slice(0, 1));
  await remarkOnFirst(bench, part);
  await codeAll(bench, part.codings.slice(1));
  await finish(bench, part);
}

/** While the round is open a merge tells nothing of what it brings; nor does undo, which asks before taking it back. */
async function takeInUnseen({ shell, merging }: Workbench, file: string): Promise<void> {
  const { merge } = shell.t;
  await merging.choose(file);
  await expect(merging.dialog).toContainText(merge.hidesWork);
  const finished = merge.counted(merge.tables.participations, NADEEM.finishes.length);
  await expect(merging.additions.locator('summary')).toHaveText([finished]);
  for (const hidden of [...NADEEM.codings.map((one) => one.words), NADEEM.comment, NADEEM.memo])
    await expect(merging.dialog).not.toContainText(hidden);
  await merging.merge();
  await shell.undo();
  const asked = shell.notice(merge.undoMeets(path.basename(file)));
  await expect(asked).toBeVisible();
}

/** What they agreed on lies beside what either has coded, which is as it was. */
async function expectConsensus(file: string): Promise<void> {
  const study = new Study(await ProjectFile.read(file));
  expect(codedBy(study, CONSENSUS)).toEqual(AGREED_ON);
  for (const part of [SANA, NADEEM]) expect(codedBy(study, part.name)).toEqual(codingsOf(part));
}

test('two people code blind, each in their own browser, compare and agree', async ({
  page,
  otherProfile,
}, info) => {
  test.setTimeout(300_000);
  const save: Save = (name) => info.outputPath(name);
  const sana = workbench(page);
  const nadeem = workbench(await otherProfile.newPage());
  const sanasLook: Look = { own: SANA, coded: SANA.codings, other: NADEEM, save };
  const nadeemsLook: Look = { own: NADEEM, coded: NADEEM.codings, other: SANA, save };

  const handedOut = await test.step('one begins a round, codes and hands out', async () => {
    await beginRound(sana);
    await codeAll(sana, SANA.codings.slice(0, 1));
    await remarkOnFirst(sana, SANA);
    await sana.shell.goTo('agreement');
    const file = await sana.agreement.handOut(NADEEM.name, save);
    expect(await codersIn(file)).toEqual([]);
    await expectWordsHidden(file, SANA);
    return file;
  });

  const returned = await test.step('the other codes blind and sends back', async () => {
    await openHandedOut(nadeem, handedOut);
    await nadeem.shell.undo();
    await expect(nadeem.shell.notice(nadeem.shell.t.history.nothingToUndo)).toBeVisible();
    await expectOnlyOwn(nadeem, { ...nadeemsLook, coded: [] });
    await codeTheirPart(nadeem, NADEEM);
    await expectOnlyOwn(nadeem, nadeemsLook);
    await nadeem.shell.everythingSaved();
    const file = await nadeem.shell.backUp((name) => save(`returned ${name}`));
    expect(await codersIn(file)).toEqual(NADEEM.codings.map(() => NADEEM.name));
    await expectWordsHidden(file, SANA);
    return file;
  });

  await test.step('the first codes on, takes the file in, and sees nothing of it', async () => {
    await codeAll(sana, SANA.codings.slice(1));
    await finish(sana, SANA);
    await takeInUnseen(sana, returned);
    await expectOnlyOwn(sana, sanasLook);
    await expectFilesHide(sana, sanasLook);
    await expectCommandLineHides(await sana.shell.backUp((name) => save(`open ${name}`)));
  });

  await test.step('closed, the round has the figures that its codings have', async () => {
    await sana.shell.goTo('agreement');
    await sana.agreement.close({ missing: 1, shared: 2 });
    const file = await sana.shell.backUp((name) => save(`closed ${name}`));
    await expectFigures(sana, file, save);
  });

  const resolved = await test.step('disagreements become a consensus', async () => {
    await decideAll(sana);
    await sana.shell.everythingSaved();
    const file = await sana.shell.backUp((name) => save(`resolved ${name}`));
    await expectConsensus(file);
    return file;
  });

  await test.step('the other takes it in, and has the same', async () => {
    await nadeem.merging.choose(resolved);
    await nadeem.merging.merge();
    await nadeem.shell.everythingSaved();
    const file = await nadeem.shell.backUp((name) => save(`merged ${name}`));
    await expectConsensus(file);
    await expectFigures(nadeem, file, (name) => save(`merged ${name}`));
    await nadeem.disagreements.open();
    await nadeem.disagreements.expectProgress(DECISIONS.length, DECISIONS.length);
  });
});
