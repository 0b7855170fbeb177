import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { saveDownload } from './save-download.ts';

/** Rounds: the list, and the one that is chosen. */
export class AgreementPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get round(): Locator {
    return this.page.getByRole('article');
  }

  get form(): Locator {
    return this.page.getByRole('dialog', { name: this.t.agreement.form.title });
  }

  async openForm(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.agreement.newRound }).click();
    await expect(this.form).toBeVisible();
  }

  async chooseDocuments(titles: readonly string[]): Promise<void> {
    const { extents } = this.t.agreement.form;
    await this.form.getByRole('radio', { name: extents.chosen }).check();
    for (const name of titles) await this.form.getByRole('checkbox', { name }).check();
  }

  async chooseCodes(names: readonly string[]): Promise<void> {
    const { codeExtents } = this.t.agreement.form;
    await this.form.getByRole('radio', { name: codeExtents.chosen }).check();
    const codes = this.form.getByRole('treeitem');
    for (const name of names) {
      const code = codes.filter({ has: this.page.getByText(name, { exact: true }) });
      await code.click({ modifiers: ['ControlOrMeta'] });
    }
    await expect(this.form).toContainText(this.t.agreement.codes(names.length));
  }

  async begin(): Promise<void> {
    await this.form.getByRole('button', { name: this.t.agreement.form.begin }).click();
    await expect(this.form).toBeHidden();
    await expect(this.round).toBeVisible();
  }

  /**
   * Compares what coders of the project have coded already, in all documents or in those that are proposed; where there are
   * two, they are chosen from the start.
   */
  async compareExisting(
    extent: 'coded' | 'all' = 'all',
    coders: readonly string[] = [],
  ): Promise<void> {
    const { form } = this.t.agreement;
    await this.openForm();
    await this.form.getByRole('radio', { name: form.kinds.existing }).check();
    for (const name of coders) await this.form.getByRole('checkbox', { name }).check();
    await expect(this.form.getByRole('radio', { name: form.extents.coded })).toBeChecked();
    await this.form.getByRole('radio', { name: form.extents[extent], exact: true }).check();
    await this.form.getByRole('button', { name: form.compare, exact: true }).click();
    await expect(this.form).toBeHidden();
    await expect(this.round).toContainText(this.t.agreement.comparison.title);
  }

  async codeAs(name: string): Promise<void> {
    await this.round.getByRole('button', { name: this.t.agreement.codeAs(name) }).click();
    await expect(this.round.getByRole('checkbox').first()).toBeVisible();
  }

  async goOn(title: string): Promise<void> {
    await this.round.getByRole('link', { name: this.t.agreement.goOn(title) }).click();
    await expect(this.page.getByRole('document', { name: title })).toBeVisible();
  }

  /** The rest in words is held against what is said before it is done. */
  async close(rest: { readonly missing: number; readonly shared: number }): Promise<void> {
    const { actions, close } = this.t.agreement;
    await this.round.getByRole('button', { name: actions.close }).click();
    const asked = this.page.getByRole('alertdialog');
    await expect(asked).toContainText(close.unfinished(rest.missing, rest.shared));
    await asked.getByRole('button', { name: close.confirm }).click();
    await expect(this.round).toContainText(this.t.agreement.comparison.title);
  }

  async handOut(coder: string, save: (name: string) => string): Promise<string> {
    const { actions, handOut } = this.t.agreement;
    await this.round.getByRole('button', { name: actions.handOut }).click();
    await this.page.getByRole('radio', { name: coder }).check();
    return saveDownload(
      this.page,
      () => this.page.getByRole('button', { name: handOut.save }).click(),
      save,
    );
  }

  get figures(): Locator {
    return this.round.getByRole('table', { name: this.t.agreement.figures.title });
  }

  /** What the table says of a code, in the column of that name. */
  async figureOf(code: string, column: string): Promise<Locator> {
    const heads = await this.figures.getByRole('columnheader').allInnerTexts();
    const at = heads.findIndex((head) => head.trim() === column);
    expect(at).toBeGreaterThan(0);
    const head = this.page.getByRole('rowheader', { name: code });
    const row = this.figures.getByRole('row').filter({ has: head });
    // The first column heads the rows.
    return row.getByRole('cell').nth(at - 1);
  }

  async saveMatrix(save: (name: string) => string): Promise<string> {
    const { matrix } = this.t.agreement.figures;
    const button = this.round.getByRole('button', { name: matrix });
    return saveDownload(this.page, () => button.click(), save);
  }
}
