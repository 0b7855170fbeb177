import type { DisagreementList } from '#analysis/disagreement-list.ts';
import { judgedDecisions, type JudgedDecisions } from '#analysis/judged-decisions.ts';
import type { Decision } from '#domain/decision.ts';
import type { Round } from '#domain/round.ts';
import type { Session } from '#session/session.svelte.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';
import { DisagreementRows, type ListedDisagreement } from './disagreement-rows.ts';

interface Asked {
  readonly session: Session;
  readonly round: Round;
  readonly filter: () => DisagreementFilter;
  readonly list: () => DisagreementList | undefined;
}

/** The disagreements of a round as they are gone through: which are listed, which is looked at, what is decided. */
export class DisagreementWork {
  readonly #asked: Asked;
  /** The key of the one looked at, and its place, from which one goes on when it has left the list. */
  #current = $state.raw<{ readonly key: string; readonly at: number }>();
  /** Decided a moment ago: the project's list follows. */
  #pending = $state.raw<ReadonlySet<string>>(new Set());
  /** What was decided here, the last one last: an undo shows again what it opens. */
  #trail: readonly string[] = [];

  readonly rows: DisagreementRows | undefined = $derived.by(() => {
    const list = this.#asked.list();
    return list && new DisagreementRows(list);
  });
  readonly #judged: JudgedDecisions = $derived.by(() => {
    const { session, round } = this.#asked;
    const decisions = session.data.decisions.filter((decision) => decision.round === round.id);
    return this.rows
      ? judgedDecisions(this.rows.lookup, decisions, (id) => session.data.codeMeant(id))
      : { holding: new Map(), stale: [] };
  });
  readonly #pendingRows: ReadonlySet<number> = $derived(
    new Set([...this.#pending].flatMap((key) => this.rows?.lookup.at(key) ?? [])),
  );
  /** What is decided of the listed, by their rows. */
  readonly decisions: ReadonlyMap<number, Decision> = $derived(this.#judged.holding);
  /** What was decided about codings that say something else by now, or are gone. */
  readonly stale: readonly Decision[] = $derived(this.#judged.stale);
  /** All that the filter leaves but for whether they are decided. */
  readonly narrowed: readonly number[] = $derived.by(
    () => this.rows?.filtered({ ...this.#asked.filter(), state: 'all' }, () => false) ?? [],
  );
  readonly #narrowedRows: ReadonlySet<number> = $derived(new Set(this.narrowed));
  /** How many of them are decided. There are fewer decisions than rows, mostly: they are what is gone through. */
  readonly decided: number = $derived.by(() => {
    const rows = new Set([...this.decisions.keys(), ...this.#pendingRows]);
    return [...rows].filter((row) => this.#narrowedRows.has(row)).length;
  });
  readonly shown: readonly number[] = $derived.by(() => {
    const { state } = this.#asked.filter();
    if (state === 'all') return this.narrowed;
    return this.narrowed.filter((row) => this.#isDecidedAt(row) === (state === 'decided'));
  });
  /** Where in the list one is; -1 where it is empty. */
  readonly currentIndex: number = $derived.by(() => {
    const { shown } = this;
    const current = this.#current;
    const at = current ? this.#placeOf(current.key) : -1;
    if (at >= 0) return at;
    if (current) return Math.min(current.at, shown.length - 1);
    return Math.max(this.#openFrom(0), shown.length > 0 ? 0 : -1);
  });
  readonly #currentRow: number = $derived(this.shown[this.currentIndex] ?? -1);
  readonly current: ListedDisagreement | undefined = $derived(
    this.#currentRow === -1 ? undefined : this.rows?.row(this.#currentRow),
  );
  readonly decision: Decision | undefined = $derived(this.decisions.get(this.#currentRow));

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  isDecided(key: string): boolean {
    const row = this.rows?.lookup.at(key);
    return this.#pending.has(key) || (row !== undefined && this.decisions.has(row));
  }

  goTo(index: number): void {
    const at = Math.max(0, Math.min(index, this.shown.length - 1));
    const row = this.shown[at];
    const key = row === undefined ? undefined : this.rows?.keyOf(row);
    this.#current = key === undefined ? undefined : { key, at };
  }

  /** Notes that one is being decided, and goes on to the next that is open; it stays where there is none. */
  goOn(key: string): void {
    const from = this.currentIndex;
    this.goTo(from);
    this.#pending = new Set([...this.#pending, key]);
    this.#trail = [...this.#trail.filter((one) => one !== key), key];
    const next = this.#openFrom(this.currentIndex);
    if (next >= 0) this.goTo(next);
  }

  /** The project's list has followed, or what was to be written could not be. */
  settled(key: string): void {
    this.#pending = new Set([...this.#pending].filter((one) => one !== key));
  }

  /** Goes back to what was decided last when it is open again, as after an undo. Whether it did. */
  followUndo(): boolean {
    const key = this.#trail.at(-1);
    if (key === undefined || this.isDecided(key)) return false;
    this.#trail = this.#trail.slice(0, -1);
    const at = this.#placeOf(key);
    if (at < 0 || at === this.currentIndex) return false;
    this.goTo(at);
    return true;
  }

  /** Where in the list the one of a key is; -1 where it is not. */
  #placeOf(key: string): number {
    const row = this.rows?.lookup.at(key);
    return row === undefined ? -1 : this.shown.indexOf(row);
  }

  #isDecidedAt(row: number): boolean {
    return this.decisions.has(row) || this.#pendingRows.has(row);
  }

  /** The next open one in the list from a place on, round its end. */
  #openFrom(at: number): number {
    const { shown } = this;
    for (let step = 0; step < shown.length; step += 1) {
      const index = (at + step) % shown.length;
      const row = shown[index];
      if (row !== undefined && !this.#isDecidedAt(row)) return index;
    }
    return -1;
  }
}
