import { CommandProblem } from './command-problem.ts';

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function isCalled(name: string, wanted: string): boolean {
  return folded(name) === folded(wanted);
}

/** Everything that is called so: to the letter, or where nothing is, in other letter cases too. */
export function namedSo<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  wanted: string,
): Item[] {
  const exact = items.filter((item) => namesOf(item).includes(wanted));
  if (exact.length > 0) return exact;
  return items.filter((item) => namesOf(item).some((name) => isCalled(name, wanted)));
}

/** A large codebook has hundreds. */
const MOST_NAMES = 20;

/** What to say of a name that nothing has. */
export function nothingCalled(
  kind: string,
  wanted: string,
  names: readonly string[],
): CommandProblem {
  const known = [...new Set(names)].map((name) => `“${name}”`);
  const more = known.length > MOST_NAMES ? ` and ${String(known.length - MOST_NAMES)} more` : '';
  const list = known.slice(0, MOST_NAMES).join(', ') + more;
  const rest = list === '' ? 'there is none' : `there are ${list}`;
  return new CommandProblem(`There is no ${kind} “${wanted}”; ${rest}.`);
}
