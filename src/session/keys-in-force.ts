import type { Direction } from '#i18n/locale-tag.ts';
import { placeOf, placesMeet } from './command-place.ts';
import type { DeclaredCommand } from './command.ts';
import { keyClash, type KeyClash } from './key-clash.ts';
import { physicalKey, type KeySpec } from './key-spec.ts';
import { keyReservation, type KeyReservation } from './reserved-key.ts';

/** Keys chosen in place of those a command ships with, by the command's id. */
export type ChosenKeys = Readonly<Record<string, readonly KeySpec[]>>;

export type KeysById = ReadonlyMap<string, readonly KeySpec[]>;

/** Why a key cannot be had: it is no command's to take, or another command has it. */
export type KeyRefusal =
  | { readonly type: KeyReservation }
  | { readonly type: KeyClash; readonly command: DeclaredCommand };

interface Taken {
  readonly command: DeclaredCommand;
  readonly key: KeySpec;
}

export function shippedKeys(command: DeclaredCommand, direction: Direction): readonly KeySpec[] {
  return (command.keys ?? []).map((key) => physicalKey(key, direction));
}

/** What two commands ship with they may share: what tells them apart is when they can be done. */
function shareByDesign(one: Taken, other: Taken, direction: Direction): boolean {
  return [one, other].every(({ command, key }) => shippedKeys(command, direction).includes(key));
}

function refusal(
  wanted: Taken,
  taken: readonly Taken[],
  direction: Direction,
): KeyRefusal | undefined {
  const { command, key } = wanted;
  if (!shippedKeys(command, direction).includes(key)) {
    const reservation = keyReservation(key, command.scope);
    if (reservation) return { type: reservation };
  }
  for (const other of taken) {
    if (other.command.id === command.id && other.key === key) continue;
    const clash = keyClash(key, other.key);
    if (!clash || !placesMeet(placeOf(command), placeOf(other.command))) continue;
    if (!shareByDesign(wanted, other, direction)) return { type: clash, command: other.command };
  }
  return undefined;
}

/** Why a command cannot have a key beside those in force; `undefined` where it can. The key is a physical one. */
export function keyRefusal(
  command: DeclaredCommand,
  key: KeySpec,
  commands: readonly DeclaredCommand[],
  inForce: KeysById,
  direction: Direction,
): KeyRefusal | undefined {
  const taken = commands.flatMap((other) =>
    (inForce.get(other.id) ?? []).map((one): Taken => ({ command: other, key: one })),
  );
  return refusal({ command, key }, taken, direction);
}

/**
 * The physical keys each command answers to. A chosen key stands before what others ship with; one that nobody may
 * choose, or that two have chosen, as an older version or another hand may have left it, is passed over.
 */
export function keysInForce(
  commands: readonly DeclaredCommand[],
  chosen: ChosenKeys,
  direction: Direction,
): KeysById {
  const inForce = new Map<string, readonly KeySpec[]>();
  const taken: Taken[] = [];
  const fit = (command: DeclaredCommand) => (key: KeySpec) =>
    refusal({ command, key }, taken, direction) === undefined;
  const changed = commands.filter(({ id }) => Object.hasOwn(chosen, id));
  for (const command of changed) {
    const keys = (chosen[command.id] ?? []).map((key) => physicalKey(key, direction));
    const kept = [...new Set(keys)].filter(fit(command));
    inForce.set(command.id, kept);
    taken.push(...kept.map((key) => ({ command, key })));
  }
  for (const command of commands) {
    if (inForce.has(command.id)) continue;
    inForce.set(command.id, shippedKeys(command, direction).filter(fit(command)));
  }
  return inForce;
}
