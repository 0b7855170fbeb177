import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { exportAs } from './export-menu.ts';

/** Retrieved passages and what narrows them. */
export class RetrievePage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get filters(): Locator {
    return this.page.getByRole('group', { name: this.t.common.filter });
  }

  get passages(): Locator {
    return this.page.getByRole('region', { name: this.t.retrieve.list }).getByRole('listitem');
  }

  /** What narrows the list, as chips above it. */
  get narrowedBy(): Locator {
    return this.page.getByRole('list', { name: this.t.retrieve.narrowedBy });
  }

  /** Holds how many passages were found, in how many documents and cases. */
  async expectFound(found: { passages: number; documents: number; cases: number }): Promise<void> {
    const sentence = this.t.retrieve.found(found.passages, found.documents, found.cases);
    await expect(this.page.getByRole('main').getByRole('status').first()).toHaveText(sentence);
  }

  async chooseCode(name: string): Promise<void> {
    const item = this.filters.getByRole('treeitem').filter({
      has: this.page.getByText(name, { exact: true }),
    });
    await item.click();
    await expect(item).toHaveAttribute('aria-selected', 'true');
  }

  async chooseGroup(attribute: string, value: string): Promise<void> {
    await this.filters.getByLabel(this.t.retrieve.group).selectOption({ label: attribute });
    const values = this.filters.getByRole('combobox', { name: attribute, exact: true });
    await values.selectOption({ label: value });
  }

  async chooseDocument(title: string): Promise<void> {
    await this.filters.getByText(this.t.retrieve.documents(0), { exact: true }).click();
    await this.filters.getByRole('checkbox', { name: title }).check();
  }

  async clearFilter(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.common.clearFilter }).click();
  }

  save(format: 'csv' | 'docx', save: (name: string) => string): Promise<string> {
    return exportAs(this.page, this.t, format, save);
  }
}
