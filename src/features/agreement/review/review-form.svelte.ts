import { reviewSample } from '#analysis/review-sample.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import type { CodeId, CoderId, CodingId, ReviewId } from '#domain/ids.ts';
import type { Review } from '#domain/review.ts';
import { SEEDS } from '#features/agreement/seed.ts';
import type { ProjectData } from '#session/project-data.svelte.ts';

/** What keeps a review from being begun; each is told beside its field. */
export type ReviewProblem = 'name' | 'perCode' | 'seed' | 'noCoders' | 'noCodes' | 'nothing';

/** What is drawn from, as it is seen at the moment. */
type Drawable = Pick<ProjectData, 'codes' | 'countedCoders' | 'counts' | 'documents'>;

interface Proposed {
  readonly name: string;
  readonly reviewer: CoderId;
  readonly seed: number;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** What a person says of a review before it begins. */
export class ReviewForm {
  readonly #data: Drawable;
  name = $state('');
  #reviewer = $state.raw<CoderId>() as CoderId;
  /** Whose codings are drawn from. */
  coders = $state.raw<ReadonlySet<CoderId>>(new Set());
  codeExtent = $state<'all' | 'chosen'>('all');
  codes = $state.raw<ReadonlySet<CodeId>>(new Set());
  /** As it is written. */
  perCode = $state('5');
  seed = $state('');

  constructor(data: Drawable, { name, reviewer, seed }: Proposed) {
    this.#data = data;
    this.name = name;
    this.#reviewer = reviewer;
    this.seed = String(seed);
    this.#leaveOutReviewer(data.countedCoders.map(({ id }) => id));
  }

  get reviewer(): CoderId {
    return this.#reviewer;
  }

  /** Whose work stayed out because they were the reviewer is drawn from again. */
  set reviewer(reviewer: CoderId) {
    const former = this.#reviewer;
    if (reviewer === former) return;
    this.#reviewer = reviewer;
    const isCounted = this.#data.countedCoders.some(({ id }) => id === former);
    this.#leaveOutReviewer(isCounted ? [...this.coders, former] : [...this.coders]);
  }

  /** Nobody reviews their own work, unless there is nobody else's. */
  #leaveOutReviewer(coders: readonly CoderId[]): void {
    const others = coders.filter((id) => id !== this.reviewer);
    this.coders = new Set(others.length > 0 ? others : [this.reviewer]);
  }

  setCoder(id: CoderId, isOn: boolean): void {
    const others = [...this.coders].filter((one) => one !== id);
    this.coders = new Set(isOn ? [...others, id] : others);
  }

  get #perCodeNumber(): number | undefined {
    const count = wholeNumber(this.perCode);
    return count === 0 ? undefined : count;
  }

  get #seedNumber(): number | undefined {
    const seed = wholeNumber(this.seed);
    return seed !== undefined && seed < SEEDS ? seed : undefined;
  }

  /** The codes to draw from that are still there. */
  get codesMeant(): ReadonlySet<CodeId> {
    const ids = this.#data.codes.map(({ id }) => id);
    return new Set(this.codeExtent === 'all' ? ids : ids.filter((id) => this.codes.has(id)));
  }

  /** How many codings of each code there are to draw from, as far as they are seen. */
  get available(): ReadonlyMap<CodeId, number> {
    const documents = new Set(this.#data.documents.map(({ id }) => id));
    const codes = this.codesMeant;
    const available = new Map<CodeId, number>();
    for (const { layer, byCode } of this.#data.counts) {
      const { document, coder } = layerOfId(layer);
      if (!this.coders.has(coder) || !documents.has(document)) continue;
      for (const [code, count] of Object.entries(byCode) as [CodeId, number][])
        if (codes.has(code) && count > 0) available.set(code, (available.get(code) ?? 0) + count);
    }
    return available;
  }

  /** What the sample will be: how many codings of how many, and of how many codes. */
  get preview(): { readonly drawn: number; readonly all: number; readonly codes: number } {
    const counts = [...this.available.values()];
    const most = this.#perCodeNumber ?? 0;
    return {
      drawn: counts.reduce((sum, count) => sum + Math.min(count, most), 0),
      all: counts.reduce((sum, count) => sum + count, 0),
      codes: counts.length,
    };
  }

  get problems(): ReadonlySet<ReviewProblem> {
    const canCount = this.coders.size > 0 && this.codesMeant.size > 0;
    const isOff: Readonly<Record<ReviewProblem, boolean>> = {
      name: this.name.trim() === '',
      perCode: this.#perCodeNumber === undefined,
      seed: this.#seedNumber === undefined,
      noCoders: this.coders.size === 0,
      noCodes: this.codeExtent === 'chosen' && this.codesMeant.size === 0,
      nothing: canCount && this.preview.all === 0,
    };
    const names = Object.keys(isOff) as ReviewProblem[];
    return new Set(names.filter((name) => isOff[name]));
  }

  /** Of codings that are seen, those to draw from: of the coders, in a text as it stands. */
  #drawable(codings: readonly Coding[]): Coding[] {
    const current = new Set(this.#data.documents.map((document) => document.current));
    return codings.filter(
      ({ layer, place }) => this.coders.has(layerOfId(layer).coder) && current.has(place.revision),
    );
  }

  /** The review of a sample of codings; undefined where there is nothing to draw. `now` in milliseconds since 1970. */
  review(id: ReviewId, seen: readonly Coding[], now: number): Review | undefined {
    const [perCode, seed] = [this.#perCodeNumber, this.#seedNumber];
    if (perCode === undefined || seed === undefined) return undefined;
    const drawn = reviewSample(this.#drawable(seen), { perCode, seed });
    const codings: CodingId[] = drawn.map((coding) => coding.id).sort();
    if (codings.length === 0) return undefined;
    const name = this.name.trim();
    return { id, name, coder: this.reviewer, codings, perCode, seed, openedAt: now };
  }
}
