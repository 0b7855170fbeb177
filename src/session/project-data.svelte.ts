import { codeAfterMerges } from '#domain/code-after-merges.ts';
import { countedAmong, isConsensus } from '#domain/coder.ts';
import type { CodeId, CoderId, CodingId, LayerId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { compareOrder } from '#domain/order.ts';
import type { Remark } from '#domain/review.ts';
import { isOpen } from '#domain/round.ts';
import type { EntityOf, TableName } from '#domain/tables.ts';
import { Visibility } from '#domain/visibility.ts';
import type { CountRow, ProjectDatabase, RowTableName } from '#storage/database.ts';
import { Live } from '#storage/live.svelte.ts';
import { lostCounts } from '#storage/lost-counts.ts';
import { placedQuotes } from '#storage/placed.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { remarksWithLayers, type RemarkWithLayer } from '#storage/remarks-with-layers.ts';
import { countsWithoutLost } from './counts-without-lost.ts';

type Ordered<Name extends RowTableName> = EntityOf<Name>[];

function follow<Name extends RowTableName>(db: ProjectDatabase, name: Name): Live<Ordered<Name>> {
  return new Live(async () => {
    const rows = await presentRows(db, name);
    return rows.every((row) => 'order' in row)
      ? (rows as (EntityOf<Name> & { order: string })[]).sort(compareOrder)
      : rows;
  });
}

interface Codebook {
  readonly codes: Ordered<'codes'>;
  /** Codes that were merged away, and into which. */
  readonly mergedInto: ReadonlyMap<CodeId, CodeId>;
}

function followCodebook(db: ProjectDatabase): Live<Codebook> {
  return new Live(async () => {
    const rows = await db.rows('codes').toArray();
    const gone = rows.filter(({ present }) => present !== true);
    return {
      codes: rows.flatMap((row) => entityOf<'codes'>(row) ?? []).sort(compareOrder),
      mergedInto: new Map(gone.flatMap(({ id, mergedInto: into }) => (into ? [[id, into]] : []))),
    };
  });
}

function followRemarks(db: ProjectDatabase): Live<RemarkWithLayer[]> {
  const layers = new Map<CodingId, LayerId>();
  return new Live(() => remarksWithLayers(db, layers));
}

/** The small tables of a project, in their order, following the database. A list is empty until the first answer. */
export class ProjectData {
  readonly #project;
  readonly #documents;
  readonly #revisions;
  readonly #speakers;
  readonly #cases;
  readonly #attributes;
  readonly #values;
  readonly #coders;
  readonly #codebook;
  readonly #memos;
  readonly #links;
  readonly #quotes;
  readonly #counts;
  readonly #lost;
  readonly #rounds;
  readonly #participations;
  readonly #decisions;
  readonly #reviews;
  readonly #remarks;

  /** What the current coder sees of it. */
  readonly visibility: Visibility;
  readonly #seenCounts: readonly CountRow[];
  readonly #seenRemarks: readonly Remark[];

  constructor(db: ProjectDatabase, viewer: () => CoderId) {
    this.#project = follow(db, 'project');
    this.#documents = follow(db, 'documents');
    this.#revisions = follow(db, 'revisions');
    this.#speakers = follow(db, 'speakers');
    this.#cases = follow(db, 'cases');
    this.#attributes = follow(db, 'attributes');
    this.#values = follow(db, 'values');
    this.#coders = follow(db, 'coders');
    this.#codebook = followCodebook(db);
    this.#memos = follow(db, 'memos');
    this.#links = follow(db, 'links');
    this.#quotes = new Live(async () => (await placedQuotes(db)).sort(compareOrder));
    this.#counts = new Live(() => db.counts.toArray());
    this.#lost = new Live(() => lostCounts(db));
    this.#rounds = follow(db, 'rounds');
    this.#participations = follow(db, 'participations');
    this.#decisions = follow(db, 'decisions');
    this.#reviews = follow(db, 'reviews');
    this.#remarks = followRemarks(db);
    this.visibility = $derived(new Visibility(viewer(), this.rounds, this.coders));
    this.#seenCounts = $derived(
      countsWithoutLost(this.#counts.current ?? [], this.#lost.current ?? []).filter(({ layer }) =>
        this.visibility.seesLayer(layer),
      ),
    );
    this.#seenRemarks = $derived(
      (this.#remarks.current ?? []).flatMap(({ remark, layer }) =>
        this.visibility.seesRemark(remark, layer) ? [remark] : [],
      ),
    );
  }

  /** Done when the lists that a change is about have it. */
  async follow({ records, columns }: Draft): Promise<void> {
    const tables = new Set<TableName>(records.map(({ table }) => table));
    if (columns) tables.add('codings');
    const lives = [...tables].flatMap((table) => this.#live(table) ?? []);
    await Promise.all(lives.map((live) => live.refresh()));
  }

  #live(table: TableName): Live<unknown> | undefined {
    const lives: Partial<Record<TableName, Live<unknown>>> = {
      project: this.#project,
      documents: this.#documents,
      revisions: this.#revisions,
      speakers: this.#speakers,
      cases: this.#cases,
      attributes: this.#attributes,
      values: this.#values,
      codings: this.#counts,
      coders: this.#coders,
      codes: this.#codebook,
      memos: this.#memos,
      links: this.#links,
      quotes: this.#quotes,
      rounds: this.#rounds,
      participations: this.#participations,
      decisions: this.#decisions,
      reviews: this.#reviews,
      remarks: this.#remarks,
    };
    return lives[table];
  }

  /** Whether the lists a screen shows at once have had their first answer. */
  get isReady(): boolean {
    return [this.#project, this.#documents, this.#codebook, this.#coders, this.#rounds].every(
      (live) => live.current !== undefined,
    );
  }
  get project() {
    return this.#project.current?.[0];
  }
  get documents() {
    return this.#documents.current ?? [];
  }
  get revisions() {
    return this.#revisions.current ?? [];
  }
  get speakers() {
    return this.#speakers.current ?? [];
  }
  get cases() {
    return this.#cases.current ?? [];
  }
  get attributes() {
    return this.#attributes.current ?? [];
  }
  get values() {
    return this.#values.current ?? [];
  }
  get coders() {
    return this.#coders.current ?? [];
  }
  /** The coders that are persons. */
  get team() {
    return this.coders.filter(({ standsFor }) => !standsFor);
  }
  /** Those somebody can code as: the team, and who stands for one of it in an open round. */
  get people() {
    const open = new Set(this.rounds.filter(isOpen).map(({ id }) => id));
    return this.coders.filter(
      (coder) => !coder.standsFor || (!isConsensus(coder) && open.has(coder.standsFor.round)),
    );
  }
  /** Those of whose work something is seen: the team first, then second looks and consensus. */
  get knownCoders() {
    const others = this.coders.filter(({ standsFor }) => standsFor);
    return [...this.team, ...others].filter(({ id }) => this.visibility.knows(id));
  }
  /** Whether there may be codings that are not seen. */
  get hidesCodings() {
    return this.visibility.hiddenAmong(this.coders).length > 0;
  }
  /** Those who are counted where everybody is: the team; whoever sees nothing of it counts alone. */
  get countedCoders() {
    return countedAmong(this.knownCoders);
  }
  get codes() {
    return this.#codebook.current?.codes ?? [];
  }
  /** The code that a noted id means now: what was merged away since is what it was merged into. */
  codeMeant(id: CodeId): CodeId {
    const { codes = [], mergedInto } = this.#codebook.current ?? {};
    if (!mergedInto?.has(id)) return id;
    const ids = new Set(codes.map((code) => code.id));
    return codeAfterMerges(id, (one) => ids.has(one), mergedInto);
  }
  get memos() {
    return (this.#memos.current ?? []).filter((memo) => this.visibility.seesMemo(memo));
  }
  /** Whether what they join is seen is another question. */
  get links() {
    return (this.#links.current ?? []).filter((link) => this.visibility.seesLink(link));
  }
  get quotes() {
    return (this.#quotes.current ?? []).filter((quote) => this.visibility.seesQuote(quote));
  }
  /**
   * Present codings by layer that is seen and code, those of documents taken away included. What has lost its words in the
   * current text does not count, here as in reports: it is in the list of what is to be looked at.
   */
  get counts() {
    return this.#seenCounts;
  }
  get rounds() {
    return this.#rounds.current ?? [];
  }
  get participations() {
    return this.#participations.current ?? [];
  }
  get decisions() {
    return this.#decisions.current ?? [];
  }
  get reviews() {
    return (this.#reviews.current ?? []).filter(({ coder }) => this.visibility.knows(coder));
  }
  /** What was said of codings that are seen. */
  get remarks() {
    return this.#seenRemarks;
  }
}
