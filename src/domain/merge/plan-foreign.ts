import { draft } from '#domain/edits/draft.ts';
import { packCodings } from '#domain/edits/pack-codings.ts';
import type { Change, Draft, Fields } from '#domain/log/change.ts';
import { applied } from '#domain/log/applied.ts';
import { circularMoves } from '#domain/log/circular-moves.ts';
import { fold, type FieldsByTable } from '#domain/log/fold.ts';
import { created } from '#domain/log/record.ts';
import { bringAttributes, bringCases, bringValues } from './bring-cases.ts';
import { bringCodebook } from './bring-codebook.ts';
import { bringDocuments } from './bring-documents.ts';
import { bringCodings, bringLinks, bringMemos, bringQuotes } from './bring-work.ts';
import { ProjectMatch, type SidesPlaces } from './match-projects.ts';
import type { MergeChoices, MergeConflict, MergeItem, MergePlan } from './merge-plan.ts';
import { plannedRecords } from './planned-records.ts';
import { RecordBringer } from './record-bringer.ts';
import type { NewId } from './translate.ts';
import { withoutErased } from './without-erased.ts';

/**
 * Bringing in what another project has that is not a copy of this one, or no longer knows what became of it, such as a file
 * of another tool: what is missing is added, what differs changes where that is chosen, what was erased for good stays out.
 */
export class ForeignPlan implements MergePlan {
  readonly additions: readonly MergeItem[];
  readonly changes: readonly MergeItem[];
  readonly removals: readonly MergeItem[];
  readonly conflicts: readonly MergeConflict[];
  readonly leftOut: number | undefined;
  readonly after: FieldsByTable;
  readonly #own: FieldsByTable;
  readonly #match: ProjectMatch;
  readonly #newId: NewId;

  readonly #kept: ReadonlySet<string>;

  /**
   * `kept` are the hashes of the texts and files that the other project holds, `places` where things are seen that were made
   * in earlier texts.
   */
  constructor(
    own: readonly Change[],
    other: readonly Change[],
    {
      newId,
      kept,
      places,
    }: {
      readonly newId: NewId;
      readonly kept: ReadonlySet<string>;
      readonly places: SidesPlaces;
    },
  ) {
    this.#kept = kept;
    const { tables, leftOut } = withoutErased(own, other);
    this.#own = fold(own);
    this.#match = new ProjectMatch(this.#own, tables, places);
    this.#newId = newId;
    const planned = this.#make(new Map());
    const { additions, changes, removals } = plannedRecords(planned.records);
    const codings = planned.codings.map(({ id }): MergeItem => ({ table: 'codings', id }));
    this.leftOut = leftOut;
    this.additions = [...additions, ...codings];
    this.changes = changes;
    this.removals = removals;
    this.conflicts = planned.conflicts;
    const codingRecords = planned.codings.map((coding) => created('codings', coding));
    this.after = applied(this.#own, [...planned.records, ...codingRecords]);
  }

  /** The one change that brings everything in; undefined where nothing is new. */
  draft(choices: MergeChoices): Draft | undefined {
    const { records, codings, blobs } = this.#make(choices);
    const packed = packCodings(codings);
    return draft(
      { name: 'mergeCopy', count: records.length + codings.length },
      [...records, ...packed.records],
      {
        columns: packed.columns,
        blobs: [...new Set(blobs)].filter((hash) => this.#kept.has(hash)),
      },
    );
  }

  #make(choices: MergeChoices) {
    const to = new RecordBringer(this.#own, this.#match, choices, this.#newId);
    const { project, coders } = this.#match.theirs;
    for (const one of project) to.to.set('project', one.id, this.#match.ours.project[0]?.id ?? '');
    for (const coder of coders) to.bring('coders', coder, (id) => ({ ...coder, id }));
    bringCases(to);
    bringCodebook(to);
    bringDocuments(to);
    bringAttributes(to);
    bringValues(to);
    bringCodings(to);
    bringQuotes(to);
    bringMemos(to);
    bringLinks(to);
    const circular = circularMoves(to.records, this.#own.get('codes') ?? new Map<string, Fields>());
    const { codings, blobs, conflicts } = to;
    return { records: to.records.filter((one) => !circular.has(one)), codings, blobs, conflicts };
  }
}
