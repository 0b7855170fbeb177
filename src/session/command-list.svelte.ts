import { untrack } from 'svelte';
import type { Command } from './command.ts';
import { matchesKey, type KeyPress, type Platform } from './key-spec.ts';

/** A command with what it acts on, as menus, palette and keys use it. */
export interface ReadyCommand extends Omit<Command, 'when' | 'run'> {
  readonly isEnabled: () => boolean;
  readonly run: () => void | Promise<void>;
}

/** The commands that can be had at the moment: the shell's and those of the open screen. */
export class CommandList {
  readonly platform: Platform;
  #groups = $state.raw<readonly (readonly ReadyCommand[])[]>([]);
  readonly all = $derived(this.#groups.flat());

  constructor(platform: Platform) {
    this.platform = platform;
  }

  /**
   * Offers commands until the returned function is called: `$effect(() => list.add(deskCommands, () => desk))`.
   * `context` is asked anew each time a command is looked at or run.
   */
  add<Context>(commands: readonly Command<Context>[], context: () => Context): () => void {
    const group = commands.map(({ when, run, ...rest }): ReadyCommand => ({
      ...rest,
      isEnabled: () => when?.(context()) ?? true,
      run: () => run(context()),
    }));
    // Whoever adds in an effect must not hang on what others add.
    untrack(() => {
      this.#groups = [...this.#groups, group];
    });
    return () => {
      this.#groups = this.#groups.filter((other) => other !== group);
    };
  }

  byId(id: string): ReadyCommand | undefined {
    return this.all.find((command) => command.id === id);
  }

  /** The command of this key in one of the scopes; later scopes are nearer to the focus and win. */
  byKey(press: KeyPress, scopes: readonly string[]): ReadyCommand | undefined {
    return this.all
      .filter(
        (command) =>
          scopes.includes(command.scope) &&
          command.keys?.some((spec) => matchesKey(spec, press, this.platform)) &&
          command.isEnabled(),
      )
      .sort((a, b) => scopes.indexOf(b.scope) - scopes.indexOf(a.scope))[0];
  }
}
