import { expect } from '@playwright/test';
import type { Workbench } from '../pages/workbench.ts';
import { NOTICES } from './barriers.ts';
import { sampleFile } from './files.ts';

interface Screen {
  readonly name: string;
  /** Goes there and waits until all of it is shown. */
  readonly show: () => Promise<void>;
  /** Selector of what is new on it; all of the page where this is left out. */
  readonly part?: string;
}

/** Every screen of the sample study, with something on it and something chosen. */
export function everyScreen(bench: Workbench): readonly Screen[] {
  const { shell, documents, desk, codebook, retrieve, search, reports, quotes } = bench;
  const { agreement, disagreements, review } = bench;
  const { page, t } = shell;
  return [
    {
      name: 'documents',
      show: async () => {
        await shell.goTo('documents');
        await page
          .getByRole('button', { name: /Official 01/u })
          .first()
          .click();
      },
    },
    {
      name: 'cases',
      show: async () => {
        await page.getByRole('tab', { name: t.documents.tabs.cases }).click();
        await expect(page.getByText('Kamran Afridi').first()).toBeVisible();
      },
    },
    {
      name: 'import preview',
      show: async () => {
        await documents.drop([sampleFile('official-03.vtt')]);
        await expect(documents.file('official-03.vtt')).toContainText('WebVTT');
      },
    },
    {
      name: 'participants preview',
      show: async () => {
        await page.getByRole('button', { name: t.importing.discard }).click();
        await documents.drop([sampleFile('participants.csv')]);
        const heading = t.importing.participants.title('participants.csv');
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      },
    },
    {
      name: 'desk',
      show: async () => {
        // What is half brought in would be asked about when the page is left.
        await page.getByRole('button', { name: t.importing.discard }).click();
        await shell.goTo('desk');
        await desk.selectWithMouse('The figures say yes');
        await expect(desk.inspector.getByRole('button', { name: t.desk.quote })).toBeVisible();
      },
    },
    {
      name: 'code picker',
      part: '[popover][role="dialog"]',
      show: async () => {
        await page.keyboard.press('f');
        await expect(desk.picker.getByRole('option').first()).toBeVisible();
      },
    },
    {
      name: 'codebook',
      show: async () => {
        await page.keyboard.press('Escape');
        await shell.goTo('codebook');
        await codebook.tree.getByRole('treeitem').nth(1).click();
        await expect(page.getByLabel(t.codebook.form.definition, { exact: true })).toBeVisible();
      },
    },
    {
      name: 'codebooks to add',
      part: '[aria-labelledby="add-codebook"]',
      show: async () => {
        await page.getByRole('button', { name: t.codebook.addCodebook }).click();
        await expect(page.getByRole('checkbox', { name: 'Core themes' })).toBeVisible();
      },
    },
    {
      name: 'search',
      show: async () => {
        // What lies over the page has the focus.
        await page.keyboard.press('Escape');
        await shell.goTo('search');
        await search.field.fill('شکایت');
        await expect(search.hits.first()).toBeVisible();
      },
    },
    {
      name: 'retrieve',
      show: async () => {
        await shell.goTo('retrieve');
        await expect(retrieve.passages.first()).toBeVisible();
      },
    },
    {
      name: 'chosen passages',
      show: async () => {
        await retrieve.passages.first().getByRole('checkbox').check();
      },
    },
    {
      name: 'notice',
      part: NOTICES,
      show: async () => {
        const pick = { name: t.retrieve.commands.pick };
        await retrieve.passages.first().getByRole('button', pick).click();
        const notice = page
          .locator(NOTICES)
          .getByRole('listitem')
          .filter({ hasText: t.quotes.picked(1) });
        // Under the pointer it stays.
        await notice.hover();
        await expect(notice).toHaveCSS('opacity', '1');
      },
    },
    {
      name: 'agreement',
      show: () => shell.goTo('agreement'),
    },
    {
      name: 'closed round',
      show: async () => {
        await agreement.compareExisting();
        await expect(agreement.figures).toBeVisible();
      },
    },
    { name: 'disagreements', show: () => disagreements.open() },
    {
      name: 'new review',
      part: 'dialog[open]',
      show: async () => {
        await shell.goTo('agreement');
        await review.openForm();
      },
    },
    {
      name: 'review',
      show: async () => {
        await review.begin();
        await page.keyboard.press('c');
        await review.field.fill('یہ کیوں؟');
        await page.keyboard.press('Enter');
        await expect(review.point).toContainText('یہ کیوں؟');
        await page.keyboard.press('q');
        await expect(review.field).toBeFocused();
      },
    },
    {
      name: 'reports',
      show: async () => {
        await shell.goTo('reports');
        await reports.showThemesOnly();
      },
    },
    {
      name: 'quotes',
      show: async () => {
        await shell.goTo('quotes');
        await expect(quotes.quotes).toHaveCount(1);
      },
    },
    {
      name: 'memos',
      show: async () => {
        await shell.goTo('memos');
        await expect(shell.main.getByRole('listitem').first()).toBeVisible();
      },
    },
    { name: 'claims', show: () => shell.goTo('claims') },
    { name: 'settings', show: () => shell.goTo('settings') },
    {
      name: 'keys',
      part: 'dialog[open]',
      show: async () => {
        await page.keyboard.press('F1');
        await expect(page.getByRole('dialog', { name: t.app.keys.title })).toBeVisible();
      },
    },
    {
      name: 'palette',
      part: 'dialog[open]',
      show: async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+k');
        await expect(page.getByRole('dialog', { name: t.app.palette.title })).toBeVisible();
      },
    },
    {
      name: 'projects',
      show: async () => {
        await page.keyboard.press('Escape');
        await shell.goToProjects();
      },
    },
  ];
}
