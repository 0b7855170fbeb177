/** Every name once: the first of those that are alike stays as it is, the others are numbered behind, “trust (2)”. */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set(names);
  const given = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; given.has(unique); number += 1) {
      const numbered = `${name} (${String(number)})`;
      unique = taken.has(numbered) ? name : numbered;
    }
    given.add(unique);
    return unique;
  });
}
