import type { Document } from '#domain/document.ts';
import { counterpartsOf, joinable, type Joinable } from '#domain/translations.ts';
import { formatRoute, type ProjectRoute } from '#session/route.ts';
import type { Session } from '#session/session.svelte.ts';
import { tick } from 'svelte';
import type { Desk } from '#features/desk/desk.svelte.ts';
import { addressOf } from '#features/desk/show-addressed.ts';
import type { BesidePair } from './beside-pair.svelte.ts';

/** What is open on the desk. */
interface Open {
  readonly document: Document;
  readonly route: ProjectRoute;
  readonly desk: Desk;
}

/** Which text is read beside the open document, as the address says, and in which of the two somebody is. */
export class BesideReading {
  readonly #session: Session;
  readonly #open: () => Open;
  #pair = $state.raw<BesidePair>();
  #entered = $state.raw<Desk>();
  #isAsking = $state.raw(false);

  constructor(session: Session, open: () => Open) {
    this.#session = session;
    this.#open = open;
  }

  /** What the open document can be read beside. */
  readonly counterparts: readonly Document[] = $derived.by(() =>
    counterpartsOf(this.#session.data.documents, this.#open().document),
  );

  /** What it can be joined with. */
  readonly joinable: readonly Joinable[] = $derived.by(() =>
    joinable(this.#session.data.documents, this.#open().document),
  );

  /** What it is read beside. */
  readonly other: Document | undefined = $derived.by(() => {
    const { beside } = this.#open().route.query;
    return this.counterparts.find(({ id }) => id === beside);
  });

  get document(): Document {
    return this.#open().document;
  }

  /** Whether somebody is being asked what the open document is to be joined with. */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  ask(isAsking: boolean): void {
    this.#isAsking = isAsking;
  }

  /** Nobody is asked any more: reading goes on where it was. */
  async stopAsking(): Promise<void> {
    this.#isAsking = false;
    await tick();
    this.acting.resumeSelection();
  }

  /** Both texts, once they can be read. */
  get pair(): BesidePair | undefined {
    return this.#pair;
  }

  /** The desk that keys and panes are about. */
  get acting(): Desk {
    const { desk } = this.#open();
    const isOpen =
      this.#entered && this.#pair?.isPartOf(desk) && this.#pair.isPartOf(this.#entered);
    return isOpen && this.#entered ? this.#entered : desk;
  }

  hold(pair: BesidePair | undefined): void {
    this.#pair = pair;
  }

  enter(desk: Desk): void {
    this.#entered = desk;
  }

  /** Reads a text beside the open one, or that one alone. */
  read(other: Document | undefined): void {
    const { route, document, desk } = this.#open();
    const query = { ...addressOf(desk), ...(other && { beside: other.id }) };
    location.hash = formatRoute({ ...route, document: document.id, query });
  }

  /** Begins to read side by side, or ends it; where there is nothing to read beside, asks what there is to join. */
  toggle(): void {
    if (this.counterparts.length === 0) this.ask(true);
    else this.read(this.other ? undefined : this.counterparts[0]);
  }
}
