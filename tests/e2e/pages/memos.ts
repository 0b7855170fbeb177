import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { saveDownload } from './save-download.ts';

/** The memos of the project, and the editor of the one that is open. */
export class MemosPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  /** The text that is written in, or waits to be. */
  get text(): Locator {
    return this.page.getByRole('main').getByRole('textbox', { name: this.t.memos.text });
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: this.t.memos.memoTitle });
  }

  get picker(): Locator {
    return this.page.getByRole('dialog', { name: this.t.mentions.picker, exact: true });
  }

  /** A tool of the editor. */
  tool(name: string): Locator {
    const tools = this.page.getByRole('toolbar', { name: this.t.parts.memoEditor.toolbar });
    return tools.getByRole('button', { name, exact: true });
  }

  /** Mentions in the text, in its order. */
  get mentions(): Locator {
    return this.page.getByRole('main').locator('.mention');
  }

  line(words: string): Locator {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: words });
  }

  /** Saves the memos that are shown, or the one that is open. */
  async save(
    what: 'shown' | 'this',
    format: 'docx' | 'md',
    save: (name: string) => string,
  ): Promise<string> {
    const { formats } = this.t.parts.exportMenu;
    const { this: one } = this.t.memos.export;
    const main = this.page.getByRole('main');
    await main.getByRole('button', { name: this.t.common.export, exact: true }).click();
    const items = this.page.getByRole('menuitem').filter({ hasText: formats[format] });
    const item = what === 'this' ? items.filter({ hasText: one }) : items.first();
    return saveDownload(this.page, () => item.click(), save);
  }

  /** Waits until a memo in the list says something, which is stored by then. */
  async expectStored(words: string): Promise<void> {
    await expect(this.line(words).first()).toBeVisible();
  }

  /** Begins a memo on the project and puts the caret into its text. */
  async write(): Promise<void> {
    await this.page.getByRole('button', { name: this.t.memos.newMemo }).first().click();
    await this.edit();
  }

  /** Puts the caret behind the text of the memo that is open. */
  async edit(): Promise<void> {
    await this.text.click();
    await expect(this.tool(this.t.parts.memoEditor.bold)).not.toHaveAttribute('aria-disabled');
  }

  /** Picks what is found first for some words, in the picker that is open. */
  async pick(words: string, expected: string): Promise<void> {
    await this.picker.getByRole('combobox').fill(words);
    const first = this.picker.getByRole('option').first();
    await expect(first).toContainText(expected);
    await this.page.keyboard.press('Enter');
    await expect(this.picker).toBeHidden();
  }
}
