import type { Messages } from '#i18n/messages.ts';
import type { CommandScope, DeclaredCommand } from './command.ts';
import { SCREEN_NAMES, type ScreenName } from './route.ts';

/** Where commands act: a scope, and the screen that declares them. */
export interface CommandPlace {
  readonly screen: ScreenName | undefined;
  readonly scope: CommandScope;
}

/** A command acts on its own screen only, unless its scope is `global`; those of the shell have no screen. */
export function placeOf({ id, scope }: Pick<DeclaredCommand, 'id' | 'scope'>): CommandPlace {
  const named = SCREEN_NAMES.find((name) => name === scope || id.startsWith(`${name}.`));
  return { screen: scope === 'global' ? undefined : named, scope };
}

/**
 * Whether one key cannot mean a command of each place. While an edge is moved its keys stand before those of the text on
 * purpose.
 */
export function placesMeet(one: CommandPlace, other: CommandPlace): boolean {
  if (one.scope === 'global' || other.scope === 'global') return true;
  if (one.screen !== other.screen) return false;
  const isInner = (place: CommandPlace) => place.scope === 'transcript' || place.scope === 'edge';
  return one.scope === other.scope || isInner(one) !== isInner(other);
}

function placeTitle({ screen, scope }: CommandPlace, t: Messages): string {
  const words = t.commands.places;
  if (screen === undefined) return words.everywhere;
  if (scope === 'edge') return words.edge;
  if (scope !== 'transcript') return words.screen(t.navigation[screen]);
  return screen === 'desk' ? words.text : words.list(t.navigation[screen]);
}

export interface PlacedCommands<Listed> {
  readonly id: string;
  readonly place: CommandPlace;
  readonly title: string;
  readonly commands: readonly Listed[];
}

/** Commands under headings, those that act everywhere first, then screen by screen. */
export function byPlace<Listed extends Pick<DeclaredCommand, 'id' | 'scope'>>(
  commands: readonly Listed[],
  t: Messages,
): readonly PlacedCommands<Listed>[] {
  const groups = new Map<string, { place: CommandPlace; commands: Listed[] }>();
  for (const command of commands) {
    const place = placeOf(command);
    const id = `${place.screen ?? ''} ${place.scope}`;
    const group = groups.get(id) ?? { place, commands: [] };
    group.commands.push(command);
    groups.set(id, group);
  }
  const rank = ({ screen }: CommandPlace) =>
    screen === undefined ? -1 : SCREEN_NAMES.indexOf(screen);
  return [...groups]
    .map(([id, group]) => ({ id, title: placeTitle(group.place, t), ...group }))
    .sort((one, other) => rank(one.place) - rank(other.place));
}
