import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { exportAs } from './export-menu.ts';

export class ReportsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get table(): Locator {
    return this.page.getByRole('table');
  }

  row(code: string): Locator {
    return this.table.getByRole('row').filter({
      has: this.page.getByRole('rowheader').getByText(code, { exact: true }),
    });
  }

  /** A figure that leads to the codings behind it. */
  figure(text: string, code: string, column: string): Locator {
    const { reports } = this.t;
    const name = reports.openCodings(text, reports.figures.codings, code, column);
    return this.table.getByRole('link', { name, exact: true });
  }

  /** What the columns are by. */
  get grouping(): Locator {
    return this.page.getByLabel(this.t.reports.by).locator('option:checked');
  }

  async countCoder(name: string): Promise<void> {
    await this.page.getByLabel(this.t.reports.coder, { exact: true }).selectOption({ label: name });
    await expect(this.page.getByText(`\u2068${name}\u2069`).first()).toBeVisible();
  }

  async showThemesOnly(): Promise<void> {
    await this.page
      .getByLabel(this.t.reports.codes, { exact: true })
      .selectOption({ label: this.t.reports.themesOnly });
    await expect(this.row('Trust')).toBeVisible();
    await expect(this.row('Doubt')).toBeHidden();
  }

  async groupBy(name: string): Promise<void> {
    await this.page.getByLabel(this.t.reports.by).selectOption({ label: name });
    await expect(this.grouping).toHaveText(name);
    await expect(this.table).toBeVisible();
  }

  save(format: 'csv' | 'xlsx' | 'docx' | 'md', save: (name: string) => string): Promise<string> {
    return exportAs(this.page, this.t, format, save);
  }
}
