import { expect, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import { DIRECTION_BY_LOCALE, NAME_BY_LOCALE, type LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';

export class SettingsPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  /** From here on the page speaks another language: go on with a workbench of that. */
  async chooseLanguage(tag: LocaleTag): Promise<void> {
    const field = this.page.getByLabel(this.t.settings.language.label);
    await field.selectOption({ label: NAME_BY_LOCALE[tag] });
    const html = this.page.locator('html');
    await expect(html).toHaveAttribute('lang', tag);
    await expect(html).toHaveAttribute('dir', DIRECTION_BY_LOCALE[tag]);
  }
}
