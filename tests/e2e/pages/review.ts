import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { saveDownload } from './save-download.ts';

/** A review on the Agreement screen: its list of codings, and the one that is looked at. */
export class ReviewPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get text(): Messages['agreement']['review'] {
    return this.t.agreement.review;
  }

  get form(): Locator {
    return this.page.getByRole('dialog', { name: this.text.form.title });
  }

  /** The coding that is looked at. */
  get point(): Locator {
    return this.page.getByRole('article');
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: this.text.list, exact: true });
  }

  get lines(): Locator {
    return this.list.getByRole('button');
  }

  get field(): Locator {
    return this.point.getByRole('textbox');
  }

  async openForm(): Promise<void> {
    await this.page.getByRole('button', { name: this.text.newReview }).click();
    await expect(this.form).toBeVisible();
  }

  async begin(): Promise<void> {
    await this.form.getByRole('button', { name: this.text.form.begin }).click();
    await expect(this.form).toBeHidden();
    await expect(this.point).toBeVisible();
  }

  async open(name: string): Promise<void> {
    const reviews = this.page.getByRole('list', { name: this.text.reviews, exact: true });
    await reviews.getByRole('button', { name }).click();
    await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible();
  }

  /** Lists the points in a state; their number stands beside it. */
  async listed(state: 'all' | 'unseen' | 'open' | 'accepted', count: number): Promise<void> {
    await this.page
      .getByRole('radio', { name: this.text.filters.states[state](count), exact: true })
      .check({ force: true });
  }

  /** Holds how much has been done. */
  async expectProgress(done: {
    readonly seen: number;
    readonly all: number;
    readonly open: number;
    readonly accepted: number;
  }): Promise<void> {
    const words = [
      this.text.seen(done.seen, done.all),
      this.text.openPoints(done.open),
      this.text.accepted(done.accepted),
    ];
    await expect(this.page.getByText(words.join(' · '))).toBeVisible();
  }

  async send(save: (name: string) => string): Promise<string> {
    const { actions, send } = this.text;
    await this.page.getByRole('button', { name: actions.send }).click();
    const button = this.page.getByRole('dialog').getByRole('button', { name: send.save });
    return saveDownload(this.page, () => button.click(), save);
  }
}
