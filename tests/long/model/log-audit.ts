import { inspect, isDeepStrictEqual } from 'node:util';
import {
  foldChange,
  type Fields,
  type FoldedTables,
  type LoggedChange,
} from '#tests/e2e/support/fold-log.ts';
import type { ExpectedChange } from './study-model.ts';
import { isSameThing, type Difference, type Key, type Thing } from './thing.ts';

interface Place {
  readonly revision: string;
  readonly start: number;
  readonly end: number;
}

interface RichText {
  readonly text?: string;
  readonly content?: readonly RichText[];
}

/** Each after those its things name. */
const TABLES = ['codes', 'codings', 'memos'];

function wordsOf({ text, content = [] }: RichText): string {
  return text ?? content.map(wordsOf).join('');
}

/** Reads the log of one device change by change, and holds each against what a person did. */
export class LogAudit {
  readonly #tables: FoldedTables = new Map();
  readonly #keyById = new Map<string, Key>();
  readonly #changes: LoggedChange[] = [];
  #before = 0;

  /** Changes read so far, those before the script among them. */
  get count(): number {
    return this.#changes.length;
  }

  /** Of the last change read. */
  get clock(): string {
    return this.#changes.at(-1)?.clock ?? '';
  }

  /** Takes the log as it is before the script begins. */
  begin(changes: readonly LoggedChange[]): void {
    for (const change of changes) this.#fold(change);
    this.#before = this.#changes.length;
  }

  /** Gives what was there at the beginning, a code for instance, the model's name. */
  bind(id: string, key: Key): void {
    this.#keyById.set(id, key);
  }

  /** What is there, by the model's names; what has none by its id. */
  things(): Map<Key, Thing> {
    const found = new Map<Key, Thing>();
    for (const table of TABLES)
      for (const id of this.#tables.get(table)?.keys() ?? []) {
        const thing = this.#thing(table, id);
        if (thing) found.set(this.#keyOf(id), thing);
      }
    return found;
  }

  /** Holds that the next change of the log is this one and does just what it should. */
  expectNext(change: LoggedChange, expected: ExpectedChange): void {
    const said = (found: unknown) =>
      `${expected.by} must be change ${String(this.#changes.length + 1)} of the log:\n` +
      `${inspect(expected.differences, { depth: 4 })}\nbut that is\n${inspect(found, { depth: 6 })}`;
    const differences = this.read(change, expected.differences);
    const isComplete = differences.length === expected.differences.length;
    const isSame = expected.differences.every(({ key, before, after }) => {
      const found = differences.find((one) => one.key === key);
      return found && isSameThing(found.before, before) && isSameThing(found.after, after);
    });
    if (!isComplete || !isSame) throw new Error(said(differences));
    const { undoes } = expected;
    const taken = undoes === undefined ? undefined : this.#changes[this.#before + undoes]?.id;
    if (change.undoes !== taken) throw new Error(said(change));
  }

  /** Reads the next change, which a rest has made of a part of what was done; what the thing was then. */
  readPart(change: LoggedChange, key: Key): Thing {
    const [record, ...others] = change.records;
    if (!record || others.length > 0) throw new Error(`not a part: ${inspect(change)}`);
    if (!this.#isBound(key)) this.bind(record.id, key);
    const [difference] = this.read(change, []);
    if (difference?.key !== key || !difference.after)
      throw new Error(`not ${key}: ${inspect(change)}`);
    return difference.after;
  }

  /** Reads the next change; things that come into being get the name of the one expected that is like them. */
  read(change: LoggedChange, expected: readonly Difference[]): Difference[] {
    const touched = change.records
      .filter(({ table }) => TABLES.includes(table))
      .sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table));
    const before = touched.map(({ table, id }) => this.#thing(table, id));
    this.#fold(change);
    return touched.map(({ table, id }, index) => {
      this.#meet(id, this.#thing(table, id), expected);
      return { key: this.#keyOf(id), before: before[index], after: this.#thing(table, id) };
    });
  }

  #meet(id: string, thing: Thing | undefined, expected: readonly Difference[]): void {
    if (this.#keyById.has(id)) return;
    const like = expected.find(
      ({ key, after }) => !this.#isBound(key) && isSameThing(after, thing),
    );
    if (like) this.#keyById.set(id, like.key);
  }

  #isBound(key: Key): boolean {
    return [...this.#keyById.values()].includes(key);
  }

  #keyOf(id: string): Key {
    return this.#keyById.get(id) ?? id;
  }

  #fold(change: LoggedChange): void {
    this.#checkOrder(change);
    foldChange(this.#tables, change);
    this.#changes.push(change);
  }

  /** A device counts without gaps from 1, and the clock never goes back. A project's beginning has a device of its own. */
  #checkOrder({ id, device, sequence, clock }: LoggedChange): void {
    const last = this.#changes.at(-1);
    const isSame = device === last?.device;
    const isNext =
      (isSame || this.#before === 0) &&
      sequence === (isSame ? last.sequence : 0) + 1 &&
      clock > (last?.clock ?? '');
    if (!isNext)
      throw new Error(
        `change ${id} (${String(sequence)}, ${clock}) does not follow ${inspect(last)}`,
      );
  }

  #thing(table: string, id: string): Thing | undefined {
    const fields = this.#tables.get(table)?.get(id);
    if (fields?.['present'] !== true) return undefined;
    if (table === 'codings') return this.#coding(fields);
    if (table === 'codes') {
      const { name, parent, example } = fields as {
        name: string;
        parent?: string;
        example?: string;
      };
      const above = parent === undefined ? {} : { parent: this.#keyOf(parent) };
      return { kind: 'code', name, ...above, ...(example && { example }) };
    }
    const { target, body } = fields as { target: { id: string }; body: RichText };
    const text = (body.content ?? []).map(wordsOf).join('\n');
    return { kind: 'memo', about: this.#keyOf(target.id), text };
  }

  #coding(fields: Fields): Thing {
    const { layer, code, place, weight, comment } = fields as {
      layer: string;
      code: string;
      place: Place;
      weight?: number;
      comment?: string;
    };
    const [documentId = '', kind, coder] = layer.split('/');
    const document = this.#tables.get('documents')?.get(documentId);
    const coders = [...(this.#tables.get('coders')?.keys() ?? [])];
    const isOwn = kind === 'ordinary' && isDeepStrictEqual(coders, [coder]);
    const isCurrent = document?.['current'] === place.revision;
    if (!isOwn || !isCurrent)
      throw new Error(`a coding of nobody or of another text: ${inspect(fields)}`);
    return {
      kind: 'coding',
      document: String(document['title']),
      code: this.#keyOf(code),
      start: place.start,
      end: place.end,
      ...(weight !== undefined && { weight }),
      ...(comment !== undefined && { comment }),
    };
  }
}
