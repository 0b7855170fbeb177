import { inspect } from 'node:util';
import type { Page } from '@playwright/test';
import { databaseOf } from '#tests/e2e/storage/stored-project.ts';
import { inOrder, type LoggedChange } from '#tests/e2e/support/fold-log.ts';
import type { LogAudit } from './model/log-audit.ts';
import type { ExpectedChange } from './model/study-model.ts';
import type { World } from './world.ts';

/** The changes behind a clock, read from the database by the browser's own interface. */
async function changesAfter(page: Page, clock: string): Promise<LoggedChange[]> {
  const changes = await page.evaluate(
    ([name, last]) =>
      new Promise<LoggedChange[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('log').objectStore('log').getAll();
          reading.onerror = () => reject(new Error(reading.error?.message));
          reading.onsuccess = () => {
            opening.result.close();
            const log = reading.result as LoggedChange[];
            resolve(log.filter((change) => change.clock > last));
          };
        };
      }),
    [databaseOf(page), clock] as const,
  );
  return inOrder(changes);
}

/** Milliseconds between looks at a log that is behind, and how many of them. */
const BETWEEN_LOOKS = 100;
const MOST_LOOKS = 50;

/** Holds the stored log against the model as the script goes on. */
export class LogReader {
  readonly #world: World;
  readonly #audit: LogAudit;
  readonly #before: number;

  /** @param audit has read what was stored before the script began */
  constructor(world: World, audit: LogAudit) {
    this.#world = world;
    this.#audit = audit;
    this.#before = audit.count;
  }

  /** Holds that everything done is stored, in its order, and nothing else. */
  async check(): Promise<void> {
    this.#compare(await this.#stored(this.#expected().length));
    this.#expectNoneLost();
  }

  /** The same, where a rest may have made several changes of the last one noted. */
  async checkRested(key: string): Promise<void> {
    const { model } = this.#world;
    const changes = await this.#stored(this.#expected().length);
    const count = this.#expected().length;
    const whole = Math.max(0, count - 1);
    this.#compare(changes.slice(0, whole));
    const parts = changes.slice(whole, -1);
    if (parts.length > 0)
      model.dealOut(
        key,
        parts.map((change) => this.#audit.readPart(change, key)),
      );
    this.#compare(changes.slice(whole + parts.length));
    this.#expectNoneLost();
  }

  #expected(): readonly ExpectedChange[] {
    return this.#world.model.log.slice(this.#audit.count - this.#before);
  }

  /** Waits until so many changes have come, or no more do. */
  async #stored(count: number): Promise<LoggedChange[]> {
    const { page, bench } = this.#world;
    await bench.shell.everythingSaved();
    let changes = await changesAfter(page, this.#audit.clock);
    for (let looks = 0; looks < MOST_LOOKS && changes.length < count; looks += 1) {
      await page.waitForTimeout(BETWEEN_LOOKS);
      changes = await changesAfter(page, this.#audit.clock);
    }
    return changes;
  }

  #expectNoneLost(): void {
    const [missing] = this.#expected();
    if (missing) throw new Error(`lost: ${inspect(missing, { depth: 4 })}`);
  }

  #compare(changes: readonly LoggedChange[]): void {
    const { log } = this.#world.model;
    for (const change of changes) {
      const expected = log[this.#audit.count - this.#before];
      if (!expected) throw new Error(`nobody did ${inspect(change, { depth: 5 })}`);
      this.#audit.expectNext(change, expected);
    }
  }
}
