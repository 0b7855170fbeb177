import type { Locator, Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** Where all hits of a search are coded at a go. */
export class AutocodeDialog {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.autocode.title });
  }

  get counted(): Locator {
    return this.dialog.locator('[role=status]').filter({ hasText: '→' });
  }

  unit(unit: keyof Messages['autocode']['units']): Locator {
    return this.dialog.getByRole('radio', { name: this.t.autocode.units[unit] });
  }

  action(count: number): Locator {
    return this.dialog.getByRole('button', { name: this.t.autocode.action(count), exact: true });
  }

  /** The button that codes, however many places there are. */
  get anyAction(): Locator {
    return this.dialog.getByRole('button', { name: /^Code \d+ passages$/u });
  }

  /** Types into the picker, whose first entry is taken. */
  async choose(typed: string): Promise<void> {
    await this.dialog.getByRole('button', { name: this.t.autocode.chooseCode }).press('Enter');
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
  }
}

/** Where the answers to questions are coded in all interviews. */
export class QuestionsDialog {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.t.autocode.questions.title });
  }

  get find(): Locator {
    return this.dialog.getByLabel(this.t.autocode.questions.find);
  }

  get counted(): Locator {
    return this.dialog.getByRole('status');
  }

  /** Ticks all that are found. */
  all(count: number): Locator {
    return this.dialog.getByRole('checkbox', { name: this.t.autocode.questions.all(count) });
  }

  /** One wording, asked in one interview. */
  wording(text: string): Locator {
    const name = this.t.autocode.questions.asked(text, 1);
    return this.dialog.getByRole('checkbox', { name, exact: true });
  }
}
