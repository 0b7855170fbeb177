import { medianCost, worst } from './costs.mjs';
import { record } from './recording.mjs';

/** @typedef {import('./recording.mjs').Cost} Cost */
/** @typedef {import('./recording.mjs').Recording} Recording */
/** @typedef {{ from: Point, to: Point, inside: Point }} Passage */
/** @typedef {{ x: number, y: number }} Point */

const repetitions = 5;
/** Pixels of wheel in all, and a second: 120 a frame. */
const wheel = { distance: 14_400, speed: 7200 };
const dragSteps = 180;
/** Codings stored in one go, to be divided by. */
const commits = 10;

/** The real app with a project of one size in it, worked with by keys, mouse and addresses. */
export class FinishedDesk {
  /** @type {import('@playwright/test').Page} */ #page;
  /** @type {import('@playwright/test').CDPSession} */ #session;

  /** @param {import('@playwright/test').Page} page @param {import('@playwright/test').CDPSession} session */
  constructor(page, session) {
    this.#page = page;
    this.#session = session;
  }

  /** @param {number} words @param {number} codings */
  async make(words, codings) {
    await this.#run(`make(${words}, ${codings})`);
    // The browser tidies up behind a database that was made in one go.
    await this.#page.waitForTimeout(2000);
  }

  /** From an address to the first painting with codings, and on to the whole text laid out; once to warm up. */
  async open() {
    const runs = await this.#repeat(1, async () => {
      const recording = await this.#record(() => this.#run('open("open")'));
      await this.#run('openOther()');
      return {
        first: recording.between('open', 'open painted'),
        all: recording.between('open', 'open done'),
        longest: recording.longest('open painted', 'open done'),
      };
    });
    return {
      first: medianCost(runs.map((run) => run.first)),
      all: medianCost(runs.map((run) => run.all)),
      longest: worst(runs.map((run) => run.longest)),
    };
  }

  /** A jump to 90 % behind the first painting, while the rest is still being built. */
  async jumpWhileOpening() {
    const runs = await this.#repeat(0, async () => {
      /** @type {number[]} */
      let errors = [];
      const recording = await this.#record(async () => {
        errors = await this.#run('openAndJump("jump")');
      });
      await this.#run('openOther()');
      const longest = recording.longest('jump opening painted', 'jump painted');
      return { cost: recording.between('jump', 'jump painted'), errors, longest };
    });
    return {
      cost: medianCost(runs.map((run) => run.cost)),
      error: Math.max(...runs.flatMap((run) => run.errors)),
      longest: worst(runs.map((run) => run.longest)),
    };
  }

  /** Leaves the document open. */
  async show() {
    await this.#run('open("shown")');
  }

  async jump() {
    const runs = await this.#repeat(0, async () => {
      let error = NaN;
      const recording = await this.#record(async () => {
        error = await this.#run('jump("jump")');
      });
      await this.#run('backToTop()');
      return { cost: recording.between('jump', 'jump painted'), error };
    });
    return {
      cost: medianCost(runs.map((run) => run.cost)),
      error: Math.max(...runs.map((run) => run.error)),
    };
  }

  /** Selects passages, codes them, moves an edge of a coding there and takes the coding away again. */
  async code() {
    /** @type {Passage[]} */
    const passages = await this.#run(`passages(${repetitions + 1})`);
    const [first, ...others] = passages;
    if (!first) throw new Error('no passage');
    // The pinned code becomes the active one.
    await this.#select(first);
    await this.#storing(() => this.#press('warm-up', '1'));
    await this.#edit(first);
    const runs = [];
    for (const passage of others) {
      const select = await this.#select(passage);
      const apply = await this.#storing(() => this.#press('apply', 'q'));
      runs.push({ select, apply, ...(await this.#edit(passage)) });
    }
    return {
      select: actionCosts(runs.map((run) => run.select)),
      apply: actionCosts(runs.map((run) => run.apply)),
      resize: medianCost(runs.map((run) => run.resize)),
      leave: medianCost(runs.map((run) => run.leave)),
      remove: actionCosts(runs.map((run) => run.remove)),
    };
  }

  /** Shows only the code that is used most, and everything again. */
  async onlyOneCode() {
    /** @type {number} */
    const codings = await this.#run('pickCommonest()');
    await this.#press('warm-up', 'h');
    await this.#press('warm-up', 'h');
    const runs = await this.#repeat(0, async () => ({
      on: await this.#press('on', 'h'),
      off: await this.#press('off', 'h'),
    }));
    await this.#run('backToTop()');
    return {
      codings,
      on: actionCosts(runs.map((run) => run.on)),
      off: actionCosts(runs.map((run) => run.off)),
    };
  }

  /** Turns a wheel over the text. */
  async wheel() {
    const box = await this.#page.locator('.transcript-host').boundingBox();
    if (!box) throw new Error('no transcript on the desk');
    return this.#scroll(() =>
      this.#session.send('Input.synthesizeScrollGesture', {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        yDistance: -wheel.distance,
        speed: wheel.speed,
        gestureSourceType: 'mouse',
      }),
    );
  }

  /** Drags the scrollbar from top to bottom. */
  dragScrollbar() {
    return this.#scroll(() => this.#run(`dragScrollbar(${dragSteps})`));
  }

  /** One coding stored, apart from what the screens do about it; leaves the desk. */
  async commit() {
    await this.#run('leave()');
    const costs = await this.#repeat(1, async () => {
      const recording = await this.#record(() => this.#run(`store("commit", ${commits})`));
      const { cpu, wall } = recording.between('commit', 'commit done');
      return { cpu: cpu / commits, wall: wall / commits };
    });
    return medianCost(costs);
  }

  async size() {
    await this.#session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN;
    return { nodesATurn: await this.#run('nodesATurn()'), megabytes: bytes / 2 ** 20 };
  }

  /** @param {() => Promise<unknown>} move */
  async #scroll(move) {
    const runs = await this.#repeat(0, async () => {
      /** @type {{ frames: number, late: number }} */
      let counted = { frames: 0, late: 0 };
      const recording = await this.#record(async () => {
        await this.#page.evaluate('performance.mark("scroll"); bench.frames.start()');
        await move();
        counted = await this.#run('frames.stop()');
        await this.#page.evaluate('performance.mark("scroll done")');
      });
      await this.#run('backToTop()');
      const { cpu, wall } = recording.between('scroll', 'scroll done');
      return {
        cost: { cpu: cpu / counted.frames, wall: wall / counted.frames },
        late: counted.late / counted.frames,
        longest: recording.longest('scroll', 'scroll done'),
      };
    });
    return {
      frame: medianCost(runs.map((run) => run.cost)),
      late: medianCost(runs.map(({ late }) => ({ cpu: late, wall: late }))).cpu,
      longest: worst(runs.map((run) => run.longest)),
    };
  }

  /** Draws the pointer over a passage; measured is its last step. @param {Passage} passage */
  async #select({ from, inside, to }) {
    const { mouse, keyboard } = this.#page;
    // The handles of a coding that is picked may lie in the way.
    await keyboard.press('Escape');
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(inside.x, inside.y, { steps: 4 });
    await this.#page.waitForTimeout(300);
    const costs = await this.#act('select', 'selectionchange', () => mouse.move(to.x, to.y));
    await mouse.up();
    return costs;
  }

  /** @param {string} name @param {string} key */
  #press(name, key) {
    return this.#act(name, 'keydown', () => this.#page.keyboard.press(key));
  }

  /** @param {string} name @param {string} event @param {() => Promise<void>} input */
  async #act(name, event, input) {
    const recording = await this.#record(async () => {
      await this.#input(name, event, input);
      await this.#run(`acted(${JSON.stringify(name)})`);
    });
    return {
      paint: recording.between(name, `${name} painted`),
      after: recording.between(`${name} painted`, `${name} done`),
    };
  }

  /** Gives input and waits until what it did is painted. @param {string} name @param {string} event @param {() => Promise<void>} input */
  async #input(name, event, input) {
    await this.#run(`expect(${JSON.stringify(name)}, ${JSON.stringify(event)})`);
    await input();
    await this.#run('seen()');
  }

  /** Picks a coding of the passage, moves its end by a word, stores that, and removes the coding. @param {Passage} passage */
  async #edit({ inside }) {
    const { mouse, keyboard } = this.#page;
    await mouse.click(inside.x, inside.y);
    await this.#page.waitForTimeout(300);
    await keyboard.press(']');
    const moved = await this.#storing(() =>
      this.#record(async () => {
        await keyboard.down('Control');
        await this.#input('resize', 'keydown', () => keyboard.press('ArrowRight'));
        await keyboard.up('Control');
        // Before the desk stores it by itself.
        await this.#input('leave', 'keydown', () => keyboard.press('Enter'));
        await this.#run('acted("leave")');
      }),
    );
    const remove = await this.#storing(() => this.#press('remove', 'u'));
    return {
      resize: moved.between('resize', 'resize painted'),
      leave: moved.between('leave painted', 'leave done'),
      remove,
    };
  }

  /** Makes sure that an action stores a change. @template Value @param {() => Promise<Value>} action */
  async #storing(action) {
    const before = await this.#run('changes()');
    const value = await action();
    const change = (await this.#run('changes()')) - before;
    if (change !== 1) throw new Error(`${change} changes stored, not 1`);
    return value;
  }

  /** @template Value @param {number} warmUps @param {() => Promise<Value>} once */
  async #repeat(warmUps, once) {
    /** @type {Value[]} */
    const values = [];
    for (let time = 0; time < warmUps + repetitions; time += 1) {
      const value = await once();
      if (time >= warmUps) values.push(value);
    }
    return values;
  }

  /** @param {() => Promise<unknown>} work */
  #record(work) {
    return record(this.#session, work);
  }

  /** @param {string} call @returns {Promise<any>} */
  #run(call) {
    return this.#page.evaluate(`bench.${call}`);
  }
}

/** @param {{ paint: Cost, after: Cost }[]} runs */
function actionCosts(runs) {
  return {
    paint: medianCost(runs.map((run) => run.paint)),
    after: medianCost(runs.map((run) => run.after)),
  };
}
