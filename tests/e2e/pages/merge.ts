import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** The dialog that brings in another copy of the project. */
export class MergeDialog {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.merge.title });
  }

  /** What the file adds, before it is brought in. */
  get additions(): Locator {
    return this.dialog.getByRole('region', { name: this.t.merge.additions });
  }

  get action(): Locator {
    return this.dialog.getByRole('button', { name: this.t.merge.merge, exact: true });
  }

  async choose(file: string): Promise<void> {
    const { app, merge } = this.t;
    await this.page.getByRole('button', { name: `${app.projectMenu}:` }).click();
    await this.page.getByRole('menuitem', { name: merge.command }).click();
    const chosen = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: merge.choose }).click();
    await (await chosen).setFiles(file);
  }

  async merge(): Promise<void> {
    await this.action.click();
    await expect(this.dialog).toBeHidden();
  }
}
