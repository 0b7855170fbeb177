import { readFile } from 'node:fs/promises';
import { en } from '#i18n/en.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { barriers } from './support/barriers.ts';
import { codeAs } from './support/code-as.ts';
import { codedBy } from './support/coded-by.ts';
import { NADEEMS } from './support/nadeems-codings.ts';
import { ProjectFile } from './support/project-file.ts';
import { openSmallStudy } from './support/small-study.ts';
import { Study } from './support/study.ts';
import { expect, test } from './support/test.ts';

// The list draws what is in sight: all of it is to be.
test.use({ viewport: { width: 1280, height: 1000 } });

const CONSENSUS = 'Consensus – Round 1';

/** What a third coder says of two passages: of one what both say, of the other something else than either. */
const ZARAKS = [
  ['Doubt', 'look at it from a distance'],
  ['Doubt', 'they come with their own'],
] as const;

test('what three coders code in three ways is decided once, and figures say what is open', async ({
  page,
}, testInfo) => {
  test.setTimeout(120_000);
  const bench = await openSmallStudy(page);
  const { shell, documents, agreement, disagreements, reports, retrieve, desk } = bench;
  const { words } = disagreements;
  await codeAs(bench, 'Nadeem Khan', NADEEMS);
  await shell.goTo('settings');
  await page.getByLabel(en.settings.coders.add).fill('Zarak Khan');
  await page.getByRole('button', { name: en.common.add, exact: true }).click();
  await shell.goTo('documents');
  await documents.openOnDesk('Interview');
  await codeAs(bench, 'Zarak Khan', ZARAKS);
  await shell.switchCoder('Sana Afridi');
  await shell.goTo('agreement');
  await agreement.compareExisting('all', ['Sana Afridi', 'Nadeem Khan', 'Zarak Khan']);
  await disagreements.open();

  await expect(disagreements.lines).toHaveCount(8);
  await disagreements.expectAt('they come with their own');
  for (const choice of ['first', 'second', 'third'] as const)
    await expect(disagreements.choice(choice)).toBeVisible();
  await expect(disagreements.choice('fourth')).toBeHidden();
  await expect(disagreements.detail.getByRole('heading', { level: 3 })).toContainText([
    ...['Sana Afridi', 'Nadeem Khan', 'Zarak Khan'],
  ]);
  expect(await barriers(page, 'all')).toEqual([]);
  await desk.press('7');
  await disagreements.expectProgress(0, 8);
  await desk.press('6');
  await disagreements.expectProgress(1, 8);
  await disagreements.line('they come with their own').click();
  await expect(disagreements.detail).toContainText(words.decidedAs.version('C', ['Zarak Khan']));
  const file = async (name: string) =>
    ProjectFile.read(await shell.backUp(() => testInfo.outputPath(name)));
  expect(codedBy(new Study(await file('third.hashiya')), CONSENSUS)).toEqual([
    'Doubt: they come with their own',
  ]);
  // Another decision takes the place of this one: the coders' versions never stand beside each other unasked.
  await disagreements.line('they come with their own').press('3');
  await disagreements.line('they come with their own').click();
  await expect(disagreements.detail).toContainText(words.several.allTaken);
  expect(codedBy(new Study(await file('all.hashiya')), CONSENSUS)).toEqual(
    ['Campaigns', 'Doubt', 'Hope'].map((code) => `${code}: they come with their own`),
  );
  await disagreements.expectProgress(1, 8);

  const { consensus } = en.agreement;
  const notes = [consensus.open(CONSENSUS, 7, 8), consensus.notAccepted(CONSENSUS, 1, 1)];
  await shell.goTo('reports');
  await reports.countCoder(CONSENSUS);
  for (const note of notes) await expect(page.getByText(note).first()).toBeVisible();
  const written = await reports.save('md', (name) => testInfo.outputPath(name));
  for (const note of notes)
    expect(await readFile(written, 'utf8')).toContain(withoutIsolates(note));
  await reports.countCoder('Sana Afridi');
  await expect(page.getByText(notes[0] ?? '')).toHaveCount(0);
  await reports.countCoder(CONSENSUS);
  await page.getByRole('link', { name: consensus.go }).first().click();
  await expect(disagreements.lines).toHaveCount(7);

  for (const press of ['4', '4', '4', '4', '4', '4', '4']) await desk.press(press);
  await page.getByRole('button', { name: words.acceptAll(1) }).click();
  await disagreements.expectProgress(8, 8);
  await page.getByRole('link', { name: words.allDecided.retrieve }).click();
  await retrieve.expectFound({ passages: 4, documents: 1, cases: 1 });
  await expect(page.getByRole('link', { name: consensus.go })).toHaveCount(0);

  await shell.goTo('agreement');
  await agreement.round.getByText(en.agreement.figures.howItWasDone).click();
  const { inText } = consensus;
  for (const sentence of [
    inText.decided(8, 8, [inText.decider('Sana Afridi', 8)]),
    inText.neither(7),
    inText.accepted(1, 1),
  ])
    await expect(agreement.round).toContainText(withoutIsolates(sentence));
});
