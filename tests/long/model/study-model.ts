import type { Stretch } from '#tests/long/material/transcript.ts';
import type { CodeThing, CodingThing, Difference, Key, MemoThing, Thing } from './thing.ts';

/** One line the log must have. */
export interface ExpectedChange {
  /** What the person did. */
  readonly by: string;
  readonly differences: readonly Difference[];
  /** Place in the expected log of the change that this one takes back. */
  readonly undoes?: number;
}

export interface KeyedCoding extends CodingThing {
  readonly key: Key;
}

export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Document order: earlier start first, of two that begin together the longer first. */
export function compareInText(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * What must be in the project after everything that was done, and the log that must tell it. Kept by the test from its own
 * deeds; it knows nothing of the application but the words of the design.
 */
export class StudyModel {
  readonly #things = new Map<Key, Thing>();
  readonly #log: ExpectedChange[] = [];
  readonly #undo: number[] = [];
  #redo: number[] = [];
  #made = 0;

  get log(): readonly ExpectedChange[] {
    return this.#log;
  }

  get canUndo(): number {
    return this.#undo.length;
  }

  get canRedo(): number {
    return this.#redo.length;
  }

  /** Takes over what is there before the script begins. */
  begin(key: Key, thing: Thing): void {
    this.#things.set(key, thing);
  }

  newKey(kind: Thing['kind']): Key {
    this.#made += 1;
    return `${kind} ${String(this.#made)}`;
  }

  /** Notes a change that a person made; nothing that differs is no change. */
  note(by: string, differences: readonly Difference[]): void {
    if (differences.length === 0) return;
    this.#undo.push(this.#push({ by, differences }));
    this.#redo = [];
  }

  /** A rest in the middle makes several changes of what was noted as one: each goes on from the one before. */
  dealOut(key: Key, stops: readonly Thing[]): void {
    const last = this.#log.pop();
    const whole = last?.differences.find((difference) => difference.key === key);
    if (!last || !whole) throw new Error(`${key} was not changed last`);
    this.#undo.pop();
    let { before } = whole;
    for (const after of [...stops, whole.after]) {
      this.#undo.push(this.#push({ by: last.by, differences: [{ key, before, after }] }));
      before = after;
    }
  }

  undo(): ExpectedChange {
    return this.#takeBack('undo', this.#undo, this.#redo);
  }

  redo(): ExpectedChange {
    return this.#takeBack('redo', this.#redo, this.#undo);
  }

  get things(): ReadonlyMap<Key, Thing> {
    return this.#things;
  }

  coding(key: Key): KeyedCoding | undefined {
    const thing = this.#things.get(key);
    return thing?.kind === 'coding' ? { ...thing, key } : undefined;
  }

  codings(document: string): KeyedCoding[] {
    return this.#all<CodingThing>('coding').filter((coding) => coding.document === document);
  }

  /** Codings that share a letter with a stretch, in document order. */
  codingsIn(document: string, stretch: Stretch): KeyedCoding[] {
    return this.codings(document)
      .filter((coding) => overlaps(coding, stretch))
      .sort(compareInText);
  }

  codes(): (CodeThing & { readonly key: Key })[] {
    return this.#all<CodeThing>('code');
  }

  nameOf(code: Key): string {
    const thing = this.#things.get(code);
    if (thing?.kind !== 'code') throw new Error(`no code ${code}`);
    return thing.name;
  }

  memoOn(about: Key): (MemoThing & { readonly key: Key }) | undefined {
    return this.#all<MemoThing>('memo').find((memo) => memo.about === about);
  }

  countOf(code: Key): number {
    return this.#all<CodingThing>('coding').filter((coding) => coding.code === code).length;
  }

  #all<Kind extends Thing>(kind: Kind['kind']): (Kind & { readonly key: Key })[] {
    return [...this.#things]
      .filter(([, thing]) => thing.kind === kind)
      .map(([key, thing]) => ({ ...(thing as Kind), key }));
  }

  #takeBack(by: string, from: number[], to: number[]): ExpectedChange {
    const undoes = from.pop();
    const taken = undoes === undefined ? undefined : this.#log[undoes];
    if (undoes === undefined || !taken) throw new Error(`nothing to ${by}`);
    const differences = taken.differences.map(({ key, before, after }) => ({
      key,
      before: after,
      after: before,
    }));
    const change = { by: `${by} of ${taken.by}`, differences, undoes };
    to.push(this.#push(change));
    return change;
  }

  #push(change: ExpectedChange): number {
    for (const { key, after } of change.differences) {
      if (after) this.#things.set(key, after);
      else this.#things.delete(key);
    }
    return this.#log.push(change) - 1;
  }
}
