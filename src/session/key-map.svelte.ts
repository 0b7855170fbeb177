import type { Direction } from '#i18n/locale-tag.ts';
import type { DeclaredCommand } from './command.ts';
import { ariaShortcuts, keyCaps } from './key-caps.ts';
import { physicalKey, type KeySpec, type Platform } from './key-spec.ts';
import {
  keyRefusal,
  keysInForce,
  shippedKeys,
  type ChosenKeys,
  type KeyRefusal,
} from './keys-in-force.ts';

interface Options {
  readonly platform: Platform;
  /** Of the interface; asked anew each time. */
  readonly direction?: () => Direction;
  /** Every command of the product, whether its screen is open or not. */
  readonly commands?: readonly DeclaredCommand[];
  /** Sound keys, as `keep` was given them; entries of commands that are not known stay and have no effect. */
  readonly chosen?: ChosenKeys;
  readonly keep?: (chosen: ChosenKeys) => void;
}

/** Which keys the commands answer to: those they ship with, or those chosen in their place. */
export class KeyMap {
  readonly platform: Platform;
  readonly commands: readonly DeclaredCommand[];
  readonly #direction: () => Direction;
  readonly #keep: (chosen: ChosenKeys) => void;
  #chosen = $state.raw<ChosenKeys>({});
  readonly #inForce = $derived.by(() =>
    keysInForce(this.commands, this.#chosen, this.#direction()),
  );

  constructor({ platform, direction, commands = [], chosen = {}, keep }: Options) {
    this.platform = platform;
    this.commands = commands;
    this.#direction = direction ?? (() => 'ltr');
    this.#keep = keep ?? (() => undefined);
    this.#chosen = chosen;
  }

  get isChanged(): boolean {
    return this.commands.some((command) => this.isChangedOf(command));
  }

  isChangedOf({ id }: DeclaredCommand): boolean {
    return Object.hasOwn(this.#chosen, id);
  }

  /** Physical keys, the one to show first. A command that is not declared keeps its own. */
  of(command: DeclaredCommand): readonly KeySpec[] {
    return this.#inForce.get(command.id) ?? shippedKeys(command, this.#direction());
  }

  capsOf(command: DeclaredCommand): readonly string[] | undefined {
    const [key] = this.of(command);
    return key === undefined ? undefined : keyCaps(key, this.platform);
  }

  ariaShortcutsOf(command: DeclaredCommand): string | undefined {
    return ariaShortcuts(this.of(command), this.platform);
  }

  /** Why the command cannot have the key, one more or `instead` of one it has; `undefined` where it can. */
  refusalOf(command: DeclaredCommand, key: KeySpec, instead?: KeySpec): KeyRefusal | undefined {
    const kept = this.of(command).filter((one) => one !== instead);
    const inForce = new Map(this.#inForce).set(command.id, kept);
    return keyRefusal(command, key, this.commands, inForce, this.#direction());
  }

  /** Gives the command a key, one more or `instead` of one it has; unless the key is refused. */
  give(command: DeclaredCommand, key: KeySpec, instead?: KeySpec): KeyRefusal | undefined {
    const isHad = this.of(command).includes(key);
    if (isHad && (instead === undefined || instead === key)) return undefined;
    const refusal = this.refusalOf(command, key, instead);
    if (refusal) return refusal;
    const had = this.#declaredOf(command).filter((one) => this.#physical(one) !== key);
    const at = had.findIndex((one) => this.#physical(one) === instead);
    this.#choose(command, at < 0 ? [...had, key] : had.with(at, key));
    return undefined;
  }

  remove(command: DeclaredCommand, key: KeySpec): void {
    const kept = this.#declaredOf(command).filter((one) => this.#physical(one) !== key);
    this.#choose(command, kept);
  }

  /** Gives the command back what it ships with; unless another command has one of these keys now. */
  reset(command: DeclaredCommand): { key: KeySpec; refusal: KeyRefusal } | undefined {
    for (const key of shippedKeys(command, this.#direction())) {
      const refusal = this.refusalOf(command, key);
      if (refusal) return { key, refusal };
    }
    const { [command.id]: _, ...others } = this.#chosen;
    this.#set(others);
    return undefined;
  }

  /** Gives every command what it ships with; what is returned takes that back. */
  resetAll(): () => void {
    const before = this.#chosen;
    this.#set({});
    return () => {
      this.#set(before);
    };
  }

  /** Takes over what was chosen elsewhere, such as in another tab. */
  follow(chosen: ChosenKeys): void {
    this.#chosen = chosen;
  }

  /** The keys in force, as they were declared or chosen. */
  #declaredOf(command: DeclaredCommand): readonly KeySpec[] {
    const declared = this.#chosen[command.id] ?? command.keys ?? [];
    const inForce = this.of(command);
    return declared.filter((one) => inForce.includes(this.#physical(one)));
  }

  #physical(key: KeySpec): KeySpec {
    return physicalKey(key, this.#direction());
  }

  #choose(command: DeclaredCommand, keys: readonly KeySpec[]): void {
    const { [command.id]: _, ...others } = this.#chosen;
    const shipped = shippedKeys(command, this.#direction());
    const isShipped =
      keys.length === shipped.length && keys.every((key) => shipped.includes(this.#physical(key)));
    this.#set(isShipped ? others : { ...others, [command.id]: keys });
  }

  #set(chosen: ChosenKeys): void {
    this.#chosen = chosen;
    this.#keep(chosen);
  }
}
