import { untrack } from 'svelte';
import type { Messages } from '#i18n/messages.ts';
import type { Command } from './command.ts';
import type { KeyMap } from './key-map.svelte.ts';
import { chordsOf, keySpecOf, type Chord, type KeySpec } from './key-spec.ts';

/** A command with what it acts on, as menus, palette and keys use it. */
export interface ReadyCommand extends Omit<Command, 'detail' | 'when' | 'whyNot' | 'run'> {
  /** The keys it answers to now; the one to show first. */
  readonly keys: readonly KeySpec[];
  readonly detail: () => string | undefined;
  readonly isEnabled: () => boolean;
  readonly whyNot: ((t: Messages) => string) | undefined;
  readonly run: () => void | Promise<void>;
}

/** What a chord means: a command whose key it is, or begins. */
export interface KeyMeaning {
  readonly command: ReadyCommand;
  readonly key: KeySpec;
}

function meaningsByChord(commands: readonly ReadyCommand[]): ReadonlyMap<KeySpec, KeyMeaning[]> {
  const byChord = new Map<KeySpec, KeyMeaning[]>();
  for (const command of commands) {
    for (const key of command.keys) {
      const [first] = chordsOf(key);
      const chord = keySpecOf([first]);
      const meanings = byChord.get(chord) ?? [];
      byChord.set(chord, [...meanings, { command, key }]);
    }
  }
  return byChord;
}

/** The commands that can be had at the moment: the shell's and those of the open screen. */
export class CommandList {
  readonly keyMap: KeyMap;
  #groups = $state.raw<readonly (readonly ReadyCommand[])[]>([]);
  readonly all = $derived(this.#groups.flat());
  /** By the chord that is or begins the key, so that a key pressed costs no reading of keys. */
  readonly #meanings = $derived.by(() => meaningsByChord(this.all));

  constructor(keyMap: KeyMap) {
    this.keyMap = keyMap;
  }

  /**
   * Offers commands until the returned function is called: `$effect(() => list.add(deskCommands, () => desk))`.
   * `context` is asked anew each time a command is looked at or run.
   */
  add<Context>(commands: readonly Command<Context>[], context: () => Context): () => void {
    const { keyMap } = this;
    const group = commands.map((command): ReadyCommand => ({
      id: command.id,
      title: command.title,
      scope: command.scope,
      decidesKeys: command.decidesKeys ?? false,
      get keys() {
        return keyMap.of(command);
      },
      detail: () => command.detail?.(context()),
      isEnabled: () => command.when?.(context()) ?? true,
      whyNot: command.whyNot && ((t) => command.whyNot?.(context(), t) ?? ''),
      run: () => command.run(context()),
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

  /** What is printed on the caps of a command's first key, for menus and tooltips; declared or added. */
  capsOf(id: string): readonly string[] | undefined {
    const command = this.#declared(id);
    return command && this.keyMap.capsOf(command);
  }

  /** What a button that runs a command is given: `<IconButton {...commands.buttonKeys('project.undo')} …>`. */
  buttonKeys(id: string): {
    readonly caps: readonly string[] | undefined;
    readonly 'aria-keyshortcuts': string | undefined;
  } {
    const command = this.#declared(id);
    return {
      caps: command && this.keyMap.capsOf(command),
      'aria-keyshortcuts': command && this.keyMap.ariaShortcutsOf(command),
    };
  }

  /** The commands a chord means or begins in the scopes, and that can be done; later scopes are nearer and come first. */
  meaningsOf(chord: Chord, scopes: readonly string[]): readonly KeyMeaning[] {
    return this.keysOf(chord, scopes)
      .filter(({ command }) => command.isEnabled())
      .sort(
        (one, other) => scopes.indexOf(other.command.scope) - scopes.indexOf(one.command.scope),
      );
  }

  /** What a chord is or begins in the scopes, be it that nothing can be done with it now. */
  keysOf(chord: Chord, scopes: readonly string[]): readonly KeyMeaning[] {
    const meanings = this.#meanings.get(keySpecOf([chord])) ?? [];
    return meanings.filter(({ command }) => scopes.includes(command.scope));
  }

  /** Whether a chord is or begins the key of a command, in whatever scope. */
  hasKey(chord: Chord): boolean {
    return this.#meanings.has(keySpecOf([chord]));
  }

  #declared(id: string) {
    return this.keyMap.commands.find((command) => command.id === id) ?? this.byId(id);
  }
}
