import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { exportAs } from './export-menu.ts';

/** Links of things, how they are made, and the statements they join. */
export class ClaimsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  /** Says where a link was begun. */
  get begun(): Locator {
    return this.page.getByRole('status').filter({ hasText: this.t.links.begunExplained });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.links.dialog });
  }

  get relation(): Locator {
    return this.page.getByRole('dialog').getByLabel(this.t.links.relation, { exact: true });
  }

  /** The links of the thing that is looked at. */
  get links(): Locator {
    return this.page
      .getByRole('list', { name: this.t.links.list, exact: true })
      .getByRole('listitem');
  }

  get claims(): Locator {
    return this.page.getByRole('list', { name: this.t.links.claims.list }).getByRole('listitem');
  }

  /** Answers how the two are joined. */
  async join(relation: keyof Messages['links']['relations'], note = ''): Promise<void> {
    await expect(this.dialog).toBeVisible();
    await this.relation.selectOption({ value: relation });
    if (note) await this.dialog.getByLabel(this.t.links.note).fill(note);
    await this.dialog.getByRole('button', { name: this.t.links.join, exact: true }).click();
    await expect(this.dialog).toBeHidden();
  }

  save(format: 'csv' | 'docx' | 'md', save: (name: string) => string): Promise<string> {
    return exportAs(this.page, this.t, format, save);
  }
}
