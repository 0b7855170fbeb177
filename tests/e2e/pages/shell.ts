import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ScreenName } from '#session/route.ts';
import { saveDownload } from './save-download.ts';

/** What stands around every screen: bar, navigation, notices; and the keys that work everywhere. */
export class Shell {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get navigation(): Locator {
    return this.page.getByRole('navigation', { name: this.t.navigation.title });
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  get bar(): Locator {
    return this.page.getByRole('banner');
  }

  /** Notices pile up: the one with this text. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: this.t.common.notices }).getByText(text);
  }

  get saveState(): Locator {
    return this.bar.getByRole('status');
  }

  async goTo(screen: ScreenName | 'settings'): Promise<void> {
    const link = this.navigation.getByRole('link', {
      name: this.t.navigation[screen],
      exact: true,
    });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(this.main.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async goToProjects(): Promise<void> {
    await this.bar.getByRole('link', { name: this.t.app.name }).click();
    await expect(this.main.getByRole('heading', { level: 1 })).toHaveText(this.t.projects.title);
  }

  async everythingSaved(): Promise<void> {
    await expect(this.saveState).toHaveAttribute('aria-busy', 'false');
    await expect(this.saveState).toHaveText(this.t.saving.saved);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  /** Takes steps back, as if the keys were held, until there is nothing left. */
  async undoToTheStart(): Promise<void> {
    await this.#pressUntil('Control+z', this.t.history.nothingToUndo);
  }

  async redoToTheEnd(): Promise<void> {
    await this.#pressUntil('Control+Shift+z', this.t.history.nothingToRedo);
  }

  async switchCoder(name: string): Promise<void> {
    await this.bar.getByRole('button', { name: `${this.t.app.coder}:` }).click();
    await this.page.getByRole('menuitemcheckbox', { name, exact: true }).click();
  }

  /** The whole project as a file in a folder of the test. */
  async backUp(save: (name: string) => string): Promise<string> {
    const { app, saving } = this.t;
    await this.bar.getByRole('button', { name: `${app.projectMenu}:` }).click();
    const item = this.page.getByRole('menuitem', { name: saving.backUpNow });
    return saveDownload(this.page, () => item.click(), save);
  }

  async #pressUntil(key: string, end: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(key);
      await expect(this.notice(end)).toBeVisible({ timeout: 100 });
    }).toPass({ intervals: [0] });
    await this.everythingSaved();
  }
}
