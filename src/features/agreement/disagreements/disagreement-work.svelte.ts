import type { DisagreementList } from '#analysis/disagreement-list.ts';
import { isStillSaid, type Decision } from '#domain/decision.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { keyOfDecision } from '#session/rounds/adjudication.ts';
import type { Session } from '#session/session.svelte.ts';
import type { DisagreementFilter } from './disagreement-filter.ts';
import { codingsOfKey, DisagreementRows, type ListedDisagreement } from './disagreement-rows.ts';

interface Asked {
  readonly session: Session;
  readonly round: Round;
  readonly filter: () => DisagreementFilter;
  readonly list: () => DisagreementList | undefined;
}

/** How the project's decisions stand to what is listed. */
interface Judged {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly rows: ReadonlySet<number>;
  readonly stale: readonly Decision[];
}

/** A decision holds as long as its codings say what they said. What is not compared here may still hold. */
function judged(rows: DisagreementRows | undefined, { session, round }: Asked): Judged {
  const decisions = new Map<string, Decision>();
  const [decided, stale] = [new Set<number>(), [] as Decision[]];
  for (const decision of rows ? session.data.decisions : []) {
    if (!rows || decision.round !== round.id) continue;
    const key = keyOfDecision(decision);
    const row = rows.at(key);
    const { versions, document, between } = decision;
    const meant = (id: CodeId) => session.data.codeMeant(id);
    if (row !== undefined && isStillSaid(versions, rows.versionsOf(row), meant)) {
      decisions.set(key, decision);
      decided.add(row);
    } else if (rows.compares(document, between)) stale.push(decision);
  }
  return { decisions, rows: decided, stale };
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
  readonly #judged: Judged = $derived.by(() => judged(this.rows, this.#asked));
  readonly #pendingRows: ReadonlySet<number> = $derived(
    new Set([...this.#pending].flatMap((key) => this.rows?.at(key) ?? [])),
  );
  /** What is decided of the listed, by their keys. */
  readonly decisions: ReadonlyMap<string, Decision> = $derived(this.#judged.decisions);
  /** What was decided about codings that say something else by now, or are gone. */
  readonly stale: readonly Decision[] = $derived(this.#judged.stale);
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
    const at = current ? this.#placeOf(current.key) : -1;
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
  /** Other decisions that are about codings of the one looked at, as there are where more than two coders differ. */
  readonly beside: readonly Decision[] = $derived.by(() => {
    const { current, decisions } = this;
    if (!current) return [];
    const codings = new Set(codingsOfKey(current.key));
    return [...decisions]
      .filter(
        ([key, decision]) => key !== current.key && decision.codings.some((id) => codings.has(id)),
      )
      .map(([, decision]) => decision);
  });

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
    const at = this.#placeOf(key);
    if (at < 0 || at === this.currentIndex) return false;
    this.goTo(at);
    return true;
  }

  /** Where in the list the one of a key is; -1 where it is not. */
  #placeOf(key: string): number {
    const row = this.rows?.at(key);
    return row === undefined ? -1 : this.shown.indexOf(row);
  }

  #isDecidedAt(row: number): boolean {
    return this.#judged.rows.has(row) || this.#pendingRows.has(row);
  }

  #countDecided(rows: readonly number[]): number {
    if (this.decisions.size + this.#pending.size === 0) return 0;
    return rows.filter((row) => this.#isDecidedAt(row)).length;
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
