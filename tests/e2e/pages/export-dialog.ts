import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { saveDownload } from './save-download.ts';

/** The dialog that writes a project into files. */
export class ExportDialog {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.exporting.title });
  }

  get losses(): Locator {
    return this.dialog.getByRole('region', { name: this.t.exporting.losses });
  }

  async open(): Promise<void> {
    const { app, exporting } = this.t;
    await this.page.getByRole('button', { name: `${app.projectMenu}:` }).click();
    await this.page.getByRole('menuitem', { name: exporting.command }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name, exact: true }).check();
  }

  async untick(name: string): Promise<void> {
    await this.dialog.getByRole('checkbox', { name, exact: true }).uncheck();
  }

  async lockWith(passphrase: string): Promise<void> {
    const { exporting } = this.t;
    await this.dialog.getByRole('checkbox', { name: exporting.lock }).check();
    await this.dialog.getByLabel(exporting.passphrase, { exact: true }).fill(passphrase);
    await this.dialog.getByLabel(exporting.again).fill(passphrase);
  }

  get action(): Locator {
    return this.dialog.getByRole('button', { name: this.t.exporting.action, exact: true });
  }

  async save(path: (name: string) => string): Promise<string> {
    const saved = await saveDownload(this.page, () => this.action.click(), path);
    await expect(this.dialog).toHaveCount(0);
    return saved;
  }
}
