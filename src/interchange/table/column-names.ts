/** Names for columns: none empty, none twice. */
export interface ColumnNames {
  readonly names: readonly string[];
  /** Names that the header gave to several columns. */
  readonly repeated: readonly string[];
}

export function columnNames(header: readonly string[]): ColumnNames {
  const taken = new Set<string>();
  const repeated = new Set<string>();
  const names = header.map((cell, index) => {
    const written = cell.trim() || String(index + 1);
    if (taken.has(written)) repeated.add(written);
    let name = written;
    for (let number = 2; taken.has(name); number += 1) name = `${written} ${String(number)}`;
    taken.add(name);
    return name;
  });
  return { names, repeated: [...repeated] };
}
