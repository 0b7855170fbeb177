import { CommandProblem } from '#cli/command-problem.ts';
import { namedSo, nothingCalled } from '#cli/named.ts';
import { uniqueNames } from './unique-names.ts';

/** What can be chosen by name. */
export interface Choosable<Item> {
  readonly item: Item;
  /** Its own, and where it is told apart from others by more, that too. */
  readonly names: readonly string[];
  /** No other has it. */
  readonly unique: string;
  /** Stands for it where no name does. */
  readonly initials?: string;
}

/** Those of one name are numbered in the order in which they come, and can be chosen so. */
export function choosable<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Choosable<Item>[] {
  const unique = uniqueNames(items.map(nameOf));
  return items.map((item, at) => {
    const name = nameOf(item);
    return { item, names: [name], unique: unique[at] ?? name };
  });
}

/** The first of several has a number to be chosen by, too. */
function numbered<Item>(all: readonly Choosable<Item>[], { names, unique }: Choosable<Item>) {
  const hasNumber = !names.includes(unique) || namedSo(all, (one) => one.names, unique).length < 2;
  return hasNumber ? unique : `${unique} (1)`;
}

function called<Item>(all: readonly Choosable<Item>[], wanted: string): Choosable<Item>[] {
  const named = namedSo(all, ({ names }) => names, wanted);
  if (named.length > 0) return named;
  const byNumber = namedSo(all, (one) => [one.unique, numbered(all, one)], wanted);
  if (byNumber.length > 0) return byNumber;
  return namedSo(all, ({ initials }) => (initials ? [initials] : []), wanted);
}

/** The one that is called so, if any. Throws a `CommandProblem` where there are several. */
function oneCalled<Item>(
  kind: string,
  all: readonly Choosable<Item>[],
  wanted: string,
): Choosable<Item> | undefined {
  const found = called(all, wanted);
  const [one, ...others] = found;
  if (others.length === 0) return one;
  const names = found.map((each) => `“${numbered(all, each)}”`).join(', ');
  throw new CommandProblem(`“${wanted}” is not one ${kind} alone; there are ${names}.`);
}

/** The one of a name. Throws a `CommandProblem` where there is none, or several. */
export function chosenOne<Item>(
  kind: string,
  all: readonly Choosable<Item>[],
  wanted: string,
): Choosable<Item> {
  const found = oneCalled(kind, all, wanted);
  if (found) return found;
  const names = all.map(({ unique }) => unique);
  throw nothingCalled(kind, wanted, names);
}

/** Those of a list with commas, all without one. Names may hold commas: a name that is the whole list is meant so. */
export function chosenByName<Item>(
  kind: string,
  all: readonly Choosable<Item>[],
  wanted: string | undefined,
): readonly Choosable<Item>[] {
  if (wanted === undefined) return all;
  const whole = oneCalled(kind, all, wanted);
  if (whole) return [whole];
  return [...new Set(wanted.split(',').map((name) => chosenOne(kind, all, name.trim())))];
}
