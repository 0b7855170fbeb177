import { expect, type Locator, type Page } from '@playwright/test';
import type { Messages } from '#i18n/messages.ts';
import type { KeySpec } from '#session/key-spec.ts';
import type { DeskPage } from '../pages/desk.ts';
import type { Workbench } from '../pages/workbench.ts';
import { placeOfPhrase } from '../support/place-of-phrase.ts';
import { pressPhysical, typePhysical, type KeyboardLayout } from '../support/press-physical.ts';

/** Somebody at the desk with a keyboard of a layout. */
export class DeskHand {
  readonly bench: Workbench;
  readonly layout: KeyboardLayout;

  constructor(bench: Workbench, layout: KeyboardLayout) {
    this.bench = bench;
    this.layout = layout;
  }

  get desk(): DeskPage {
    return this.bench.desk;
  }

  get page(): Page {
    return this.desk.page;
  }

  get t(): Messages {
    return this.desk.t;
  }

  /** Names of the codes on the passage. */
  get codesHere(): Locator {
    return this.desk.inspector.getByRole('listitem').locator('.path > bdi');
  }

  async press(...keys: readonly KeySpec[]): Promise<void> {
    for (const key of keys) await pressPhysical(this.page, key, this.layout);
  }

  async type(text: string): Promise<void> {
    await typePhysical(this.page, text, this.layout);
  }

  /** What keys with a letter or digit type alone. */
  lettersOf(codes: readonly string[]): string {
    const printed = (code: string) => code.replace(/^(?:Key|Digit)/u, '').toLowerCase();
    return codes.map((code) => this.layout[code]?.[0] ?? printed(code)).join('');
  }

  /** Selects a phrase that stands once in the text, which then has the focus. */
  async select(phrase: string): Promise<void> {
    await this.desk.transcript.evaluate(markPhrase, { phrase, isWhole: true });
    await expect.poll(() => this.desk.selectedText()).toBe(phrase);
    await expect(this.desk.inspector.getByText(this.t.desk.turn)).toBeVisible();
  }

  /** Puts the caret before a phrase, as a click there would. */
  async placeCaret(phrase: string): Promise<void> {
    await this.desk.transcript.evaluate(markPhrase, { phrase, isWhole: false });
    await expect.poll(() => this.desk.selectedText()).toBe('');
  }

  /** Clicks on coded words until this of the codings there is picked. */
  async pick(code: string, words: string): Promise<void> {
    const { middle } = await placeOfPhrase(this.desk.transcript, words);
    const line = this.desk.pickedCoding.filter({ hasText: code });
    await expect(async () => {
      await this.page.mouse.click(middle.x, middle.y);
      await expect(line).toBeVisible({ timeout: 500 });
    }).toPass();
  }

  /** With nothing selected or picked, a click on a code makes it the active one. */
  async activate(code: string): Promise<void> {
    await this.desk.code(code).click();
    await expect(this.desk.page.getByTitle(this.t.desk.activeCode)).toContainText(code);
  }

  /** Finds a code in the picker that has just opened. */
  async findInPicker(picker: Locator, typed: string): Promise<void> {
    await expect(picker.getByRole('combobox')).toBeFocused();
    await this.type(typed);
    await expect(picker.getByRole('option').first()).toBeVisible();
  }

  /** Types the name of a code into the picker and takes it. */
  async takeFromPicker(picker: Locator, typed: string): Promise<void> {
    await this.findInPicker(picker, typed);
    await this.press('Enter');
    await expect(picker).toBeHidden();
  }
}

/** Selects a phrase as the browser would, or puts the caret before it; the text gets the focus. */
function markPhrase(
  root: Element,
  { phrase, isWhole }: { phrase: string; isWhole: boolean },
): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(phrase) ?? -1;
    if (start < 0) continue;
    if (root instanceof HTMLElement) root.focus();
    const end = isWhole ? start + phrase.length : start;
    getSelection()?.setBaseAndExtent(node, start, node, end);
    return;
  }
  throw new Error(`not in one paragraph: ${phrase}`);
}
