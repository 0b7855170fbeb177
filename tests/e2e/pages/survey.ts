import { expect, type Locator, type Page } from '@playwright/test';
import { dropFiles } from '#tests/e2e/support/drop-files.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import type { SurveyRole } from '#session/survey/survey-columns.ts';

/** The preview of a table of answers. */
export class SurveyPreviewPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  async drop(path: string, fileName: string): Promise<void> {
    await dropFiles(this.page.getByRole('main'), [path]);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      this.t.survey.title(fileName),
    );
  }

  /** What the table is taken for. */
  get holds(): Locator {
    return this.page.getByRole('radiogroup', { name: this.t.survey.holds });
  }

  role(column: string): Locator {
    return this.page.getByLabel(this.t.survey.becomes(column), { exact: true });
  }

  async choose(column: string, role: SurveyRole): Promise<void> {
    await this.role(column).selectOption({ label: this.t.survey.roles[role] });
  }

  importButton(added: number, { replaced = 0, rows = added } = {}): Locator {
    const name = this.t.survey.import(added, replaced, rows);
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Brings the table in; `total` documents are in the project then. */
  async bringIn(added: number, { replaced = 0, total = added } = {}): Promise<void> {
    await this.importButton(added, { replaced }).click();
    await expect(
      this.page.getByRole('status').getByText(this.t.documents.count(total), { exact: true }),
    ).toBeVisible({ timeout: 30_000 });
  }
}
