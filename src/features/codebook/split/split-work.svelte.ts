import type { RetrievedCoding } from '#analysis/retrieval.ts';
import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId, CoderId } from '#domain/ids.ts';
import type { Work } from '#session/kept-work.ts';
import { newCode } from '#session/new-code.ts';
import type { Session } from '#session/session.svelte.ts';
import { splitCode, type Split } from '#session/split-code.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import { addTarget, newDeal, removeTarget, type Deal } from './deal.ts';

/** Whose codings are dealt out. */
export type SplitScope = 'own' | 'all';

/** A coding with the passage it lies on. */
export interface SplitItem {
  readonly coding: Coding;
  readonly coder: CoderId;
  readonly passage: RetrievedCoding;
}

export interface SplitBegun {
  readonly code: CodeId;
  readonly whose: 'ownOnly' | 'ofSeen' | 'ofAll';
  /** Who began it, and goes on with it. */
  readonly coder: CoderId;
  readonly items: readonly SplitItem[];
  /** Codes made for it, which the codebook does not have yet. */
  readonly made: readonly Code[];
  readonly deal: Deal;
}

/** Targets that digits reach. */
const DIGITS = 9;

/** A code being split. It outlives the screen; nothing is changed before its end. */
export class SplitWork implements Work {
  #begun = $state.raw<SplitBegun>();
  /** Whether it is shown, or waits behind the codebook. */
  isShown = $state(false);

  get begun(): SplitBegun | undefined {
    return this.#begun;
  }

  get isUnfinished(): boolean {
    const begun = this.#begun;
    return begun !== undefined && (begun.deal.dealt.size > 0 || begun.made.length > 0);
  }

  /** Reads the codings to be dealt out; whether that could be done. The codes below are targets from the start. */
  async begin(session: Session, code: CodeId, scope: SplitScope): Promise<boolean> {
    const { data, db, coderId: coder } = session;
    const coders = scope === 'own' ? [coder] : data.coders.map(({ id }) => id);
    const worker = new TaskWorker();
    const filter = { coders, codes: [code], withDescendants: false };
    const input = { databaseName: db.name, viewer: coder, filter };
    const found = await worker.run('retrieveCodings', input);
    worker.close();
    if (!found.ok) return false;
    const codings = new Map(
      (await codingsOfCodes(db, new Set([code]), data.visibility)).map((coding) => [
        coding.id,
        coding,
      ]),
    );
    const items = found.value.flatMap((passage) =>
      passage.codings.flatMap(({ id, coder: by }): SplitItem[] => {
        const coding = codings.get(id);
        return coding ? [{ coding, coder: by, passage }] : [];
      }),
    );
    const ofOthers = data.hidesCodings ? 'ofSeen' : 'ofAll';
    const whose = scope === 'own' ? 'ownOnly' : ofOthers;
    const below = data.codes.filter(({ parent }) => parent === code).slice(0, DIGITS);
    const deal = newDeal(
      items.map((item) => item.coding.id),
      below.map(({ id }) => id),
    );
    this.#begun = { code, whose, coder, items, made: [], deal };
    this.isShown = true;
    return true;
  }

  deal(change: (deal: Deal) => Deal): void {
    if (this.#begun) this.#begun = { ...this.#begun, deal: change(this.#begun.deal) };
  }

  /** Makes a code that codings can go to, below the split code or right behind it; it comes into the codebook at the end. */
  addNew(name: string, place: 'below' | 'beside', codebook: readonly Code[]): void {
    const begun = this.#begun;
    if (!begun) return;
    const split = codebook.find(({ id }) => id === begun.code);
    const beside = begun.made.filter(({ parent }) => parent === split?.parent);
    const spot =
      place === 'below'
        ? { parent: begun.code }
        : { parent: split?.parent, after: beside.at(-1)?.id ?? begun.code };
    const code = newCode(name, [...codebook, ...begun.made], spot);
    const deal = addTarget(begun.deal, code.id);
    this.#begun = { ...begun, made: [...begun.made, code], deal };
  }

  removeTarget(target: CodeId): void {
    const begun = this.#begun;
    if (!begun) return;
    const made = begun.made.filter(({ id }) => id !== target);
    this.#begun = { ...begun, made, deal: removeTarget(begun.deal, target) };
  }

  /** Deals out, as one change. It is over then, unless that was refused; what could not be stored yet is kept as any edit. */
  async finish(session: Session): Promise<Split | undefined> {
    const begun = this.#begun;
    if (!begun) return undefined;
    const { code, made, deal } = begun;
    const split = await splitCode(session, { code, made, dealt: deal.dealt });
    const { written } = split;
    const refusal = written?.ok === false ? written.problem.type : undefined;
    if (refusal !== 'conflict' && refusal !== 'newer-app') this.giveUp();
    return split;
  }

  giveUp(): void {
    this.#begun = undefined;
    this.isShown = false;
  }
}
