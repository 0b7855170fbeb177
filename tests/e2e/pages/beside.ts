import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

type Side = 'original' | 'translation';

/** An original and its translation side by side on the desk, and the question what belongs together. */
export class BesideDesk {
  readonly page: Page;
  readonly t: Messages['translations'];

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t.translations;
  }

  sheet(side: Side): Locator {
    return this.page.locator(`[data-side="${side}"]`);
  }

  paragraph(side: Side, text: string): Locator {
    return this.sheet(side).locator('p').filter({ hasText: text }).first();
  }

  /** Where a paragraph stands on the screen. */
  async boxOf(side: Side, text: string) {
    const box = await this.paragraph(side, text).boundingBox();
    if (!box) throw new Error(`${text} is not shown`);
    return box;
  }

  async expectLevel(original: string, translation: string): Promise<void> {
    await expect(async () => {
      const own = await this.boxOf('original', original);
      const other = await this.boxOf('translation', translation);
      expect(Math.abs(own.y - other.y)).toBeLessThan(2);
    }).toPass({ timeout: 10_000 });
  }

  async selectTurn(side: Side, text: string): Promise<void> {
    await this.paragraph(side, text).click();
    await this.page.keyboard.press('KeyT');
  }

  /** What each row is called: its number, who speaks, what is missing. */
  rowNames(): Promise<string[]> {
    return this.page
      .getByRole('toolbar', { name: this.t.alignment })
      .getByRole('button')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.join.title });
  }

  /** From the text, by keys alone: picks what is called so. Its preview stays open. */
  async askToJoin(typed: string): Promise<void> {
    await this.page.keyboard.press('Shift+KeyB');
    await expect(this.dialog.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
    await expect(this.dialog.getByRole('button', { name: this.t.join.join })).toBeFocused();
  }
}
