import { drawSample } from '#analysis/draw-sample.ts';
import type { Attribute, Value } from '#domain/case.ts';
import type { Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { AttributeId, CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import type { Draw } from '#domain/round.ts';
import type { RoundKind, RoundPlan } from '#session/rounds/round-beginning.ts';
import type { CountRow } from '#storage/database.ts';
import { SEEDS } from './seed.ts';

const EXTENTS = ['coded', 'all', 'chosen', 'share', 'strata'] as const;
/**
 * Which documents go into a round: those in which everybody has coded something, all, those that are named, a random share,
 * or a share of every group of cases.
 */
export type Extent = (typeof EXTENTS)[number];

/** What keeps a round from being begun; each is told beside its field. */
export type FormProblem =
  'name' | 'twoCoders' | 'oneCoder' | 'noDocuments' | 'share' | 'seed' | 'noAttribute' | 'noCodes';

/** What is chosen from, as it is at the moment. */
interface Choices {
  readonly team: readonly Coder[];
  readonly documents: readonly Document[];
  readonly attributes: readonly Attribute[];
  readonly values: readonly Value[];
  /** Codings that are seen, by layer and code. */
  readonly counts: readonly CountRow[];
}

function toggled<Id>(ids: ReadonlySet<Id>, id: Id, isOn: boolean): ReadonlySet<Id> {
  const others = [...ids].filter((one) => one !== id);
  return new Set(isOn ? [...others, id] : others);
}

/** Who has coded something in which document. */
function codersIn(counts: readonly CountRow[]): ReadonlyMap<DocumentId, ReadonlySet<CoderId>> {
  const layers = counts
    .filter(({ byCode }) => Object.values(byCode).some((count) => count > 0))
    .map(({ layer }) => layerOfId(layer));
  const byDocument = [...groupBy(layers, ({ document }) => document)];
  return new Map(byDocument.map(([id, found]) => [id, new Set(found.map(({ coder }) => coder))]));
}

/** What a person says of a round before it begins. */
export class RoundForm {
  readonly #choices: Choices;
  readonly #codersIn: ReadonlyMap<DocumentId, ReadonlySet<CoderId>>;
  name = $state('');
  kind = $state<RoundKind>('blind');
  coders = $state.raw<ReadonlySet<CoderId>>(new Set());
  /** Who codes again. */
  person = $state<CoderId | ''>('');
  #extent = $state<Extent>();
  chosen = $state.raw<ReadonlySet<DocumentId>>(new Set());
  /** Percent, as it is written. */
  share = $state('10');
  seed = $state('');
  #attribute = $state<AttributeId>();
  codeExtent = $state<'all' | 'chosen'>('all');
  codes = $state.raw<ReadonlySet<CodeId>>(new Set());

  constructor(choices: Choices, proposed: { readonly name: string; readonly seed: number }) {
    this.#choices = choices;
    this.name = proposed.name;
    this.seed = String(proposed.seed);
    this.#codersIn = $derived(codersIn(choices.counts));
    const { team } = choices;
    // Where there are just two nobody needs to be chosen.
    if (team.length === 2) this.coders = new Set(team.map(({ id }) => id));
    this.person = team[0]?.id ?? '';
    if (team.length === 1) this.kind = 'again';
  }

  /** What was coded already can be compared where it was; what is to be coded can be anything. */
  get extents(): readonly Extent[] {
    return this.kind === 'existing' ? EXTENTS : EXTENTS.filter((one) => one !== 'coded');
  }

  /** The first of them until one is chosen. */
  get extent(): Extent {
    const { extents } = this;
    return extents.find((one) => one === this.#extent) ?? extents[0] ?? 'all';
  }
  set extent(extent: Extent) {
    this.#extent = extent;
  }

  /** By whose values cases are grouped; the first of them until one is chosen. */
  get attribute(): AttributeId | '' {
    return this.#attribute ?? this.attributes[0]?.id ?? '';
  }
  set attribute(id: AttributeId | '') {
    this.#attribute = id === '' ? undefined : id;
  }

  /** Those of cases. */
  get attributes(): Attribute[] {
    return this.#choices.attributes.filter(({ of }) => of === 'case');
  }

  setCoder(id: CoderId, isOn: boolean): void {
    this.coders = toggled(this.coders, id, isOn);
  }

  setDocument(id: DocumentId, isOn: boolean): void {
    this.chosen = toggled(this.chosen, id, isOn);
  }

  get isDrawn(): boolean {
    return this.extent === 'share' || this.extent === 'strata';
  }

  /** Whether a seed is asked for: to draw with, or to shuffle with. */
  get hasSeed(): boolean {
    return this.isDrawn || this.kind === 'again';
  }

  get #shareNumber(): number | undefined {
    const share = Number(this.share);
    return this.share.trim() !== '' && share > 0 && share <= 100 ? share : undefined;
  }

  get #seedNumber(): number | undefined {
    const isWhole = /^\d+$/u.test(this.seed.trim());
    const seed = Number(this.seed);
    return isWhole && seed < SEEDS ? seed : undefined;
  }

  get #canDraw(): boolean {
    const isSaid = this.#shareNumber !== undefined && this.#seedNumber !== undefined;
    return !this.isDrawn || isSaid;
  }

  get people(): Coder[] {
    const { team } = this.#choices;
    if (this.kind === 'again') return team.filter(({ id }) => id === this.person);
    return team.filter(({ id }) => this.coders.has(id));
  }

  /** The documents of the round, in the order of the list; none while share or seed say nothing. */
  get documents(): readonly Document[] {
    const { documents } = this.#choices;
    if (this.extent === 'all') return documents;
    if (this.extent === 'coded') return documents.filter(({ id }) => this.#codedByAll(id));
    if (this.extent === 'chosen') return documents.filter(({ id }) => this.chosen.has(id));
    const [share, seed] = [this.#shareNumber, this.#seedNumber];
    if (share === undefined || seed === undefined) return [];
    return drawSample(documents, { share, seed }, (document) => this.stratumOf(document));
  }

  #codedByAll(document: DocumentId): boolean {
    const coders = this.#codersIn.get(document);
    return this.people.every(({ id }) => coders?.has(id));
  }

  /** The group of cases a document is drawn from; undefined where it has none. */
  stratumOf(document: Document): string | undefined {
    if (this.extent !== 'strata') return undefined;
    const value = this.#choices.values.find(
      ({ subject, attribute }) => attribute === this.attribute && subject === document.case,
    );
    return value && String(value.value);
  }

  get problems(): ReadonlySet<FormProblem> {
    const isOff: Readonly<Record<FormProblem, boolean>> = {
      name: this.name.trim() === '',
      twoCoders: this.kind !== 'again' && this.people.length < 2,
      oneCoder: this.kind === 'again' && this.people.length === 0,
      share: this.isDrawn && this.#shareNumber === undefined,
      seed: this.hasSeed && this.#seedNumber === undefined,
      noAttribute: this.extent === 'strata' && this.attribute === '',
      noDocuments: this.documents.length === 0 && this.#canDraw,
      noCodes: this.codeExtent === 'chosen' && this.codes.size === 0,
    };
    const names = Object.keys(isOff) as FormProblem[];
    return new Set(names.filter((name) => isOff[name]));
  }

  get #draw(): Draw | undefined {
    const [share, seed] = [this.#shareNumber, this.#seedNumber];
    if (!this.isDrawn || share === undefined || seed === undefined) return undefined;
    const by = this.extent === 'strata' && this.attribute !== '' ? this.attribute : undefined;
    return { share, seed, from: this.#choices.documents.length, ...(by && { by }) };
  }

  /** The round as it was said; undefined while there are problems. `now` in milliseconds since 1970. */
  plan(id: RoundId, now: number): RoundPlan | undefined {
    if (this.problems.size > 0) return undefined;
    return {
      id,
      now,
      kind: this.kind,
      name: this.name.trim(),
      coders: this.people,
      documents: this.documents.map((document) => document.id),
      codes: this.codeExtent === 'chosen' ? [...this.codes] : undefined,
      draw: this.#draw,
      seed: this.#seedNumber ?? 0,
    };
  }
}
