import { expect, type Locator, type Page } from '@playwright/test';
import type { Choice } from '#domain/decision.ts';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** The disagreements of a closed round: the list, and the one that is looked at. */
export class DisagreementsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get words(): Messages['agreement']['disagreements'] {
    return this.t.agreement.disagreements;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: this.words.go }).click();
    await expect(this.lines.first()).toBeVisible();
  }

  get lines(): Locator {
    return this.page.getByRole('region', { name: this.words.list }).getByRole('button');
  }

  /** The line of a passage. */
  line(words: string): Locator {
    return this.lines.filter({ has: this.page.getByText(words, { exact: true }) });
  }

  get detail(): Locator {
    return this.page.getByRole('article', { name: this.words.detail });
  }

  get filters(): Locator {
    return this.page.getByRole('group', { name: this.words.filters });
  }

  get reason(): Locator {
    return this.detail.getByLabel(this.words.reason);
  }

  choice(choice: Choice): Locator {
    const letters = { first: 'A', second: 'B', third: 'C', fourth: 'D', fifth: 'E', sixth: 'F' };
    const names = { ...letters, ...this.words.choices };
    return this.detail.getByRole('button', { name: names[choice], exact: true });
  }

  async filterBy(label: string, option: string): Promise<void> {
    await this.filters.getByLabel(label, { exact: true }).selectOption({ label: option });
  }

  /** Holds that the passage is looked at, and its line has the focus. */
  async expectAt(words: string): Promise<void> {
    await expect(this.line(words)).toBeFocused();
    await expect(this.line(words)).toHaveAttribute('aria-current', 'true');
    await expect(this.detail).toContainText(words);
  }

  async expectProgress(decided: number, all: number): Promise<void> {
    await expect(
      this.page.getByRole('status').filter({ hasText: this.words.progress(decided, all) }),
    ).toBeVisible();
  }
}
