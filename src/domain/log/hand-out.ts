import { layerOfId } from '#domain/coding.ts';
import type { CoderId, LayerId } from '#domain/ids.ts';
import type { Target } from '#domain/memo.ts';
import type { TableName } from '#domain/tables.ts';
import type { Change, CodingColumns, Fields, RecordChange } from './change.ts';
import { WITHHELD_EDIT } from './withheld-edit.ts';

/** Whose work, and of what kind, stays out of a log that is handed out. */
export interface WithheldWork {
  /**
   * Their codings, memos, links, quotes and remarks, and what was decided about their codings. Their memos on codes and on the
   * project stay, and what was answered to these: definitions and agreements are everybody's.
   */
  readonly coders: ReadonlySet<CoderId>;
  /** Everybody's memos. */
  readonly memos: boolean;
}

/** What is known of a memo, link or quote that could withhold it: everything it ever was. */
interface Facts {
  readonly table: TableName;
  readonly coders: Set<CoderId>;
  readonly targets: Target[];
}

const OWNED: ReadonlySet<TableName> = new Set<TableName>([
  'memos',
  'links',
  'quotes',
  'participations',
  'decisions',
  'reviews',
  'remarks',
]);

/** What memos on it say is the team's, whoever wrote it. One on a document may tell what was coded there. */
const OF_TEAM: ReadonlySet<TableName> = new Set<TableName>(['project', 'codes']);

/** What decisions, reviews and remarks are about. */
function codingsNamedIn({ coding, codings }: Fields): string[] {
  const named = Array.isArray(codings) ? codings : [coding];
  return named.filter((id) => typeof id === 'string');
}

function keyOf(table: TableName, id: string): string {
  return `${table} ${id}`;
}

/**
 * A log less the withheld records: every change keeps its id, device, number and clock, so that merging the part back is a
 * union. `learn` is told every change before `part` is asked for the first, since a change of a record does not say all of it.
 */
export class HandOut {
  readonly #work: WithheldWork;
  readonly #facts = new Map<string, Facts>();
  readonly #codings = new Set<string>();
  readonly #decided = new Map<string, boolean>();

  constructor(work: WithheldWork) {
    this.#work = work;
  }

  learn(change: Change): void {
    for (const columns of change.columns ?? []) {
      if (!this.#isOfWithheld(columns.layer)) continue;
      for (const id of columns.ids) this.#codings.add(id);
    }
    for (const record of change.records) {
      const { table, id, layer } = record;
      if (table === 'codings' && this.#isOfWithheld(layer)) this.#codings.add(id);
      else if (OWNED.has(table)) this.#note(record);
    }
  }

  /** What may be known of a change. What an edit names and counts goes with the records it is about, and its name with the last of them. */
  part(change: Change): Change {
    const records = change.records.filter((record) => !this.#isWithheldRecord(record));
    const columns = change.columns?.filter(({ layer }) => !this.#isOfWithheld(layer));
    const isWhole =
      records.length === change.records.length && columns?.length === change.columns?.length;
    if (isWhole) return change;
    const { columns: _columns, ...rest } = change;
    const isEmpty = records.length === 0 && !columns?.length && !change.erases?.length;
    const edit = isEmpty ? WITHHELD_EDIT : { name: change.edit.name };
    return { ...rest, edit, records, ...withColumns(columns) };
  }

  #isOfWithheld(layer: LayerId | undefined): boolean {
    return layer !== undefined && this.#work.coders.has(layerOfId(layer).coder);
  }

  #note({ table, id, before, after }: RecordChange): void {
    const key = keyOf(table, id);
    const facts = this.#facts.get(key) ?? { table, coders: new Set(), targets: [] };
    this.#facts.set(key, facts);
    for (const fields of [before, after]) {
      const { coder, target, from, to } = fields;
      if (typeof coder === 'string') facts.coders.add(coder as CoderId);
      for (const one of [target, from, to]) if (one) facts.targets.push(one as Target);
      for (const one of codingsNamedIn(fields)) facts.targets.push({ table: 'codings', id: one });
    }
  }

  #isWithheldRecord({ table, id, layer }: RecordChange): boolean {
    return table === 'codings' ? this.#isOfWithheld(layer) : this.#isWithheld(table, id);
  }

  #isWithheld(table: TableName, id: string): boolean {
    if (table === 'codings') return this.#codings.has(id);
    const key = keyOf(table, id);
    const decided = this.#decided.get(key);
    if (decided !== undefined) return decided;
    // Memos on each other in a circle do not withhold one another.
    this.#decided.set(key, false);
    const isWithheld = this.#decide(this.#facts.get(key));
    this.#decided.set(key, isWithheld);
    return isWithheld;
  }

  /** Whether everything a memo was ever on is the team's. `asked` are memos on which the answer hangs already. */
  #isOfTeam(facts: Facts | undefined, asked: ReadonlySet<Facts> = new Set()): boolean {
    if (facts?.table !== 'memos' || facts.targets.length === 0 || asked.has(facts)) return false;
    const seen = new Set([...asked, facts]);
    return facts.targets.every(({ table, id }) =>
      table === 'memos'
        ? this.#isOfTeam(this.#facts.get(keyOf(table, id)), seen)
        : OF_TEAM.has(table),
    );
  }

  #decide(facts: Facts | undefined): boolean {
    if (!facts) return false;
    if (facts.table === 'memos' && this.#work.memos) return true;
    if (this.#isOfTeam(facts)) return false;
    if ([...facts.coders].some((coder) => this.#work.coders.has(coder))) return true;
    return facts.targets.some(({ table, id }) => this.#isWithheld(table, id));
  }
}

function withColumns(columns: readonly CodingColumns[] | undefined) {
  return columns && columns.length > 0 ? { columns } : {};
}
