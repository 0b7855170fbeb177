import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';

/** What the project is called. */
export const SAMPLE = 'Digital governance in Khyber Pakhtunkhwa (sample)';

/** The document that the tests code in, and passages of it that the sample's coders left without a code. */
export const DOCUMENT = 'Official 01 · PMRU';
export const PASSAGES = [
  'Invented interview for demonstration',
  'no real person speaks here',
  'Interview with Kamran Afridi, PMRU',
  'Thank you for making room for me',
] as const;

/** One tab with the sample study's desk open, used as a person uses it. */
export class CodingTab {
  readonly page: Page;
  readonly inspector: Locator;
  readonly notices: Locator;
  readonly saving: Locator;

  constructor(page: Page) {
    this.page = page;
    this.inspector = page.getByRole('complementary', { name: en.desk.inspector });
    this.notices = page.getByRole('listitem').and(page.locator('[data-sonner-toast]'));
    this.saving = page.getByRole('banner').getByRole('status');
  }

  /** Makes the sample study in a profile that has none, and opens its first document. */
  static async makeSample(context: BrowserContext): Promise<CodingTab> {
    const page = await CodingTab.#start(context, './');
    await page.getByRole('button', { name: en.projects.openSample }).click();
    return CodingTab.#onDesk(page);
  }

  /** Opens the sample study of a profile that has it, and its first document. */
  static async withSample(context: BrowserContext, address = './'): Promise<CodingTab> {
    const page = await CodingTab.#start(context, address);
    await page.getByRole('main').getByRole('link', { name: SAMPLE }).click();
    return CodingTab.#onDesk(page);
  }

  static async #start(context: BrowserContext, address: string): Promise<Page> {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    return page;
  }

  static async #onDesk(page: Page): Promise<CodingTab> {
    await page.waitForURL(/\/documents/);
    const tab = new CodingTab(page);
    await page.getByRole('link', { name: en.navigation.desk }).click();
    await page.getByRole('link', { name: DOCUMENT }).click();
    await tab.isReady();
    return tab;
  }

  /** The same document in a tab of its own. */
  async another(): Promise<CodingTab> {
    const page = await this.page.context().newPage();
    await page.goto(this.page.url());
    const tab = new CodingTab(page);
    await tab.isReady();
    return tab;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.transcript).toContainText(PASSAGES[0]);
    await expect(this.code('Doubt')).toBeVisible();
  }

  get transcript(): Locator {
    return this.page.getByRole('document', { name: DOCUMENT });
  }

  /** A code in the tree beside the text. */
  code(name: string): Locator {
    return this.page.getByRole('treeitem', { name: new RegExp(`^${name}\\b`) });
  }

  /** Selects a passage with the mouse. */
  async select(passage: string): Promise<void> {
    await this.page.bringToFront();
    const paragraph = this.transcript.getByText(passage);
    await paragraph.scrollIntoViewIfNeeded();
    const { from, to } = await paragraph.evaluate((element, words) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        const rects = [...range.getClientRects()];
        const [first, last] = [rects[0], rects.at(-1)];
        if (!first || !last) break;
        const middle = (rect: DOMRect) => rect.top + rect.height / 2;
        return {
          from: { x: first.left + 1, y: middle(first) },
          to: { x: last.right, y: middle(last) },
        };
      }
      throw new Error(`“${words}” is not in one piece`);
    }, passage);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
    await expect(this.inspector.getByRole('button', { name: en.desk.code })).toBeVisible();
  }

  async apply(code: string): Promise<void> {
    await this.code(code).click();
  }

  /** Selects a passage, codes it and waits until the page shows it. */
  async codePassage(passage: string, code: string): Promise<void> {
    await this.select(passage);
    await this.apply(code);
    await this.shows(passage, code);
  }

  /** Whether a code lies on a passage, seen as a reader sees it. */
  async shows(passage: string, code: string, isThere = true): Promise<void> {
    await this.select(passage);
    const removal = this.inspector.getByRole('button', { name: en.desk.removeCoding(code) });
    await expect(removal).toHaveCount(isThere ? 1 : 0);
  }

  /** What the tree says the current coder has of a code. */
  async counts(code: string, codings: number): Promise<void> {
    await expect(this.code(code)).toContainText(en.desk.codingCount(codings));
  }

  async isSaved(): Promise<void> {
    await expect(this.saving).toHaveAttribute('aria-busy', 'false');
    await expect(this.saving).toHaveText(en.saving.saved);
  }

  async undo(): Promise<void> {
    await this.page.bringToFront();
    await this.transcript.focus();
    await this.page.keyboard.press('Control+KeyZ');
  }

  async redo(): Promise<void> {
    await this.page.bringToFront();
    await this.transcript.focus();
    await this.page.keyboard.press('Control+Shift+KeyZ');
  }

  /** Renames a code in the tree. Not by a click first: that would code what is selected. */
  async rename(code: string, name: string): Promise<void> {
    await this.page.bringToFront();
    await this.code(code).focus();
    await this.page.keyboard.press('F2');
    await this.page.keyboard.press('Control+KeyA');
    await this.page.keyboard.type(name);
    await this.page.keyboard.press('Enter');
  }
}
