import type { AutocodePlan } from '#analysis/autocode-plan.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Autocoding } from '#workers/autocode/autocode-draft.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** What is wanted; whose it is and what waits to be stored is looked up when it is asked. */
export type WantedAutocoding = Omit<Autocoding, 'coder' | 'waiting'>;

/**
 * What came of it: it is stored; it could not be stored and waits with what could not be stored before; it was refused and
 * is gone; it was not made. Undefined where it was given up or nothing was left to do.
 */
export type Autocoded =
  | { readonly type: 'done'; readonly change: Change }
  | { readonly type: 'waiting' | 'refused' | 'failed' };

/** Milliseconds without a change before it is counted again. */
const REST = 250;

/** Counts what a code would be put on, and puts it there; both are worked out in a worker. */
export class AutocodeWork {
  readonly #session: Session;
  readonly #worker: TaskWorker;
  readonly #stopListening: () => void;
  #wanted: WantedAutocoding | undefined;
  #isCounting = false;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #giveUp = new AbortController();
  #plan = $state.raw<Pick<AutocodePlan, 'count' | 'standing'>>();
  #hasFailed = $state(false);
  #stage = $state<'packing' | 'writing'>();

  constructor(session: Session, worker = new TaskWorker()) {
    this.#session = session;
    this.#worker = worker;
    this.#stopListening = session.feed.listen(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#count(), REST);
    });
  }

  /** Undefined until what is wanted is counted. */
  get plan(): Pick<AutocodePlan, 'count' | 'standing'> | undefined {
    return this.#plan;
  }

  /** Whether it could not be counted. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** While it is packed it can be given up; while it is written it cannot. */
  get stage(): 'packing' | 'writing' | undefined {
    return this.#stage;
  }

  want(wanted: WantedAutocoding | undefined): void {
    this.#wanted = wanted;
    this.#plan = undefined;
    this.#hasFailed = false;
    void this.#count();
  }

  async write(wanted: WantedAutocoding): Promise<Autocoded | undefined> {
    this.#giveUp = new AbortController();
    const { signal } = this.#giveUp;
    let draft: Draft | undefined;
    let hasFailed = false;
    this.#stage = 'packing';
    const written = await this.#session.apply(async () => {
      if (signal.aborted) return undefined;
      const outcome = await this.#worker.run('draftAutocode', this.#input(wanted), { signal });
      if (signal.aborted) return undefined;
      hasFailed = !outcome.ok;
      draft = outcome.ok ? outcome.value : undefined;
      if (draft) this.#stage = 'writing';
      return draft;
    });
    this.#stage = undefined;
    if (hasFailed) return { type: 'failed' };
    if (!written) return undefined;
    if (written.ok) return { type: 'done', change: written.value.change };
    const waits = this.#session.unsaved.some((edit) => edit.draft === draft);
    return { type: waits ? 'waiting' : 'refused' };
  }

  /** Gives up what is packed and everything that is counted. */
  close(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    this.#giveUp.abort();
    this.#worker.close();
  }

  #input(wanted: WantedAutocoding) {
    const { db, coderId, unsaved } = this.#session;
    const waiting = unsaved.map(({ draft: { records, columns } }) => ({ records, columns }));
    return { ...wanted, databaseName: db.name, coder: coderId, waiting };
  }

  /** Counts what is wanted last; an answer to what nobody wants any more is dropped. */
  async #count(): Promise<void> {
    this.#isStale = true;
    if (this.#isCounting) return;
    this.#isCounting = true;
    while (this.#isStale && this.#wanted) {
      this.#isStale = false;
      const wanted = this.#wanted;
      const outcome = await this.#worker.run('planAutocode', this.#input(wanted));
      if (wanted !== this.#wanted) continue;
      if (outcome.ok) this.#plan = outcome.value;
      this.#hasFailed = !outcome.ok;
    }
    this.#isCounting = false;
  }
}
