import { expect, type Locator, type Page } from '@playwright/test';
import { dropFiles } from '#tests/e2e/support/drop-files.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** Documents, cases, and the previews of what is brought in. */
export class DocumentsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get list(): Locator {
    return this.page.getByRole('table', { name: this.t.documents.title });
  }

  get titles(): Locator {
    return this.list.getByRole('rowheader').getByRole('link');
  }

  row(title: string): Locator {
    return this.list.getByRole('row').filter({
      has: this.page.getByRole('link', { name: title, exact: true }),
    });
  }

  async openOnDesk(title: string): Promise<void> {
    const link = this.titles.filter({ hasText: title });
    await link.scrollIntoViewIfNeeded();
    // A list that scrolls takes no clicks; it knows that it does with the next frame.
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await link.click();
    await expect(this.page.getByRole('document', { name: title })).toBeVisible();
  }

  async drop(files: readonly string[]): Promise<void> {
    await dropFiles(this.page.getByRole('main'), files);
  }

  /** A file in the preview of a drop. */
  file(name: string): Locator {
    const look = this.page.getByRole('button', { name: this.t.importing.lookAt(name) });
    return this.page.getByRole('row').filter({ has: look });
  }

  async lookAt(name: string): Promise<Locator> {
    const { lookAt } = this.t.importing;
    await this.page.getByRole('button', { name: lookAt(name) }).click();
    return this.page.getByRole('complementary', { name: lookAt(name) });
  }

  async correctSpeaker(
    particulars: Locator,
    label: string,
    to: { readonly name?: string; readonly role?: 'interviewer' | 'respondent'; case?: string },
  ): Promise<void> {
    const { documents } = this.t;
    const nameField = particulars.getByLabel(documents.nameOf(label));
    if (to.name !== undefined) {
      await nameField.fill(to.name);
      await nameField.press('Tab');
    }
    const name = await nameField.inputValue();
    if (to.role !== undefined)
      await particulars.getByLabel(documents.roleOf(name)).selectOption(to.role);
    if (to.case !== undefined) {
      await particulars.getByLabel(documents.caseOf(name)).fill(to.case);
      await particulars.getByLabel(documents.caseOf(name)).press('Tab');
    }
  }

  importButton(count: number): Locator {
    return this.page.getByRole('button', { name: this.t.importing.import(count), exact: true });
  }

  async importDocuments(count: number): Promise<void> {
    await this.importButton(count).click();
    await expect(
      this.page.getByRole('status').getByText(this.t.documents.count(count)),
    ).toBeVisible();
  }

  async importParticipants(rows: number): Promise<void> {
    const { participants } = this.t.importing;
    await this.page.getByRole('button', { name: participants.import(rows) }).click();
    await expect(this.page.getByRole('tab', { name: this.t.documents.tabs.cases })).toBeVisible();
  }
}
