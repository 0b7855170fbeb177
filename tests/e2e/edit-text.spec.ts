import type { Page, TestInfo } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { EditPage, type Correction } from './pages/edit.ts';
import { workbench, type Workbench } from './pages/workbench.ts';
import { ProjectFile } from './support/project-file.ts';
import { expect, test } from './support/test.ts';
import { wordsCoded } from './support/words-coded.ts';

interface Case {
  readonly title: string;
  readonly corrections: readonly Correction[];
  /** Words of a turn by one speaker that becomes another's. */
  readonly speaker: Correction;
  /** Coded words that are taken out whole. */
  readonly gone: string;
  /** Words of the same text to which their coding belongs from then on. */
  readonly placedAnew: string;
}

const ENGLISH: Case = {
  title: 'Official 03 · DoIT',
  corrections: [
    ['Can you hear me, Tariq sahib?', 'Can you hear me now, Tariq?'],
    ['Directorate of IT', 'Directorate of Information Technology'],
    ['Ten to fifteen percent', 'Twelve percent'],
    ['six hundred chairs', 'eight hundred chairs'],
    ['One of them, Asif,', 'One of them, Arif,'],
    ['thumb impression', 'thumb-impression'],
    ['a big moustache', 'a very big moustache'],
    ['We are eleven technical people', 'We are twelve technical people'],
    [' If you see me run', '\nHina Gul: If you see me run'],
  ],
  speaker: ['Hina Gul: Good, now', 'Tariq Mehsud: Good, now'],
  gone: 'Two days later it said resolved.',
  placedAnew: 'complaint, a dead dog',
};

const URDU: Case = {
  title: 'Official 06 · Revenue',
  corrections: [
    ['شہر کے وکیل، پراپرٹی ڈیلر', 'شہر کے وکیل، جائیداد کے ڈیلر'],
    ['لوند خوڑ کے ایک آدمی', 'لوندخوڑ کے ایک آدمی'],
    ['زرعی بینک', 'زرعی ترقیاتی بینک'],
    ['بانوے فیصد', '92 فیصد'],
    ['یو ایس بی', 'USB'],
    ['سترہ انتقالوں', 'سترہ (17) انتقالوں'],
    ['دشمن تو بند کمرہ ہے', 'اصل دشمن بند کمرہ ہے'],
  ],
  speaker: ['', ''],
  gone: 'اور فارم بناتے وقت ہم سے بھی پوچھ لیا کریں۔',
  placedAnew: 'خدا کے بعد زمین کا مالک',
};

async function backup(bench: Workbench, info: TestInfo, name: string): Promise<ProjectFile> {
  const path = await bench.shell.backUp(() => info.outputPath(`${name}.hashiya`));
  return ProjectFile.read(path);
}

/** What words are after corrections, each of which is made in one place of the text. */
function corrected(words: string, all: readonly Correction[], gone: string): string {
  if (gone.includes(words)) return '';
  return [...all, [gone, ''] as const].reduce(
    (text, [from, to]) => text.replace(from, () => to),
    words,
  );
}

function squeezed(words: Iterable<readonly [string, string]>): Record<string, string> {
  return Object.fromEntries(
    [...words].map(([id, text]) => [id, text.replace(/\s+/gu, ' ').trim()]),
  );
}

/** The sample study with one of its texts on the desk. */
async function openSampleOn(page: Page, title: string) {
  const bench = workbench(page);
  await bench.projects.open();
  await bench.projects.openSample();
  await bench.documents.openOnDesk(title);
  return { ...bench, edit: new EditPage(page) };
}

for (const one of [ENGLISH, URDU])
  test(`names and typos are corrected all over ${one.title}, and no coding is lost`, async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    const bench = workbench(page);
    const { desk, documents, projects, shell } = bench;
    const edit = new EditPage(page);
    await projects.open();
    await projects.openSample();
    await documents.openOnDesk(one.title);
    await expect(desk.transcript).toContainText(one.gone);
    const before = await backup(bench, info, 'before');
    const text = (await desk.transcript.textContent()) ?? '';
    const isThere = ([from, to]: Correction) => from !== to && from !== '';
    const corrections = [...one.corrections, one.speaker].filter(isThere);
    for (const [from] of corrections) expect(text.split(from)).toHaveLength(2);

    await desk.transcript.focus();
    await edit.enter();
    for (const correction of corrections) await edit.correct(correction);
    await edit.correct([one.gone, '']);
    await page.keyboard.press('Control+s');
    await expect(edit.review).toBeVisible();
    await expect(shell.notice(/Text saved/u)).toBeVisible();

    const wanted = [...corrections, [one.gone, ''] as const].reduce(
      (all, [from, to]) => all.replace(from, () => to),
      text,
    );
    await expect.poll(() => desk.transcript.textContent()).toBe(wanted);
    const after = await backup(bench, info, 'after');
    const expected = [...wordsCoded(before, one.title)].map(
      ([id, words]) => [id, corrected(words, corrections, one.gone)] as const,
    );
    expect(squeezed(wordsCoded(after, one.title))).toEqual(squeezed(expected));
    const changes = [before, after].map(({ manifest }) => manifest.counts.changes);
    expect(changes[1]).toBe((changes[0] ?? 0) + 1);

    // Everything whose words are others is listed, with both, and what is lost too.
    const touched = [...wordsCoded(before, one.title)].filter(
      ([id, words]) => new Map(expected).get(id) !== words,
    );
    const lines = edit.lines.filter({ hasNotText: en.texts.review.saidByOther });
    await expect(lines).toHaveCount(touched.length);
    const lost = edit.line(one.gone).filter({ hasText: en.texts.review.lost });
    await expect(lost).toHaveCount(1);

    await test.step('they are decided on by keys, one step each', async () => {
      const first = edit.lines.filter({ hasText: en.texts.review.changed }).first();
      await first.getByRole('button').first().click();
      await page.keyboard.press('y');
      await expect(lines).toHaveCount(touched.length - 1);
      await shell.undo();
      await expect(lines).toHaveCount(touched.length);
      await lost.getByRole('button').first().click();
      await page.keyboard.press('y');
      await expect(shell.notice(en.texts.review.selectFirst)).toBeVisible();
      await desk.selectWithMouse(one.placedAnew);
      await page.keyboard.press('y');
      await expect(lines).toHaveCount(touched.length - 1);
      await expect(lost).toHaveCount(0);
      await shell.undo();
      await expect(lost).toHaveCount(1);
    });

    await test.step('the text is taken back and done again as one step, and stays over a reload', async () => {
      await shell.undo();
      await expect.poll(() => desk.transcript.textContent()).toBe(text);
      await expect(edit.lines).toHaveCount(0);
      const back = await backup(bench, info, 'back');
      expect(wordsCoded(back, one.title)).toEqual(wordsCoded(before, one.title));
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => desk.transcript.textContent()).toBe(wanted);
      await expect(lines).toHaveCount(touched.length);
      await page.reload();
      await expect.poll(() => desk.transcript.textContent()).toBe(wanted);
      await expect(lines).toHaveCount(touched.length);
      await edit.review.getByRole('button', { name: en.texts.bar.hide }).click();
      await expect(edit.review).toHaveCount(0);
      await desk.transcript.focus();
      await page.keyboard.press('Shift+KeyY');
      await expect(lines).toHaveCount(touched.length);
      const again = await backup(bench, info, 'again');
      expect(wordsCoded(again, one.title)).toEqual(wordsCoded(after, one.title));
    });
  });

test('a new speaker is said to be one, is who the project knows, and can be changed', async ({
  page,
}) => {
  const { desk, documents, shell, edit } = await openSampleOn(page, 'Official 01 · PMRU');
  const [question] = (await desk.transcript.textContent())?.match(/Interviewer: [^?]{20}/u) ?? [''];
  await desk.transcript.focus();
  await edit.enter();
  await edit.correct([question, question.replace('Interviewer:', 'Hina Gul:')]);
  await page.keyboard.press('Control+s');
  const notice = shell.notice(/Hina Gul.*interviewer/u);
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: en.texts.people.change }).click();
  const role = page.getByLabel(en.documents.roleOf('Hina Gul'));
  await expect(role).toHaveValue('interviewer');
  await expect(page.getByLabel(en.documents.caseOf('Hina Gul'))).toHaveValue('');

  // What is said of a text goes with it.
  await documents.openOnDesk('Official 02 · ST&IT');
  await edit.enter();
  await edit.correct(['Interviewer:', 'Zarina Bibi:']);
  await page.keyboard.press('Control+s');
  const other = shell.notice(/Zarina Bibi/u);
  await expect(other).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(other).toHaveCount(0);
});

test('what is typed stays until it is saved or given up, over another screen and a reload', async ({
  page,
}) => {
  const { desk, shell, edit } = await openSampleOn(page, ENGLISH.title);
  await desk.transcript.focus();
  await edit.enter();
  await edit.correct(['fifty-five, fifty-six percent', 'sixty percent']);
  await shell.goTo('codebook');
  await expect(shell.notice(en.texts.edit.kept(ENGLISH.title))).toBeVisible();
  await page.getByRole('button', { name: en.texts.edit.goOn }).click();
  await expect(edit.text).toContainText('number is sixty percent');
  // Leaving the page is asked about.
  const isAsked = await page.evaluate(() => {
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  });
  expect(isAsked).toBe(true);
  // A tab opened from here has what this one would have when it is loaded again.
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => void open(location.href));
  const again = new EditPage(await opened);
  await expect(again.text).toContainText('number is sixty percent');
  await again.page.keyboard.press('Escape');
  const question = again.page.getByRole('alertdialog', { name: en.texts.edit.leaveTitle });
  await question.getByRole('button', { name: en.common.cancel }).click();
  await expect(again.text).toContainText('number is sixty percent');
  await again.cancel.click();
  await question.getByRole('button', { name: en.texts.edit.leave }).click();
  const left = workbench(again.page);
  await expect(left.desk.transcript).toContainText('fifty-five, fifty-six percent');
  await left.shell.everythingSaved();
});

test('a text that was changed in another tab meanwhile has both changes, or both texts', async ({
  page,
}) => {
  const { desk, shell, edit } = await openSampleOn(page, ENGLISH.title);
  const other = await page.context().newPage();
  await other.goto(page.url());
  const [there, otherEdit] = [workbench(other), new EditPage(other)];

  const type = async (tab: Page, editing: EditPage, correction: Correction) => {
    await tab.bringToFront();
    await workbench(tab).desk.transcript.focus();
    await editing.enter();
    await editing.correct(correction);
  };
  await type(page, edit, ['six hundred chairs', 'eight hundred chairs']);
  await type(other, otherEdit, ['Can you hear me, Tariq', 'So, can you hear me, Tariq']);
  await other.keyboard.press('Control+s');
  await expect(there.shell.notice(/Text saved/u)).toBeVisible();
  await page.bringToFront();
  await expect(page.getByText(en.texts.problems.changedElsewhere)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(shell.notice(en.texts.edit.joined)).toBeVisible();
  for (const one of [desk, there.desk]) {
    await expect(one.transcript).toContainText('eight hundred chairs');
    await expect(one.transcript).toContainText('So, can you hear me, Tariq');
  }

  await type(page, edit, ['eight hundred chairs', 'nine hundred chairs']);
  await type(other, otherEdit, ['eight hundred chairs', 'seven hundred chairs']);
  await other.keyboard.press('Control+s');
  await expect(there.desk.transcript).toContainText('seven hundred chairs');
  await page.bringToFront();
  await expect(page.getByText(en.texts.problems.changedElsewhere)).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(shell.notice(en.texts.edit.keptBeside)).toBeVisible();
  await expect(page.getByRole('heading', { name: en.texts.choose.title })).toBeVisible();
  await page.getByRole('button', { name: en.texts.choose.choose, exact: true }).last().click();
  await expect(desk.transcript).toContainText('nine hundred chairs');
  await expect(there.desk.transcript).toContainText('nine hundred chairs');
});
