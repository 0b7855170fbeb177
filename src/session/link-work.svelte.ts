import type { Link } from '#domain/link.ts';
import type { Target } from '#domain/memo.ts';
import { isSameTarget } from '#domain/relation.ts';
import type { Work } from './kept-work.ts';

/** Two things that are to be joined; `link` where they are joined already, and it is said otherwise how. */
export interface AskedLink {
  readonly from: Target;
  readonly to: Target;
  readonly link?: Link | undefined;
}

/** A link on its way from one thing to another, which may be shown on another screen. */
export class LinkWork implements Work {
  readonly isUnfinished = false;
  #from = $state.raw<Target>();
  #asked = $state.raw<AskedLink>();

  /** Where a link begins whose other end is still to be chosen. */
  get from(): Target | undefined {
    return this.#from;
  }

  /** What is asked about: how the two are joined. */
  get asked(): AskedLink | undefined {
    return this.#asked;
  }

  /** Begins a link at a thing, or leads the one that was begun elsewhere to it. */
  link(target: Target): void {
    const from = this.#from;
    if (!from || isSameTarget(from, target)) this.#from = target;
    else this.join(from, target);
  }

  join(from: Target, to: Target): void {
    this.#asked = { from, to };
  }

  edit(link: Link): void {
    this.#asked = { from: link.from, to: link.to, link };
  }

  /** Gives up the link that was begun. */
  cancel(): void {
    this.#from = undefined;
  }

  /** The question was answered, or left. */
  close(isDone: boolean): void {
    if (isDone && !this.#asked?.link) this.#from = undefined;
    this.#asked = undefined;
  }
}
