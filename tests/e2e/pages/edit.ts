import { expect, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';
import type { Messages } from '#i18n/messages.ts';

/** Words as they stand, and as somebody corrects them. */
export type Correction = readonly [from: string, to: string];

/** Selects words of a line of the text that is edited, as if they were drawn over. */
function selectWords(root: HTMLElement | SVGElement, words: string): void {
  const line = [...root.children].find(({ textContent }) => textContent.includes(words));
  if (!line) throw new Error(`no ${words} in the text`);
  line.scrollIntoView({ block: 'center' });
  const start = line.textContent.indexOf(words);
  const pointAt = (offset: number) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let rest = offset;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { length } = node as Text;
      if (rest <= length) return { node, offset: rest };
      rest -= length;
    }
    throw new Error(`no ${words} in the line`);
  };
  const [from, to] = [pointAt(start), pointAt(start + words.length)];
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The desk's document while its text is edited, and the list of what became of codings. */
export class EditPage {
  readonly page: Page;
  readonly t: Messages;

  constructor(page: Page, t: Messages = en) {
    this.page = page;
    this.t = t;
  }

  get text(): Locator {
    return this.page.locator('.edited-text');
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: this.t.common.save, exact: true });
  }

  get cancel(): Locator {
    return this.page.getByRole('button', { name: this.t.common.cancel, exact: true });
  }

  /** From the text, by its key. */
  async enter(): Promise<void> {
    await this.page.keyboard.press('e');
    await expect(this.text).toBeFocused();
  }

  /** Types over words; they are seen as they are typed. */
  async correct([from, to]: Correction): Promise<void> {
    await this.text.evaluate(selectWords, from);
    if (to === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(to);
    for (const line of to.split('\n')) await expect(this.text).toContainText(line);
  }

  get review(): Locator {
    return this.page.getByRole('complementary', { name: this.t.texts.review.title });
  }

  /** Lines of the list, each with the old and the new words. */
  get lines(): Locator {
    return this.review.getByRole('listitem');
  }

  line(words: string): Locator {
    return this.lines.filter({ hasText: words });
  }
}
