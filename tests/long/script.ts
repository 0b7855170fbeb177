import { inspect } from 'node:util';
import type { Action, Deed } from './actions/action.ts';
import type { LogReader } from './log-reader.ts';
import type { Pace } from './pace.ts';
import type { World } from './world.ts';

const REMEMBERED = 20;
/** Actions between two looks at what is stored. */
const UNCHECKED = 25;
const TRIES = 50;

export interface ScriptSetting {
  readonly world: World;
  readonly actions: readonly Action[];
  readonly log: LogReader;
  readonly pace: Pace;
}

/** Does one action after the other, thrown by their weights, and holds after each that the desk shows what it must. */
export class Script {
  readonly #setting: ScriptSetting;
  readonly #done: string[] = [];
  readonly #counts = new Map<string, number>();
  #number = 0;

  constructor(setting: ScriptSetting) {
    this.#setting = setting;
  }

  /** How often each action was done. */
  summary(): string {
    const counted = [...this.#counts].sort(([, a], [, b]) => b - a);
    return counted.map(([name, count]) => `${name} ${String(count)}`).join(', ');
  }

  /** Loads the page again; everything must be there. */
  async reload(): Promise<void> {
    const { world, pace } = this.#setting;
    await world.page.reload();
    await world.page.getByRole('document', { name: world.document.title }).waitFor();
    world.open(world.document);
    await world.expectShown();
    await pace.skip();
  }

  /** Takes back whatever was done; says how many steps that were. */
  async undoAll(): Promise<number> {
    const { canUndo } = this.#setting.world.model;
    await this.takeBack('undo', canUndo);
    return canUndo;
  }

  /** Presses the keys so often. */
  async takeBack(direction: 'undo' | 'redo', steps: number): Promise<void> {
    const { world, log } = this.#setting;
    const { model } = world;
    const key = direction === 'undo' ? 'Control+z' : 'Control+Shift+z';
    for (let left = steps; left > 0; left -= UNCHECKED) {
      for (let step = 0; step < Math.min(left, UNCHECKED); step += 1) {
        await world.page.keyboard.press(key);
        model[direction]();
      }
      await log.check();
    }
  }

  async run(actions: number): Promise<void> {
    const { log, pace } = this.#setting;
    await pace.skip();
    try {
      for (let count = 1; count <= actions; count += 1) {
        await this.#next();
        if (count % UNCHECKED === 0) await log.check();
        if (count % UNCHECKED === 0) await pace.skip();
      }
      await log.check();
    } catch (error) {
      throw await this.#told(error);
    }
  }

  async #next(): Promise<void> {
    const { world, log, pace } = this.#setting;
    const { action, deed } = await this.#plan();
    this.#remember(`${action.name}: ${deed.says}`);
    await deed.perform();
    deed.expect();
    await deed.look?.();
    await world.expectShown();
    await pace.note(action.name);
    this.#counts.set(action.name, (this.#counts.get(action.name) ?? 0) + 1);
    if (deed.mayRestIn !== undefined) await log.checkRested(deed.mayRestIn);
  }

  /** The failure, with what led to it and how the desk is then. */
  async #told(error: unknown): Promise<unknown> {
    if (!(error instanceof Error)) return error;
    const { world, log } = this.#setting;
    const { message, stack = '' } = error;
    const { selection, picked, isInText } = world;
    const selected = await world.reader.selected().catch(() => 'nothing to be had');
    const focus = await world.page
      .evaluate(() => document.activeElement?.outerHTML.slice(0, 120))
      .catch(() => 'nothing to be had');
    const stored = await log.check().then(() => 'as by the model', String);
    error.message = [
      message,
      `\nThe last actions:\n${this.#done.join('\n')}`,
      `\nBy the model: ${inspect({ document: world.document.title, selection, picked, isInText })}`,
      `By the browser: ${inspect(selected)}, the focus on ${focus ?? 'nothing'}`,
      `By the log: ${stored}`,
    ].join('\n');
    error.stack = stack.replace(message, error.message);
    return error;
  }

  async #plan(): Promise<{ readonly action: Action; readonly deed: Deed }> {
    const { world, actions } = this.#setting;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const action = world.random.pickWeighted(actions);
      const deed = await action.plan(world);
      if (deed) return { action, deed };
    }
    throw new Error('there is nothing that can be done');
  }

  #remember(line: string): void {
    this.#number += 1;
    this.#done.push(`${String(this.#number)} ${line}`);
    if (this.#done.length > REMEMBERED) this.#done.shift();
  }
}
