import type { DisagreementList } from '#analysis/disagreement-list.ts';
import type { Decision } from '#domain/decision.ts';
import type { Round } from '#domain/round.ts';
import { keyOfDecision } from '#session/rounds/adjudication.ts';
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
  readonly decisions: ReadonlyMap<string, Decision> = $derived.by(() => {
    const { session, round } = this.#asked;
    const own = session.data.decisions.filter((decision) => decision.round === round.id);
    return new Map(own.map((decision) => [keyOfDecision(decision), decision]));
  });
  /** What was decided about codings that are others by now, or gone. */
  readonly stale: readonly Decision[] = $derived.by(() => {
    const { rows, decisions } = this;
    if (!rows || decisions.size === 0) return [];
    const left = new Map(decisions);
    for (let row = 0; row < rows.length; row += 1) left.delete(rows.keyOf(row));
    return [...left.values()];
  });
  /** All that the filter leaves but for whether they are decided. */
  readonly narrowed: readonly number[] = $derived.by(
    () => this.rows?.filtered({ ...this.#asked.filter(), state: 'all' }, () => false) ?? [],
  );
  readonly decided: number = $derived.by(() => this.#countDecided(this.narrowed));
  readonly shown: readonly number[] = $derived.by(() => {
    const { state } = this.#asked.filter();
    if (state === 'all') return this.narrowed;
    return this.narrowed.filter((row) => this.#isDecidedAt(row) === (state === 'decided'));
  });
  /** Where in the list one is; -1 where it is empty. */
  readonly currentIndex: number = $derived.by(() => {
    const { shown } = this;
    const current = this.#current;
    const at = current ? shown.findIndex((row) => this.rows?.keyOf(row) === current.key) : -1;
    if (at >= 0) return at;
    if (current) return Math.min(current.at, shown.length - 1);
    return Math.max(this.#openFrom(0), shown.length > 0 ? 0 : -1);
  });
  readonly current: ListedDisagreement | undefined = $derived.by(() => {
    const row = this.shown[this.currentIndex];
    return row === undefined ? undefined : this.rows?.row(row);
  });
  readonly decision: Decision | undefined = $derived(
    this.current && this.decisions.get(this.current.key),
  );

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  isDecided(key: string): boolean {
    return this.#pending.has(key) || this.decisions.has(key);
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
    const at = this.shown.findIndex((row) => this.rows?.keyOf(row) === key);
    if (at < 0 || at === this.currentIndex) return false;
    this.goTo(at);
    return true;
  }

  #isDecidedAt(row: number): boolean {
    return this.isDecided(this.rows?.keyOf(row) ?? '');
  }

  #countDecided(rows: readonly number[]): number {
    if (this.decisions.size + this.#pending.size === 0) return 0;
    return rows.filter((row) => this.#isDecidedAt(row)).length;
  }

  /** The next open one in the list from a place on, round its end. */
  #openFrom(at: number): number {
    const { shown } = this;
    const isOpen = (index: number) => {
      const row = shown[index];
      return row !== undefined && !this.#isDecidedAt(row);
    };
    const order = shown.map((_row, step) => (at + step) % shown.length);
    return order.find(isOpen) ?? -1;
  }
}
