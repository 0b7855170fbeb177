import { expect } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { readCsv, records } from '../support/read-tables.ts';
import { codingsIn } from './coding.ts';
import { CODES, DOCUMENTS, THEME, type Part, type PlannedCoding } from './plan.ts';

/** Who looks, what they have coded so far, and whom they must not see anything of. */
export interface Look {
  readonly own: Part;
  readonly coded: readonly PlannedCoding[];
  readonly other: Part;
  readonly save: (name: string) => string;
}

/** Both have said something of their first coding and put it on the quote list, once they have begun. */
function hasRemarked({ coded }: Look): boolean {
  return coded.length > 0;
}

/** What the other one codes in a text and they have not touched. */
function unseenIn(text: string, here: readonly PlannedCoding[], others: readonly PlannedCoding[]) {
  const start = ({ words }: PlannedCoding) => text.indexOf(words);
  const end = (one: PlannedCoding) => start(one) + one.words.length;
  return others.filter((other) =>
    here.every((one) => end(one) <= start(other) || end(other) <= start(one)),
  );
}

/** Codes whose names are drawn in the margin around the passage. */
function drawnNames({ desk }: Workbench): Promise<string[]> {
  return desk.transcript
    .locator('.names > [title]')
    .evaluateAll((names) => names.flatMap((name) => name.getAttribute('title')?.split('\n') ?? []));
}

/** Neither they nor anybody else have coded the selected passage, as far as they can see. */
async function expectUncodedHere({ desk }: Workbench): Promise<void> {
  await expect(desk.inspector).toContainText(desk.t.desk.notCoded);
  await expect(desk.inspector).not.toContainText(desk.t.desk.alsoCodedBy);
}

/** The text, its margin, walking from coding to coding, and the inspector. */
async function inTheText(bench: Workbench, look: Look, document: string): Promise<void> {
  const { shell, desk } = bench;
  const { t } = shell;
  const here = codingsIn(document, look.coded);
  const text = (await desk.transcript.textContent()) ?? '';
  const inOrder = here.toSorted((a, b) => text.indexOf(a.words) - text.indexOf(b.words));
  for (const { words, code } of inOrder) {
    await desk.press('j');
    await expect(desk.said(t.desk.events.picked(code, t.desk.passage(words)))).toHaveCount(1);
    await expect(desk.inspector).toContainText(look.own.name);
    await expect(desk.inspector).not.toContainText(t.desk.alsoCodedBy);
    await expect(desk.inspector).not.toContainText(look.other.person);
  }
  await desk.press('j');
  await expect(shell.notice(t.desk.nothingFurther)).toBeVisible();
  for (const { words } of unseenIn(text, here, codingsIn(document, look.other.codings))) {
    await desk.selectWithMouse(words);
    await expectUncodedHere(bench);
    const drawn = await drawnNames(bench);
    expect(here.map(({ code }) => `\u2068${code}\u2069`)).toEqual(expect.arrayContaining(drawn));
    expect(drawn.length).toBeLessThanOrEqual(here.length);
  }
}

async function onTheDesk(bench: Workbench, look: Look): Promise<void> {
  const { shell, documents, desk } = bench;
  const count = (document: string) => codingsIn(document, look.coded).length;
  for (const document of DOCUMENTS) {
    await shell.goTo('documents');
    const told = { name: String(count(document)), exact: true };
    await expect(documents.row(document).getByRole('cell', told)).toBeVisible();
    await documents.openOnDesk(document);
    await inTheText(bench, look, document);
  }
  for (const document of DOCUMENTS)
    await expect(desk.documentLine(document, count(document))).toBeVisible();
  for (const code of CODES.filter((one) => one !== THEME))
    await desk.expectCodings(code, look.coded.filter((one) => one.code === code).length);
  await desk.page.getByRole('button', { name: desk.t.desk.shownCoders(1) }).click();
  await expect(desk.page.getByRole('menuitemcheckbox')).toHaveText([look.own.name]);
  await desk.press('Escape');
  await expect(desk.page.getByRole('menu')).toBeHidden();
}

/** Who has used the codes that either of them has, and how often everything is used. */
async function inTheCodebook({ shell, codebook }: Workbench, look: Look): Promise<void> {
  const { page, t } = shell;
  const { usage, report } = t.codebook;
  await shell.goTo('codebook');
  const coded = new Set(look.coded.map(({ code }) => code));
  for (const code of new Set([...look.own.codings, ...look.other.codings].map((one) => one.code))) {
    const name = page.getByText(code, { exact: true });
    await codebook.tree.getByRole('treeitem').filter({ has: name }).click();
    const users = shell.main.getByRole('table').filter({ hasText: usage.coder });
    // The theme counts the codes below it.
    const isUsed = coded.has(code) || (code === THEME && coded.size > 0);
    if (isUsed) await expect(users.getByRole('rowheader')).toHaveText([look.own.name]);
    else await expect(shell.main).toContainText(usage.none);
  }
  const rows = records(await readCsv(await codebook.save('csv', look.save)));
  const used = rows.filter((row) => row.get(report.codings) !== '0');
  expect(used.map((row) => row.get(report.code)?.split(' › ').at(-1)).sort()).toEqual(
    [...coded].sort(),
  );
  const sum = used.reduce((all, row) => all + Number(row.get(report.codings)), 0);
  expect(sum).toBe(look.coded.length);
}

async function whenRetrieved({ shell, retrieve }: Workbench, look: Look): Promise<void> {
  await shell.goTo('retrieve');
  const documents = new Set(look.coded.map(({ document }) => document)).size;
  await retrieve.expectFound({ passages: look.coded.length, documents, cases: documents });
  const { filters } = retrieve;
  await expect(filters.getByRole('checkbox', { name: look.own.name, exact: true })).toBeVisible();
  await expect(filters.getByRole('checkbox', { name: look.other.person })).toHaveCount(0);
  if (look.coded.length === 0) return;
  const rows = records(await readCsv(await retrieve.save('csv', look.save)));
  const told = rows.map((row) => [row.get('Coder'), row.get('Document'), row.get('Quote')].join());
  const own = look.coded.map(({ document, words }) => [look.own.name, document, words].join());
  expect(told.toSorted()).toEqual(own.toSorted());
}

/** Search finds words, whoever codes them, and leads to a passage without codes. */
async function whenSearched(bench: Workbench, look: Look): Promise<void> {
  const { shell, search, desk } = bench;
  const { words, code } = look.other.finds;
  await shell.goTo('search');
  await search.field.fill(words);
  await search.expectFound(1, 1);
  await expect(search.list).not.toContainText(code);
  await search.hits.first().click();
  await expect(desk.transcript).toBeVisible();
  await expect.poll(() => desk.selectedText()).toBe(words);
  await expectUncodedHere(bench);
}

async function inReports({ shell, reports }: Workbench, look: Look): Promise<void> {
  const { page, t } = shell;
  await shell.goTo('reports');
  await page.getByLabel(t.reports.by).selectOption({ label: t.reports.byDocument });
  const coder = page.getByLabel(t.reports.coder, { exact: true });
  await expect(coder.getByRole('option')).toHaveText([look.own.name]);
  await page.getByLabel(t.reports.by).selectOption({ label: t.reports.byCoder });
  await expect(shell.main).not.toContainText(look.other.person);
  if (look.coded.length === 0) await expect(page.getByText(t.reports.nothing.title)).toBeVisible();
  else await expect(reports.table.first()).toContainText(look.own.name);
}

async function amongQuotesAndMemos({ shell, quotes }: Workbench, look: Look): Promise<void> {
  const { page, t } = shell;
  await shell.goTo('quotes');
  if (!hasRemarked(look)) await expect(page.getByText(t.quotes.empty.title)).toBeVisible();
  else await expect(quotes.quotes).toHaveCount(1);
  await shell.goTo('memos');
  await expect(shell.main).not.toContainText(look.other.memo);
  // Memos on the project and on codes are the team's; whoever has written none has no others.
  const kind = page.getByLabel(t.memos.kind, { exact: true });
  if (!hasRemarked(look)) {
    for (const hidden of ['codings', 'documents', 'cases'] as const) {
      await kind.selectOption({ label: t.memos.kinds[hidden] });
      await expect(page.getByText(t.memos.noMatch)).toBeVisible();
    }
    return;
  }
  await kind.selectOption({ label: t.memos.kinds.codings });
  await expect(shell.main.getByRole('listitem')).toContainText([look.own.memo]);
}

/** The round shows no figures, and a sample for a review is drawn from nothing but their own. */
async function inTheRound({ shell, agreement, review }: Workbench, look: Look): Promise<void> {
  await shell.goTo('agreement');
  await expect(agreement.round).toContainText(shell.t.agreement.blind);
  await expect(agreement.figures).toHaveCount(0);
  await expect(
    shell.page.getByRole('link', { name: shell.t.agreement.disagreements.go }),
  ).toHaveCount(0);
  if (look.coded.length === 0) return;
  const { form } = review.text;
  await review.openForm();
  await review.form.getByLabel(form.perCode).fill('50');
  const codes = new Set(look.coded.map(({ code }) => code)).size;
  const { length } = look.coded;
  await expect(review.form).toContainText(form.preview(length, length, codes));
  await shell.page.keyboard.press('Escape');
  await expect(review.form).toBeHidden();
}

/** Holds that a person sees their own codings and nobody else's, wherever somebody could look. */
export async function expectOnlyOwn(bench: Workbench, look: Look): Promise<void> {
  await onTheDesk(bench, look);
  await inTheCodebook(bench, look);
  await whenRetrieved(bench, look);
  await whenSearched(bench, look);
  await inReports(bench, look);
  await amongQuotesAndMemos(bench, look);
  await inTheRound(bench, look);
}
