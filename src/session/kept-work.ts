/** What a person has begun on a screen and not yet brought into the project. */
export interface Work {
  /** Whether something would be lost if the page went away now. */
  readonly isUnfinished: boolean;
}

/** Work that stays while other screens, or other projects, are looked at: one of a kind for each project. */
export class KeptWork {
  readonly #works = new Map<string, Map<new () => Work, Work>>();

  /** The project's work of a kind; it is made when it is first asked for. */
  of<Kind extends Work>(localId: string, kind: new () => Kind): Kind {
    const works = this.#works.get(localId) ?? new Map<new () => Work, Work>();
    this.#works.set(localId, works);
    const work = works.get(kind) ?? new kind();
    works.set(kind, work);
    return work as Kind;
  }

  get isUnfinished(): boolean {
    return [...this.#works.values()].some((works) =>
      [...works.values()].some((work) => work.isUnfinished),
    );
  }
}
