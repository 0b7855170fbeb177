import { expect, type Locator } from '@playwright/test';
import { placeOfPhrase } from '#tests/e2e/support/place-of-phrase.ts';
import type { DeskPage } from './desk.ts';

type Edge = 'start' | 'end';

/** The handles at the two ends of the picked coding. They have no names: readers of the screen have keys instead. */
export class EdgeHandles {
  readonly #desk: DeskPage;

  constructor(desk: DeskPage) {
    this.#desk = desk;
  }

  get all(): Locator {
    return this.#desk.transcript.locator('.handle');
  }

  handle(edge: Edge): Locator {
    return this.#desk.transcript.locator(`.handle.${edge}`);
  }

  /** Holds that the handles stand at the two ends of a phrase, in the direction of its text. */
  async expectAround(phrase: string): Promise<void> {
    await expect(async () => {
      const { from, to } = await placeOfPhrase(this.#desk.transcript, phrase);
      for (const [edge, place] of [
        ['start', from],
        ['end', to],
      ] as const) {
        const bar = await this.#bar(edge);
        expect(Math.abs(bar.x - place.x), edge).toBeLessThan(3);
        expect(Math.abs(bar.y - place.y), edge).toBeLessThan(12);
      }
    }).toPass();
  }

  /** Takes hold of an edge and carries it to where a phrase begins or ends; the button stays down. */
  async carry(edge: Edge, phrase: string): Promise<void> {
    const { mouse } = this.#desk.page;
    const places = await placeOfPhrase(this.#desk.transcript, phrase);
    const to = edge === 'start' ? places.from : places.to;
    const bar = await this.#bar(edge);
    const grip = await this.#middle(edge);
    await mouse.move(grip.x, grip.y);
    await mouse.down();
    const [x, y] = [to.x + grip.x - bar.x, to.y + grip.y - bar.y];
    await mouse.move((grip.x + x) / 2, (grip.y + y) / 2, { steps: 4 });
    await mouse.move(x, y, { steps: 4 });
    await this.#frames();
  }

  async drag(edge: Edge, phrase: string): Promise<void> {
    await this.carry(edge, phrase);
    await this.#desk.page.mouse.up();
    await this.#frames();
  }

  async #middle(edge: Edge): Promise<{ x: number; y: number }> {
    const box = await this.handle(edge).boundingBox();
    if (!box) throw new Error(`no handle at the ${edge}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Where the bar of a handle is drawn, in the middle of its line. */
  #bar(edge: Edge): Promise<{ x: number; y: number }> {
    return this.handle(edge).evaluate((element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      const read = (name: string) => Number.parseFloat(element.style.getPropertyValue(name));
      return { x: box.x + read('--bar-x'), y: box.y + read('--bar-y') + read('--bar-height') / 2 };
    });
  }

  /** What a drag does is drawn with the frames that follow. */
  async #frames(): Promise<void> {
    await this.#desk.page.evaluate(async () => {
      for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
    });
  }
}
