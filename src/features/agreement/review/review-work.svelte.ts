import { CodeTree } from '#analysis/code-tree.ts';
import { namedPassage, type Named } from '#analysis/named-passage.ts';
import { ReviewPoints, type PointState, type ReviewPoint } from '#analysis/review-points.ts';
import { remark } from '#domain/edits/reviews.ts';
import type { CodeId, CoderId, RemarkId } from '#domain/ids.ts';
import type { Review, Verdict } from '#domain/review.ts';
import type { Locale } from '#i18n/locale.svelte.ts';
import { shownNamesOf } from '#reports/shown-names-of.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskAnswer } from '#session/task-answer.svelte.ts';
import { newId } from '#storage/new-id.ts';
import type { ReviewedCoding } from '#workers/tasks/read-review.ts';

export type ReviewItem = Named<ReviewedCoding>;

export const LISTED_STATES = ['all', 'unseen', 'open', 'accepted'] as const;
/** Which points are listed. Those that were only commented on are among all. */
export type ListedState = (typeof LISTED_STATES)[number];

/** What is said in words, or can be. */
export type Worded = Exclude<Verdict, 'accept'>;

const TO_BE_LOOKED_AT: ReadonlySet<PointState> = new Set<PointState>(['unseen', 'open']);

/** A review on the screen: its codings, what was said of them, and which are listed. */
export class ReviewWork {
  readonly #session: Session;
  readonly #review: () => Review;
  readonly #answer: TaskAnswer<'readReview'>;
  state = $state<ListedState>('all');
  code = $state<CodeId | ''>('');
  coder = $state<CoderId | ''>('');
  /** Words that are not written yet, by coding and kind: they wait while another coding is looked at. */
  readonly drafts = new Map<string, string>();

  /** Those that are being accepted: they are not to be looked at again meanwhile. */
  readonly #accepting = new Set<ReviewItem['id']>();

  readonly tree: CodeTree;
  readonly points: ReviewPoints;
  /** Those that are there and seen, in their order. */
  readonly items: readonly ReviewItem[];
  readonly listed: readonly ReviewItem[];
  readonly counts: Readonly<Record<PointState, number>>;

  /** `review` is asked anew each time: it can be renamed. */
  constructor(session: Session, locale: Locale, review: () => Review) {
    this.#session = session;
    this.#review = review;
    this.#answer = new TaskAnswer(session, 'readReview');
    this.tree = $derived(new CodeTree(session.data.codes));
    this.points = $derived(new ReviewPoints(review(), session.data.remarks));
    const names = $derived(shownNamesOf(session, locale.tag));
    this.items = $derived(
      (this.#answer.current?.value ?? [])
        // What was hidden meanwhile goes at once, not with the next answer.
        .filter(({ document, coder }) => session.data.visibility.sees(document, coder))
        .map((one) => namedPassage(one, names)),
    );
    const ofChoice = $derived(
      this.items.filter(
        ({ code, coder }) =>
          (this.code === '' || code === this.code) && (this.coder === '' || coder === this.coder),
      ),
    );
    this.counts = $derived(this.points.counts(ofChoice.map(({ id }) => id)));
    this.listed = $derived(
      ofChoice.filter(({ id }) => this.state === 'all' || this.stateOf(id) === this.state),
    );
  }

  /** Reads the codings; to be called again when somebody else looks at them. */
  read(): void {
    this.#answer.ask({ codings: this.#review().codings });
  }

  close(): void {
    this.#answer.close();
  }

  /** Whether the codings have been read once. */
  get isReady(): boolean {
    return this.#answer.current !== undefined;
  }

  get hasFailed(): boolean {
    return this.#answer.problem !== undefined;
  }

  get isReviewer(): boolean {
    return this.#session.coderId === this.#review().coder;
  }

  pointOf({ id }: Pick<ReviewItem, 'id'>): ReviewPoint {
    return this.points.of(id);
  }

  stateOf(id: ReviewItem['id']): PointState {
    return this.points.of(id).state;
  }

  /** The codes and coders there are to choose from, each once, in the order of the items. */
  get codes(): CodeId[] {
    return [...new Set(this.items.map(({ code }) => code))];
  }

  get coders(): CoderId[] {
    return [...new Set(this.items.map(({ coder }) => coder))];
  }

  /** The listed item so many steps from one; at the ends it stays. */
  stepped(from: ReviewItem | undefined, by: number): ReviewItem | undefined {
    const at = this.listed.findIndex(({ id }) => id === from?.id);
    return this.listed[Math.min(this.listed.length - 1, Math.max(0, at + by))];
  }

  /** What is to be looked at after one: the next in the list that is new or open; undefined where there is none. */
  nextAfter({ id }: ReviewItem): ReviewItem | undefined {
    const at = this.listed.findIndex((one) => one.id === id);
    const order = [...this.listed.slice(at + 1), ...this.listed.slice(0, Math.max(0, at))];
    return order.find(
      (one) => one.id !== id && !this.isAccepting(one) && TO_BE_LOOKED_AT.has(this.stateOf(one.id)),
    );
  }

  isAccepting({ id }: ReviewItem): boolean {
    return this.#accepting.has(id);
  }

  /** Whether it is written. */
  async say({ id, document }: ReviewItem, verdict: Verdict, text: string): Promise<boolean> {
    const said = remark({
      id: newId<RemarkId>(),
      review: this.#review().id,
      coding: id,
      document,
      coder: this.#session.coderId,
      verdict,
      text: text.trim(),
      createdAt: Date.now(),
    });
    if (verdict === 'accept') this.#accepting.add(id);
    const written = await this.#session.apply(said);
    if (said) await this.#session.data.follow(said);
    this.#accepting.delete(id);
    return written?.ok === true;
  }
}
