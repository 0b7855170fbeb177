import type { Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';
import { ur } from '#i18n/ur.ts';
import type { Workbench } from './pages/workbench.ts';
import { barriers } from './support/barriers.ts';
import { codeAs } from './support/code-as.ts';
import { codedBy } from './support/coded-by.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { NADEEMS } from './support/nadeems-codings.ts';
import { ProjectFile } from './support/project-file.ts';
import { openSmallStudy } from './support/small-study.ts';
import { Study } from './support/study.ts';
import { expect, test } from './support/test.ts';

const CONSENSUS = 'Consensus – Round 1';

/** A line of the list: words of its passage, its kind, and the letters it costs. */
const DISAGREEMENTS = [
  ['they come with their own', 'otherCode', 2 * 'they come with their own'.length],
  ['کوئی جواب نہیں آیا', 'parentChild', 2 * 'کوئی جواب نہیں آیا'.length],
  ['Nobody could tell me.', 'missed', 'Nobody could tell me.'.length],
  ['closes a complaint', 'missed', 'closes a complaint'.length],
  ['The clerk found it', 'missed', 'The clerk found it'.length],
  ['I filed two', 'missed', 'I filed two'.length],
  ['in an hour.', 'missed', 'in an hour.'.length],
  ['the officer closes a complaint unread', 'boundary', ' unread'.length],
] as const;

interface DecisionRow {
  readonly id: string;
  readonly choice: string;
  readonly reason?: string;
}

/** A closed round of both coders on the page. */
async function compareBoth(
  page: Page,
  tag: LocaleTag = 'en',
  t: Messages = en,
): Promise<Workbench> {
  const bench = await openSmallStudy(page, tag, t);
  const { shell, agreement } = bench;
  await codeAs(bench, 'Nadeem Khan', NADEEMS);
  await shell.switchCoder('Sana Afridi');
  await shell.goTo('agreement');
  await agreement.compareExisting();
  return bench;
}

test('disagreements are decided by keys alone, and make a consensus beside the coders', async ({
  page,
}, testInfo) => {
  const { shell, desk, agreement, disagreements, retrieve } = await compareBoth(page);
  const { words } = disagreements;
  const backUp = async (name: string) =>
    ProjectFile.read(await shell.backUp(() => testInfo.outputPath(name)));
  const before = await backUp('before.hashiya');
  await disagreements.open();

  const lines = DISAGREEMENTS.map(([passage, kind, cost]) =>
    expect.objectContaining({ passage, about: `${words.kinds[kind]} · ${words.cost(cost)}` }),
  );
  const shown = await disagreements.lines.evaluateAll((buttons) =>
    buttons.map((button) => {
      const [, passage, about] = [...button.children].map((child) => child.textContent.trim());
      return { passage, about: about?.split(' · ').slice(0, 2).join(' · ') };
    }),
  );
  expect(shown).toEqual(lines);

  // Taken back, a decision is open again, and is what is looked at.
  await disagreements.expectAt('they come with their own');
  await desk.press('1');
  await disagreements.expectAt('کوئی جواب نہیں آیا');
  await disagreements.expectProgress(1, 8);
  await shell.undo();
  await disagreements.expectProgress(0, 8);
  await disagreements.expectAt('they come with their own');

  await desk.press('5');
  const start = page.getByRole('slider', { name: words.own.start });
  await expect(start).toBeFocused();
  await desk.press('Control+ArrowRight');
  await expect(start).toHaveAttribute('aria-valuetext', 'come with their own');
  await desk.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(words.own.noCode);
  await desk.press('Tab', 'Tab', 'Space', 'Enter');

  await disagreements.expectAt('کوئی جواب نہیں آیا');
  await desk.press('2');
  await disagreements.expectAt('Nobody could tell me.');
  await desk.press('r');
  await expect(disagreements.reason).toBeFocused();
  await page.keyboard.type('1 of the clearest');
  await desk.press('Enter', '1');
  await disagreements.expectAt('closes a complaint');
  await desk.press('j', 'j', 'k', 'ArrowUp', '4', '3', '2');
  await disagreements.expectAt('in an hour.');
  await desk.press('1', '3');
  await disagreements.expectProgress(8, 8);
  await expect(page.getByText(words.allDecided.text(CONSENSUS))).toBeVisible();

  await page.getByRole('button', { name: words.acceptAll(1) }).press('Enter');
  await expect(page.getByText(words.allAccepted(1))).toBeVisible();
  await shell.undo();
  await page.getByRole('button', { name: words.acceptAll(1) }).press('Enter');
  await expect(page.getByText(words.allAccepted(1))).toBeVisible();

  // What is decided can be looked at again, and changed.
  await disagreements.line('The clerk found it').click();
  await expect(disagreements.detail).toContainText(words.decidedAs.both);
  await desk.press('4');
  await expect(disagreements.detail).toContainText(words.decidedAs.neither);
  await desk.press('u');
  await disagreements.expectProgress(7, 8);
  await desk.press('1');
  await disagreements.expectProgress(8, 8);
  await shell.everythingSaved();
  await page.reload();
  await disagreements.expectProgress(8, 8);

  const after = await backUp('after.hashiya');
  const studied = new Study(after);
  expect(codedBy(studied, CONSENSUS)).toEqual(
    [
      'Campaigns: come with their own',
      'Doubt: I filed two',
      'Doubt: Nobody could tell me.',
      'Doubt: look at it from a distance',
      'Doubt: the officer closes a complaint unread',
      'Hope: The clerk found it',
      'Hope: in an hour.',
      'Trust: کوئی جواب نہیں آیا',
    ].sort(),
  );
  for (const name of ['Sana Afridi', 'Nadeem Khan'])
    expect(codedBy(studied, name)).toEqual(codedBy(new Study(before), name));
  const reasons = after.rows<DecisionRow>('decisions').map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason !== undefined)).toEqual(['1 of the clearest']);

  await page.getByRole('link', { name: words.allDecided.retrieve }).click();
  await retrieve.expectFound({ passages: 8, documents: 2, cases: 1 });
  await shell.goTo('reports');
  await page.getByLabel(en.reports.coder, { exact: true }).selectOption({ label: CONSENSUS });
  await expect(page.getByRole('row').filter({ hasText: 'Campaigns' }).first()).toContainText('1');
  await shell.goTo('agreement');
  await expect(agreement.round).toBeVisible();
});

test('a list that is narrowed stays so over a reload, and a code leads to its definition', async ({
  page,
}) => {
  const { shell, agreement, disagreements } = await compareBoth(page);
  const { words } = disagreements;
  await agreement.figures.getByRole('link', { name: 'Doubt' }).click();
  await expect(disagreements.lines).toHaveCount(4);
  await disagreements.filterBy(words.kind, words.counted(words.kinds.missed, 2));
  await expect(disagreements.lines).toHaveCount(2);
  await disagreements.expectProgress(0, 2);
  await page.reload();
  await expect(disagreements.lines).toHaveCount(2);
  await disagreements.line('I filed two').click();
  await disagreements.choice('neither').click();
  await disagreements.expectProgress(1, 2);
  await disagreements.filterBy(words.state, words.states.open);
  await expect(disagreements.lines).toHaveText([/Nobody could tell me\./u]);
  await disagreements.filterBy(words.kind, words.anyKind);
  await disagreements.filterBy(words.code, words.anyCode);
  await expect(disagreements.lines).toHaveCount(7);

  await disagreements.line('the officer closes a complaint unread').click();
  await expect(disagreements.detail.getByText(words.definition.none)).toBeVisible();
  await disagreements.detail.getByRole('button', { name: words.definition.edit }).click();
  const dialog = page.getByRole('dialog', { name: words.definition.dialog('Doubt') });
  const { form } = en.codebook;
  await dialog.getByLabel(form.definition, { exact: true }).fill('Somebody does not believe it.');
  await dialog.getByLabel(words.definition.why).fill('Where does it end?');
  await dialog.getByRole('button', { name: en.common.save }).click();
  await expect(disagreements.detail).toContainText('Somebody does not believe it.');
  await shell.goTo('codebook');
  await page.getByRole('treeitem').filter({ hasText: 'Doubt' }).click();
  await expect(page.getByLabel(form.definition, { exact: true })).toHaveValue(
    'Somebody does not believe it.',
  );
  await expect(page.getByRole('main')).toContainText('Where does it end?');
  await expect(page.getByRole('main')).toContainText('Round 1');
});

test('an own span is selected in the text with the pointer', async ({ page }) => {
  const { disagreements } = await compareBoth(page);
  const { words } = disagreements;
  await disagreements.open();
  await disagreements.line('the officer closes a complaint unread').click();
  await disagreements.choice('own').click();
  await disagreements.detail
    .getByText('Some of them do.', { exact: false })
    .first()
    .dblclick({
      position: { x: 12, y: 12 },
    });
  const start = page.getByRole('slider', { name: words.own.start });
  await expect(start).toHaveAttribute('aria-valuetext', 'Some');
  await page.getByRole('button', { name: words.own.take }).click();
  await disagreements.expectProgress(1, 8);
  await disagreements.line('the officer closes a complaint unread').click();
  await expect(disagreements.detail).toContainText(words.decidedAs.own);
});

test('neither a click right behind a scroll is lost, nor what is being written to a page that is left', async ({
  page,
}) => {
  const { shell, disagreements } = await compareBoth(page);
  await page.setViewportSize({ width: 1000, height: 500 });
  await disagreements.open();
  const isHit = await page
    .getByRole('region', { name: disagreements.words.list })
    .evaluate(async (list) => {
      list.scrollBy(0, 40);
      await new Promise((resolve) => list.addEventListener('scroll', resolve, { once: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { left, top } = list.getBoundingClientRect();
      return document.elementFromPoint(left + 40, top + 40)?.closest('button') !== null;
    });
  expect(isHit).toBe(true);

  const isWarnedOfLeaving = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  await shell.everythingSaved();
  expect(await page.evaluate(isWarnedOfLeaving)).toBe(false);
  const isWarned = await disagreements.choice('first').evaluate((button: HTMLElement) => {
    button.click();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
  expect(isWarned).toBe(true);
  await shell.everythingSaved();
  expect(await page.evaluate(isWarnedOfLeaving)).toBe(false);
});

test('in Urdu on a narrow page one is decided after the other, without barriers', async ({
  page,
}) => {
  const { disagreements } = await compareBoth(page, 'ur', ur);
  const { words } = disagreements;
  await page.setViewportSize({ width: 390, height: 844 });
  await disagreements.open();
  expect(await leftInEnglish(page, ur)).toEqual([]);
  expect(await barriers(page, 'all')).toEqual([]);
  await disagreements.line('کوئی جواب نہیں آیا').click();
  const said = disagreements.detail.getByText('کوئی جواب نہیں آیا', { exact: true });
  await expect(said).toHaveCSS('direction', 'rtl');
  expect(await leftInEnglish(page, ur)).toEqual([]);
  expect(await barriers(page, 'all')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, 'contrast')).toEqual([]);
  const isWider = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
  expect(await isWider()).toBe(false);
  await disagreements.choice('second').click();
  await expect(disagreements.detail).toContainText('Nobody could tell me.');
  await disagreements.expectProgress(1, 8);
  await disagreements.choice('own').click();
  await expect(page.getByRole('slider', { name: words.own.start })).toBeFocused();
  expect(await barriers(page, 'contrast')).toEqual([]);
  await page.getByRole('button', { name: words.toList }).click();
  await expect(disagreements.lines).toHaveCount(8);
});
