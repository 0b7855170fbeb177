/** Each id once in memory, however often a file refers to it. */
export class SharedIds {
  readonly #ids = new Map<string, string>();

  get(id: string): string {
    const known = this.#ids.get(id);
    if (known === undefined) this.#ids.set(id, id);
    return known ?? id;
  }
}
