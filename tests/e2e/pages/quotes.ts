import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { exportAs } from './export-menu.ts';

/** The list for the paper. */
export class QuotesPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get list(): Locator {
    return this.page.getByRole('list', { name: this.t.quotes.list });
  }

  get quotes(): Locator {
    return this.list.locator('> li');
  }

  save(format: 'csv' | 'docx', save: (name: string) => string): Promise<string> {
    return exportAs(this.page, this.t, format, save);
  }
}
