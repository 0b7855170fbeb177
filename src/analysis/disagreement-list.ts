import { layerIdOf, type Coding } from '#domain/coding.ts';
import type { CodedPlace } from '#domain/decision.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CoderId, CodingId, DecisionId, DocumentId, RevisionId } from '#domain/ids.ts';
import { shortened } from '#domain/text/shortened.ts';
import type { Span } from '#domain/text/span.ts';
import { turnIndexAt } from '#domain/text/turn.ts';
import { CodeTree } from './code-tree.ts';
import { DISAGREEMENT_KINDS } from './disagreements.ts';
import { sameness } from './sameness.ts';
import type { Study, StudyDocument } from './study.ts';
import { textColumn, type TextColumn } from './text-column.ts';
import { compareTeam, type TeamDisagreement, type TeamVersion } from './team-disagreements.ts';

/** Whose work on what is held against each other. */
export interface DisagreementSetting {
  readonly coders: readonly CoderId[];
  readonly documents: readonly DocumentId[];
  readonly codes: readonly CodeId[];
  /** Who worked through what. */
  readonly takesPart: (document: DocumentId, coder: CoderId) => boolean;
  /** Whom what is decided goes to. */
  readonly consensus: CoderId | undefined;
  /** Its codings that stand because of decisions: they go with them. */
  readonly decided: ReadonlySet<CodingId>;
}

/** What stands where, by places in the lists of documents and codes. */
export interface PlaceColumns {
  readonly document: Int32Array;
  readonly code: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Disagreements in columns, which cross from a worker in no time: tens of thousands of records would hold up the page.
 * The dearest comes first. Codes, documents and coders are places in their lists.
 */
export interface DisagreementList {
  readonly coders: readonly CoderId[];
  readonly documents: readonly DocumentId[];
  readonly codes: readonly CodeId[];
  /** Ways in which coders stand against each other: by version those who have it. */
  readonly groupings: readonly (readonly (readonly number[])[])[];
  /** What versions are made of: by version its codes, none where its coders have missed the place. */
  readonly codings: readonly (readonly (readonly number[])[])[];
  /** Those who have worked through each of the documents, as places in the list. */
  readonly working: readonly (readonly number[])[];
  /** The text of each of the documents. */
  readonly revisions: readonly RevisionId[];
  readonly keys: TextColumn;
  /** What each of the codings of a key says: `code start end`, the code as a place in its list. */
  readonly said: TextColumn;
  /** How the passage begins. */
  readonly snippets: TextColumn;
  /** Places in `DISAGREEMENT_KINDS`. */
  readonly kind: Uint8Array;
  readonly document: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly cost: Int32Array;
  /** Places in `groupings` and in `codings`, which are alike in the order of their versions. */
  readonly grouping: Int32Array;
  readonly coding: Int32Array;
  /** What all coders of a document have to the letter. */
  readonly agreed: number;
  /** What of it the consensus has not got, or only because of decisions. */
  readonly toAccept: PlaceColumns;
  /** What decisions made in a text that is another by now say was coded: where that lies in the current one. */
  readonly decidedNow?: ReadonlyMap<DecisionId, readonly CodedPlace[]>;
}

/** Graphemes of a snippet. */
const SNIPPET = 90;

interface Found extends TeamDisagreement {
  readonly document: number;
  readonly snippet: string;
}

interface FoundAgreement {
  readonly document: number;
  readonly coding: Coding;
}

function placesOf<Id>(ids: readonly Id[]): ReadonlyMap<Id, number> {
  return new Map(ids.map((id, at) => [id, at]));
}

/** Of what the first speaker says there: labels are no words of anybody. */
function snippetOf({ text, turns }: StudyDocument, { start, end }: Span): string {
  const turn = turns[turnIndexAt(turns, start)];
  if (!turn) return shortened(text.slice(start, end), SNIPPET);
  const from = Math.max(start, turn.bodyStart);
  return shortened(text.slice(from, Math.max(from, Math.min(end, turn.end))), SNIPPET);
}

/** Compares one document after the other. */
class Finder {
  readonly #setting: DisagreementSetting;
  readonly #tree: CodeTree;
  readonly #codings: ReadonlyMap<string, readonly Coding[]>;
  readonly found: Found[] = [];
  readonly toAccept: FoundAgreement[] = [];
  agreed = 0;

  constructor(study: Study, setting: DisagreementSetting) {
    const codes = new Set(setting.codes);
    this.#setting = setting;
    this.#tree = new CodeTree(study.codes);
    this.#codings = groupBy(
      study.codings.filter(({ code }) => codes.has(code)),
      ({ layer }) => layer,
    );
  }

  compare(compared: StudyDocument, document: number): void {
    const { coders, takesPart, consensus, decided } = this.#setting;
    const { id } = compared.document;
    const { agreed, disagreements } = compareTeam(
      coders.map((coder) => (takesPart(id, coder) ? this.#of(id, coder) : undefined)),
      this.#tree,
    );
    for (const one of disagreements)
      this.found.push({ ...one, document, snippet: snippetOf(compared, one) });
    const had = consensus ? this.#of(id, consensus).filter((one) => !decided.has(one.id)) : [];
    const standing = new Set(had.map(sameness));
    this.agreed += agreed.length;
    for (const coding of agreed)
      if (!standing.has(sameness(coding))) this.toAccept.push({ document, coding });
  }

  #of(document: DocumentId, coder: CoderId): readonly Coding[] {
    return this.#codings.get(layerIdOf({ document, kind: 'ordinary', coder })) ?? [];
  }
}

/** Gives what is the same in many rows one place. */
class NumberTable {
  readonly rows: (readonly (readonly number[])[])[] = [];
  readonly #places = new Map<string, number>();

  placeOf(row: readonly (readonly number[])[]): number {
    const key = row.map((numbers) => numbers.join(' ')).join(',');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.rows.push(row) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** In the order of the key. */
function saidIn({ versions }: TeamDisagreement, codes: ReadonlyMap<CodeId, number>): string {
  return versions
    .flatMap(({ codings }) => codings)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ code, place: { start, end } }) => [codes.get(code) ?? -1, start, end].join(' '))
    .join(',');
}

function agreementColumns(
  agreements: readonly FoundAgreement[],
  codes: ReadonlyMap<CodeId, number>,
): PlaceColumns {
  return {
    document: Int32Array.from(agreements, ({ document }) => document),
    code: Int32Array.from(agreements, ({ coding }) => codes.get(coding.code) ?? -1),
    start: Int32Array.from(agreements, ({ coding }) => coding.place.start),
    end: Int32Array.from(agreements, ({ coding }) => coding.place.end),
  };
}

/** All disagreements of a study's coders, the dearest first, and what all of them agree on. */
export function listDisagreements(study: Study, setting: DisagreementSetting): DisagreementList {
  const finder = new Finder(study, setting);
  const wanted = new Set(setting.documents);
  const documents = study.documents.filter(({ document }) => wanted.has(document.id));
  documents.forEach((document, at) => {
    finder.compare(document, at);
  });
  const codes = placesOf(setting.codes);
  /** In the order of the codebook. */
  const codesOf = ({ codings }: TeamVersion) =>
    [...new Set(codings.flatMap(({ code }) => codes.get(code) ?? []))].sort((a, b) => a - b);
  const found = finder.found.sort(
    (a, b) => b.cost - a.cost || a.document - b.document || a.start - b.start,
  );
  const [groupings, codings] = [new NumberTable(), new NumberTable()];
  return {
    coders: setting.coders,
    documents: documents.map(({ document }) => document.id),
    revisions: documents.map(({ document }) => document.current),
    working: documents.map(({ document: { id } }) =>
      setting.coders.flatMap((coder, at) => (setting.takesPart(id, coder) ? [at] : [])),
    ),
    codes: setting.codes,
    groupings: groupings.rows,
    codings: codings.rows,
    keys: textColumn(found.map(({ key }) => key)),
    said: textColumn(found.map((one) => saidIn(one, codes))),
    snippets: textColumn(found.map(({ snippet }) => snippet)),
    kind: Uint8Array.from(found, ({ kind }) => DISAGREEMENT_KINDS.indexOf(kind)),
    document: Int32Array.from(found, ({ document }) => document),
    start: Int32Array.from(found, ({ start }) => start),
    end: Int32Array.from(found, ({ end }) => end),
    cost: Int32Array.from(found, ({ cost }) => cost),
    grouping: Int32Array.from(found, ({ versions }) =>
      groupings.placeOf(versions.map(({ coders }) => coders)),
    ),
    coding: Int32Array.from(found, ({ versions }) => codings.placeOf(versions.map(codesOf))),
    agreed: finder.agreed,
    toAccept: agreementColumns(finder.toAccept, codes),
  };
}
