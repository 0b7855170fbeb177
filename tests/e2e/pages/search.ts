import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** What is said anywhere in the project, by the words in it. */
export class SearchPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get field(): Locator {
    return this.page.getByRole('searchbox', { name: this.t.search.field });
  }

  get where(): Locator {
    return this.page.getByLabel(this.t.search.where, { exact: true });
  }

  get who(): Locator {
    return this.page.getByLabel(this.t.search.who, { exact: true });
  }

  /** In which way what is typed is looked for. */
  get how(): Locator {
    return this.page.getByLabel(this.t.search.how, { exact: true });
  }

  get distance(): Locator {
    return this.page.getByLabel(this.t.search.distance);
  }

  get group(): Locator {
    return this.page.getByLabel(this.t.search.group, { exact: true });
  }

  /** The button that codes all hits. */
  get codeHits(): Locator {
    return this.page.getByRole('button', { name: this.t.autocode.codeHits });
  }

  get wholeWord(): Locator {
    return this.page.getByRole('checkbox', { name: this.t.search.wholeWord });
  }

  get list(): Locator {
    return this.page.getByRole('region', { name: this.t.search.list });
  }

  get hits(): Locator {
    return this.list.getByRole('link');
  }

  /** The very words that are found, of the lines that are shown. */
  get marks(): Locator {
    return this.hits.locator('mark');
  }

  /** The sentence that says how much is found. */
  found(): Promise<string> {
    return this.page.getByRole('main').getByRole('status').first().innerText();
  }

  /** The same once nothing more is counted. */
  async foundInTheEnd(): Promise<string> {
    for (let last = ''; ;) {
      const found = await this.found();
      if (found === last) return found;
      last = found;
      await this.page.waitForTimeout(500);
    }
  }

  get status(): Locator {
    return this.page.getByRole('main').getByRole('status').first();
  }

  async expectFound(hits: number, documents: number): Promise<void> {
    const status = this.page.getByRole('main').getByRole('status').first();
    await expect(status).toHaveText(this.t.search.found(hits, documents));
  }
}
