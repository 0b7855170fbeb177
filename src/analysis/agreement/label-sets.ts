/** Sets of labels, each numbered once; number 0 is the empty set. */
export class LabelSets {
  readonly #members: (readonly number[])[] = [[]];
  readonly #numbers = new Map<string, number>([['', 0]]);
  /** The set that differs from one by one label, found before: by set, then label. */
  readonly #neighbours: Map<number, number>[] = [];

  get size(): number {
    return this.#members.length;
  }

  /** Labels of a set, ascending. */
  members(set: number): readonly number[] {
    return this.#members[set] ?? [];
  }

  numberOf(labels: Iterable<number>): number {
    const members = [...new Set(labels)].sort((one, other) => one - other);
    const key = members.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#members.length;
    this.#members.push(members);
    this.#numbers.set(key, number);
    return number;
  }

  /** The set with a label put in, or taken out where it has it. */
  toggled(set: number, label: number): number {
    const neighbours = (this.#neighbours[set] ??= new Map<number, number>());
    const known = neighbours.get(label);
    if (known !== undefined) return known;
    const members = this.members(set);
    const found = this.numberOf(
      members.includes(label) ? members.filter((each) => each !== label) : [...members, label],
    );
    neighbours.set(label, found);
    return found;
  }
}
