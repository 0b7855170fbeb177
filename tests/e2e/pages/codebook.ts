import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { exportAs } from './export-menu.ts';

export class CodebookPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get tree(): Locator {
    return this.page.getByRole('tree', { name: this.t.codebook.title });
  }

  /** Takes whole codebooks that come with Hashiya; `count` is how many codes they have together. */
  async add(titles: readonly string[], count: number): Promise<void> {
    const { codebook } = this.t;
    await this.page.getByRole('button', { name: codebook.addCodebook }).first().click();
    for (const name of titles) await this.page.getByRole('checkbox', { name, exact: true }).check();
    await this.page.getByRole('button', { name: codebook.add.action(count) }).click();
    await expect(this.tree).toBeVisible();
  }

  save(format: 'json' | 'csv', save: (name: string) => string): Promise<string> {
    return exportAs(this.page, this.t, format, save);
  }
}
