import type { Coding } from '#domain/coding.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { RecordChange } from '#domain/log/change.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { changed, created } from '#domain/log/record.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import { fieldDifferences } from './field-differences.ts';
import type { ProjectMatch } from './match-projects.ts';
import { placeKey } from './places-now.ts';
import { chosenSide, conflictKey, type MergeChoices, type MergeConflict } from './merge-plan.ts';
import { Translator, type NewId } from './translate.ts';

/** Gathers what is to be added and changed so that the own project has what another one has. */
export class RecordBringer {
  readonly match: ProjectMatch;
  readonly to: Translator;
  readonly records: RecordChange[] = [];
  /** New ones; they are packed in the end. */
  readonly codings: Coding[] = [];
  readonly blobs: BlobHash[] = [];
  readonly conflicts: MergeConflict[] = [];
  readonly #own: FieldsByTable;
  readonly #choices: MergeChoices;

  constructor(own: FieldsByTable, match: ProjectMatch, choices: MergeChoices, newId: NewId) {
    this.#own = own;
    this.match = match;
    this.#choices = choices;
    this.to = new Translator(own, match, newId);
  }

  /** Adds what is not here; of what is, takes over what differs as it was chosen. */
  bring<Name extends TableName>(
    table: Name,
    theirs: EntityOf<Name>,
    translate: (id: EntityOf<Name>['id']) => EntityOf<Name>,
  ): void {
    const known = this.to.of<EntityOf<Name>['id']>(table, theirs.id);
    if (known !== undefined) this.compare(table, translate(known));
    else if (this.wasRemoved(table, theirs.id)) this.offerRemoved(table, theirs.id);
    else this.records.push(created(table, translate(this.to.give(table, theirs.id))));
  }

  /** What of the own project has this id and is seen. */
  entity<Name extends TableName>(table: Name, id: string): EntityOf<Name> | undefined {
    const fields = this.#own.get(table)?.get(id);
    if (fields?.['present'] !== true) return undefined;
    const { present: _present, ...rest } = fields;
    const place = this.match.places.get(placeKey(table, id));
    const seen = place && { place, stored: rest['place'] };
    return { ...rest, ...seen, id } as unknown as EntityOf<Name>;
  }

  /** The layer of a coding that is, or was, here. */
  layerOf(coding: string): Coding['layer'] | undefined {
    return this.#own.get('codings')?.get(coding)?.['layer'] as Coding['layer'] | undefined;
  }

  wasRemoved(table: TableName, id: string): boolean {
    return this.#own.get(table)?.get(id)?.['present'] === false;
  }

  /** A record of theirs, in own ids, beside ours. */
  compare<Name extends TableName>(table: Name, theirs: EntityOf<Name>): void {
    const ours = this.entity(table, theirs.id);
    if (!ours) return;
    const { filled, conflicts } = fieldDifferences(table, ours, theirs);
    const chosen = conflicts.filter((one) => this.takesTheirs(one));
    const fields = {
      ...filled,
      ...Object.fromEntries(chosen.map((one) => [one.field, one.theirs])),
    };
    this.add(changed(table, ours, fields as Partial<EntityOf<Name>>));
  }

  /** Notes a conflict; whether theirs was chosen. */
  takesTheirs(conflict: MergeConflict): boolean {
    this.conflicts.push(conflict);
    return chosenSide(conflict, this.#choices) === 'theirs';
  }

  add(record: RecordChange | undefined): void {
    if (record) this.records.push(record);
  }

  /** What was removed here stays so, and with it what hangs on it, unless somebody wants it back. Whether it comes back. */
  offerRemoved(table: TableName, id: string, layer?: Coding['layer']): boolean {
    const conflict: MergeConflict = {
      ...{ table, id, field: 'present', key: conflictKey(table, id, 'present') },
      ...{ ours: false, theirs: true, initial: 'ours' },
    };
    if (!this.takesTheirs(conflict)) return false;
    this.to.set(table, id, id);
    const place = layer === undefined ? {} : { layer };
    this.add({ table, id, ...place, before: { present: false }, after: { present: true } });
    return true;
  }
}

/** The order after which what is added stands. */
export function lastOrder(records: readonly { readonly order: string }[]): string | undefined {
  return records
    .map(({ order }) => order)
    .sort()
    .at(-1);
}
