/** Titles of columns that tell all of them apart: one that came before, or is taken, gets a number. */
export function numberTitles(titles: readonly string[], taken: readonly string[] = []): string[] {
  const known = new Set([...taken, ...titles]);
  const used = new Set(taken);
  return titles.map((title) => {
    let numbered = title;
    for (let number = 2; used.has(numbered); number += 1) {
      const next = `${title} (${String(number)})`;
      if (!known.has(next)) numbered = next;
    }
    used.add(numbered);
    known.add(numbered);
    return numbered;
  });
}
