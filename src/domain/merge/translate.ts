import { layerIdOf, layerOfId, type Coding } from '#domain/coding.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import type { Memo, Target } from '#domain/memo.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import type { ProjectMatch } from './match-projects.ts';

export type NewId = <Id extends string>() => Id;

/**
 * Their ids as own ones: of what is matched, that of ours; of what is new, its own where it is free. A document that is
 * added beside one of ours, and what is of it, gets new ones.
 */
export class Translator {
  readonly #own: FieldsByTable;
  readonly #newId: NewId;
  readonly #ids = new Map<string, string>();
  readonly #revisions = new Map<string, RevisionId>();

  constructor(own: FieldsByTable, match: ProjectMatch, newId: NewId) {
    this.#own = own;
    this.#newId = newId;
    for (const [table, ids] of Object.entries(match.ids))
      for (const [theirs, ours] of ids) this.#ids.set(`${table} ${theirs}`, ours);
    const current = new Map<string, RevisionId>(
      match.ours.documents.map((document) => [document.id, document.current]),
    );
    const texts = new Map(match.theirs.revisions.map(({ id, text }) => [id, text]));
    for (const { id, current: theirs } of match.theirs.documents) {
      const owner = match.idOf('documents', id);
      const ours = current.get(owner ?? '');
      const same = match.ours.revisions.filter(
        ({ document, text }) => document === owner && text === texts.get(theirs),
      );
      // The very text, which may have been edited here since; else one that differs in nothing that counts.
      const sameNow = same.find((revision) => revision.id === ours) ?? same[0];
      if (ours) this.#revisions.set(theirs, sameNow?.id ?? ours);
    }
  }

  /** Own id of what is matched or was given one; undefined of what stays out. */
  of<Id extends string>(table: TableName, theirs: Id): Id | undefined {
    return this.#ids.get(`${table} ${theirs}`) as Id | undefined;
  }

  set(table: TableName, theirs: string, ours: string): void {
    this.#ids.set(`${table} ${theirs}`, ours);
  }

  /** Gives what is new an id: its own unless something here has it. */
  give<Id extends string>(table: TableName, theirs: Id): Id {
    const given = this.isKnown(table, theirs) ? this.#newId<Id>() : theirs;
    this.set(table, theirs, given);
    return given;
  }

  /** Whether the own project has, or had, a record of this id. */
  isKnown(table: TableName, id: string): boolean {
    return this.#own.get(table)?.has(id) ?? false;
  }

  giveDocument({ id, current }: EntityOf<'documents'>): { id: DocumentId; current: RevisionId } {
    const revision = this.give('revisions', current);
    this.#revisions.set(current, revision);
    return { id: this.give('documents', id), current: revision };
  }

  /** A document that was removed here comes back, with the text it has here. */
  standAgain({ id, current }: EntityOf<'documents'>): void {
    const own = this.#own.get('documents')?.get(id)?.['current'];
    if (own === current) this.#revisions.set(current, current);
  }

  revision(theirs: RevisionId): RevisionId | undefined {
    return this.#revisions.get(theirs);
  }

  /** A coding of theirs where it lies here; undefined where its document, code or place is not here. */
  coding(coding: Coding): Coding | undefined {
    const { document, coder } = layerOfId(coding.layer);
    const owner = this.of('documents', document);
    const own = this.of('coders', coder);
    const code = this.of('codes', coding.code);
    const revision = this.revision(coding.place.revision);
    if (!owner || !own || !code || !revision) return undefined;
    const layer = layerIdOf({ document: owner, kind: 'ordinary', coder: own });
    return { ...coding, layer, code, place: { ...coding.place, revision } };
  }

  /** A memo of theirs on its turn here; on the document where the text it was on is not here. */
  onTurn({ place, ...memo }: Memo): Memo {
    const revision = place && this.revision(place.revision);
    return revision ? { ...memo, place: { ...place, revision } } : memo;
  }

  target({ table, id }: Target): Target | undefined {
    const own = this.of(table, id);
    return own === undefined ? undefined : { table, id: own };
  }
}
