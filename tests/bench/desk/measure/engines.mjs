import { medianCost } from './costs.mjs';
import { record } from './recording.mjs';

const repetitions = 5;

/** The transcript page by itself and the baselines, each opened on the same data in memory. */
export class Engines {
  /** @type {import('@playwright/test').Page} */ #page;
  /** @type {import('@playwright/test').CDPSession} */ #session;

  /** @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} session */
  constructor(page, session) {
    this.#page = page;
    this.#session = session;
  }

  /** @param {number} words @param {number} codings */
  async prepare(words, codings) {
    await this.#page.evaluate(`bench.prepare(${words}, ${codings})`);
  }

  /** Opens and closes again, a first time unmeasured. @param {string} subject */
  async open(subject) {
    const costs = [];
    for (let time = 0; time <= repetitions; time += 1) {
      const recording = await record(this.#session, () =>
        this.#page.evaluate(`bench.open(${JSON.stringify(subject)}, "open")`),
      );
      if (time > 0) costs.push(recording.between('open', 'open painted'));
      await this.#page.evaluate('bench.close()');
    }
    return medianCost(costs);
  }

  /** Adds a coding to the open engine and takes it away again. */
  async edit() {
    await this.#page.evaluate('bench.open("engine", "open")');
    await this.#page.waitForTimeout(3000);
    const runs = [];
    for (let time = 0; time <= repetitions; time += 1) {
      const recording = await record(this.#session, () =>
        this.#page.evaluate('bench.edit("engine")'),
      );
      if (time > 0)
        runs.push({
          apply: recording.between('engine apply', 'engine apply painted'),
          remove: recording.between('engine remove', 'engine remove painted'),
        });
    }
    await this.#page.evaluate('bench.close()');
    return {
      apply: medianCost(runs.map(({ apply }) => apply)),
      remove: medianCost(runs.map(({ remove }) => remove)),
    };
  }
}
