import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';
import { placeOfPhrase } from '#tests/e2e/support/place-of-phrase.ts';

/** The transcript, the codebook beside it and the inspector of the selection. */
export class DeskPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get transcript(): Locator {
    return this.page.getByRole('main').getByRole('document');
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: this.t.desk.inspector });
  }

  get tree(): Locator {
    return this.page.getByRole('tree', { name: this.t.desk.codebook });
  }

  /** A code in the tree, by its name. */
  code(name: string): Locator {
    return this.tree.getByRole('treeitem').filter({
      has: this.page.getByText(name, { exact: true }),
    });
  }

  /** Holds how often the tree says a code without sub-codes was applied. */
  async expectCodings(code: string, count: number): Promise<void> {
    await expect(this.code(code)).toContainText(this.t.parts.codeTree.codings(count));
  }

  /** A document in the list beside the text, with how often it is coded. */
  documentLine(title: string, codings: number): Locator {
    const list = this.page.getByRole('navigation', { name: this.t.desk.documents });
    const told = this.t.desk.codingCount(codings);
    return list.getByRole('link').filter({ hasText: title }).filter({ hasText: told });
  }

  /** A code on the selected passage. */
  codeHere(name: string): Locator {
    return this.inspector.getByRole('listitem').filter({ hasText: name });
  }

  get picker(): Locator {
    return this.pickerFor('apply');
  }

  pickerFor(purpose: keyof Messages['parts']['codePicker']['purposes']): Locator {
    const { title } = this.t.parts.codePicker.purposes[purpose];
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  /** The coding that is picked, among those of the passage. */
  get pickedCoding(): Locator {
    return this.inspector.getByRole('listitem').getByRole('button', { pressed: true });
  }

  /** What a screen reader says to this. */
  said(sentence: string): Locator {
    return this.page.getByRole('status').filter({ hasText: sentence });
  }

  turn(text: string): Locator {
    return this.transcript.locator('p').filter({ hasText: text });
  }

  /** What is selected, once the page has heard of it: browsers tell with the next frame. */
  selectedText(): Promise<string> {
    return this.page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => setTimeout(resolve));
      return getSelection()?.toString() ?? '';
    });
  }

  /** Draws the pointer over a phrase, from its first letter to its last, and holds that just this was selected. */
  async selectWithMouse(phrase: string): Promise<void> {
    const { from, to } = await placeOfPhrase(this.transcript, phrase);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
    await expect.poll(() => this.selectedText()).toBe(phrase);
  }

  /** Drags a code from the tree onto a phrase of the transcript. */
  async dragCodeTo(name: string, phrase: string): Promise<void> {
    const { middle } = await placeOfPhrase(this.transcript, phrase);
    await this.code(name).hover();
    await this.page.mouse.down();
    await this.page.mouse.move(middle.x, middle.y, { steps: 8 });
    await this.page.mouse.move(middle.x + 1, middle.y);
    await this.page.mouse.up();
  }

  /** Goes on with Tab until the focus is in the transcript. */
  async tabToTranscript(): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      await this.page.keyboard.press('Tab');
      const isThere = await this.transcript.evaluate((root) =>
        root.contains(document.activeElement),
      );
      if (isThere) return;
    }
    throw new Error('Tab does not lead to the transcript');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses a key that makes the selection longer until it is this text. */
  async extend(key: string, to: string): Promise<void> {
    for (let length = 0; length < to.length; length += 1) {
      await this.page.keyboard.press(key);
      if ((await this.selectedText()).trimEnd() === to) return;
    }
    throw new Error(`${key} selects ${await this.selectedText()}, not ${to}`);
  }

  /** Types into the picker, which takes the focus when it opens. */
  async pick(text: string): Promise<void> {
    await expect(this.picker.getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(text);
    await expect(this.picker.getByRole('option').first()).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.picker).toBeHidden();
  }
}
