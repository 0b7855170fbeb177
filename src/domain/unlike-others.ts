/** Whether a name is the other one with a number that makes it another. */
export function isNumbered(name: string, of: string): boolean {
  return name.startsWith(of) && /^ \(\d+\)$/u.test(name.slice(of.length));
}

/** The name, or where it is taken the name with the first number that makes it another: `Portal (2)`. */
export function unlikeOthers(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${String(count)})`;
  return free;
}
