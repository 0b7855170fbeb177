import { confirmPlaces } from '#domain/edits/confirm-places.ts';
import { moveCoding } from '#domain/edits/change-codings.ts';
import { editQuote, removeQuotes } from '#domain/edits/pick-quotes.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { TableName } from '#domain/tables.ts';
import type { Span } from '#domain/text/span.ts';
import type { Session } from '#session/session.svelte.ts';
import { placedCoding, placedQuote, readTextReview, type ReviewLine } from './read-text-review.ts';

/** Milliseconds after a change until it is looked again what is to be looked at. */
const REST = 120;
const TABLES: ReadonlySet<TableName> = new Set([
  ...['codings', 'quotes', 'documents', 'revisions', 'speakers', 'turns'],
] as const);

/** What of a document's codings and quotes is on other words than when it was made, following every change. */
export class TextReview {
  readonly #session: Session;
  readonly #document: DocumentId;
  #lines = $state.raw<readonly ReviewLine[]>([]);
  #chosen = $state.raw<string>();
  #isRead = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopListening: (() => void) | undefined;

  constructor(session: Session, document: DocumentId) {
    this.#session = session;
    this.#document = document;
  }

  /** Whether it is known what is to be looked at. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** What the current coder decides on. */
  readonly own: readonly ReviewLine[] = $derived.by(() => this.#lines.filter(({ isOwn }) => isOwn));
  readonly byOthers: readonly ReviewLine[] = $derived.by(() =>
    this.#lines.filter(({ isOwn }) => !isOwn),
  );
  readonly all: readonly ReviewLine[] = $derived.by(() => [...this.own, ...this.byOthers]);
  readonly lost: number = $derived.by(
    () => this.#lines.filter(({ now }) => now.state === 'lost').length,
  );
  readonly chosen: ReviewLine | undefined = $derived.by(() =>
    this.#lines.find(({ thing }) => thing.id === this.#chosen),
  );

  choose(line: ReviewLine | undefined): void {
    this.#chosen = line?.thing.id;
  }

  open(): void {
    this.#stopListening?.();
    this.#stopListening = this.#session.feed.listen(({ records, columns }: Draft) => {
      if (columns || records.some(({ table }) => TABLES.has(table))) this.#readSoon();
    });
    this.#readSoon();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#stopListening?.();
  }

  /** From now on they are where they are seen. */
  confirm(lines: readonly ReviewLine[]): Promise<void> {
    const own = lines.filter(({ isOwn }) => isOwn);
    const codings = own.flatMap((line) =>
      line.kind === 'coding' ? (placedCoding(line) ?? []) : [],
    );
    const quotes = own.flatMap((line) => (line.kind === 'quote' ? (placedQuote(line) ?? []) : []));
    return this.#write(own, confirmPlaces(codings, quotes));
  }

  /** Puts one on other words of the text that is seen. */
  place(line: ReviewLine, { start, end }: Span): Promise<void> {
    const revision = this.#session.data.documents.find(({ id }) => id === this.#document)?.current;
    if (!revision || !line.isOwn) return Promise.resolve();
    const place = { revision, start, end };
    const draft =
      line.kind === 'coding' ? moveCoding(line.thing, place) : editQuote(line.thing, { place });
    return this.#write([line], draft);
  }

  remove(line: ReviewLine): Promise<void> {
    if (!line.isOwn) return Promise.resolve();
    const draft = line.kind === 'coding' ? removeCodings([line.thing]) : removeQuotes([line.thing]);
    return this.#write([line], draft);
  }

  /** What is decided leaves the list at once, and the next is looked at. */
  async #write(lines: readonly ReviewLine[], draft: Draft | undefined): Promise<void> {
    if (!draft) return;
    const touched = new Set(draft.records.map(({ id }) => id));
    const isDecided = ({ thing }: ReviewLine) => touched.has(thing.id);
    const at = this.all.findIndex((one) => lines.includes(one));
    const next = this.all.slice(at + 1).find((one) => !isDecided(one));
    this.#lines = this.#lines.filter((one) => !isDecided(one));
    this.choose(next ?? this.all.at(-1));
    const written = await this.#session.apply(draft);
    if (!written?.ok) this.#readSoon();
  }

  #readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // Where the project has been closed meanwhile the list stays as it was.
      this.#read().catch(() => undefined);
    }, REST);
  }

  async #read(): Promise<void> {
    this.#lines = await readTextReview(this.#session, this.#document);
    this.#isRead = true;
  }
}
