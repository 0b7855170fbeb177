import { expect } from '@playwright/test';
import type { Browser } from '#tests/browsers/driver/browser.ts';
import { edgesOf, type Edges } from '#tests/e2e/support/place-of-phrase.ts';
import { en } from '#i18n/en.ts';
import { DIRECTION_BY_LOCALE, NAME_BY_LOCALE, type LocaleTag } from '#i18n/locale-tag.ts';
import type { Messages } from '#i18n/messages.ts';
import { watchPage, told } from './misdeeds.ts';
import { placeOf } from './place-of.ts';

const TRANSCRIPT = 'main [role=document]';

/** The sample study in a browser, acted on as a person does. */
export class Study {
  readonly browser: Browser;
  readonly #address: string;
  t: Messages = en;

  constructor(browser: Browser, address: string) {
    this.browser = browser;
    this.#address = address;
  }

  async open(): Promise<void> {
    await this.browser.resize(1700, 1000);
    await this.browser.goTo(this.#address);
    await this.browser.evaluate(watchPage);
    await this.click('button', this.t.projects.openSample);
    await this.#headed(this.t.documents.title);
  }

  async reload(): Promise<void> {
    expect(await this.misdeeds()).toEqual([]);
    await this.browser.reload();
    await this.browser.evaluate(watchPage);
  }

  /** What the page has complained of. */
  misdeeds(): Promise<readonly string[]> {
    return this.browser.evaluate(told);
  }

  /** Clicks what holds just this text, once it is there. */
  async click(selector: string, text: string): Promise<void> {
    const place = await this.#waitFor(() => this.browser.evaluate(placeOf, selector, text), text);
    await this.browser.click(place);
  }

  async goTo(screen: 'documents' | 'settings'): Promise<void> {
    await this.click('nav a', this.t.navigation[screen]);
    await this.#headed(this.t[screen].title);
  }

  async openOnDesk(title: string): Promise<void> {
    await this.goTo('documents');
    await this.click('main a', title);
    await this.isOnDesk(title);
  }

  /** Waits until a document is open on the desk, whole and laid out. */
  async isOnDesk(title: string): Promise<void> {
    const state = () =>
      this.browser.evaluate((selector) => {
        const root = document.querySelector(selector);
        if (!root?.querySelector('p') || root.querySelector('section.opening')) return '';
        return root.getAttribute('aria-label') ?? '';
      }, TRANSCRIPT);
    await expect.poll(state).toContain(title);
  }

  transcriptText(): Promise<string> {
    return this.browser.evaluate(
      (selector) => document.querySelector(selector)?.textContent ?? '',
      TRANSCRIPT,
    );
  }

  focusTranscript(): Promise<void> {
    return this.browser.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus();
    }, TRANSCRIPT);
  }

  /** Where a phrase of the transcript begins and ends on the screen. */
  async placeOfPhrase(phrase: string): Promise<Edges> {
    await expect.poll(() => this.transcriptText()).toContain(phrase);
    const root = await this.browser.element(TRANSCRIPT);
    let last = '';
    return this.#waitFor(async () => {
      const place = await this.browser.evaluate(edgesOf, root, phrase);
      const isAtRest = JSON.stringify(place) === last;
      last = JSON.stringify(place);
      return isAtRest ? place : undefined;
    }, phrase);
  }

  async selectWithMouse(phrase: string): Promise<void> {
    const { from, to } = await this.placeOfPhrase(phrase);
    await this.browser.drag(from, to);
    await this.selects(phrase);
  }

  /** Holds that just this is selected. */
  async selects(phrase: string): Promise<void> {
    await expect.poll(() => this.browser.evaluate(() => String(getSelection()))).toBe(phrase);
  }

  /** Holds which codes the inspector shows on the selected passage. */
  async hasCode(code: string, isThere = true): Promise<void> {
    const codes = () =>
      this.browser.evaluate(
        (label) =>
          [...document.querySelectorAll(`[aria-label="${label}"] li`)].map((item) =>
            (item.textContent ?? '').trim(),
          ),
        this.t.desk.inspector,
      );
    const named: unknown = expect.stringContaining(code);
    if (isThere) await expect.poll(codes).toContainEqual(named);
    else await expect.poll(codes).not.toContainEqual(named);
  }

  async pick(code: string): Promise<void> {
    const isReady = () =>
      this.browser.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
    await expect.poll(isReady).toBe(true);
    await this.browser.type(code);
    await expect
      .poll(() => this.browser.evaluate(() => document.querySelectorAll('[role=option]').length))
      .toBeGreaterThan(0);
    await this.browser.press('Enter');
    await expect.poll(isReady).toBe(false);
  }

  /** Brings a text in as a file dropped by nobody: the drivers know no file chooser. */
  async importText(title: string, text: string): Promise<void> {
    await this.goTo('documents');
    await this.browser.evaluate(
      (name, content) => {
        const input = document.querySelector<HTMLInputElement>('main input[type=file]');
        if (!input) throw new Error('no place for files');
        const files = new DataTransfer();
        files.items.add(new File([content], name, { type: 'text/plain' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      `${title}.txt`,
      text,
    );
    await this.click('main button', this.t.importing.import(1));
    await this.#headed(this.t.documents.title);
  }

  /** What a paste gives now. */
  async pasted(): Promise<string> {
    await this.browser.evaluate(() => {
      const field = document.createElement('textarea');
      field.className = 'pasted';
      document.body.append(field);
      field.focus();
    });
    await this.browser.press('Control+v');
    const read = () =>
      this.browser.evaluate(
        () => document.querySelector<HTMLTextAreaElement>('.pasted')?.value ?? '',
      );
    await expect.poll(read).not.toBe('');
    const text = await read();
    await this.browser.evaluate(() => {
      document.querySelector('.pasted')?.remove();
    });
    return text;
  }

  async everythingSaved(): Promise<void> {
    await expect
      .poll(() =>
        this.browser.evaluate(
          () => document.querySelector('header [role=status]')?.textContent?.trim() ?? '',
        ),
      )
      .toBe(this.t.saving.saved);
  }

  async chooseLanguage(tag: LocaleTag, messages: Messages): Promise<void> {
    await this.goTo('settings');
    await this.browser.evaluate((name) => {
      const field = [...document.querySelectorAll('select')].find((select) =>
        [...select.options].some(({ text }) => text === name),
      );
      if (!field) throw new Error(`no language ${name}`);
      field.selectedIndex = [...field.options].findIndex(({ text }) => text === name);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, NAME_BY_LOCALE[tag]);
    this.t = messages;
    await this.#headed(messages.settings.title);
    const direction = () => this.browser.evaluate(() => document.documentElement.dir);
    await expect.poll(direction).toBe(DIRECTION_BY_LOCALE[tag]);
  }

  async #headed(title: string): Promise<void> {
    await expect
      .poll(
        () => this.browser.evaluate(() => document.querySelector('main h1')?.textContent?.trim()),
        { timeout: 30_000 },
      )
      .toBe(title);
  }

  async #waitFor<Value>(look: () => Promise<Value | undefined>, what: string): Promise<Value> {
    let seen: Value | undefined;
    const find = async () => {
      // An absent value comes over the wire as null.
      seen = (await look()) ?? undefined;
      return seen !== undefined;
    };
    await expect.poll(find, { message: what }).toBe(true);
    if (seen === undefined) throw new Error(what);
    return seen;
  }
}
