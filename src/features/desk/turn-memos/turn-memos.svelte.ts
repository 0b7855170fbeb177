import type { DocumentId, MemoId, RevisionId } from '#domain/ids.ts';
import { documentOfMemo, isTurnMemo, type Memo, type TurnMemo } from '#domain/memo.ts';
import { spanContains, type Span } from '#domain/text/span.ts';
import { followed } from '#session/followed.ts';
import type { Session } from '#session/session.svelte.ts';
import { memoPassages } from '#storage/memo-passages.ts';
import { newId } from '#storage/new-id.ts';

/** A memo and the words it is on, in the text that is shown. */
export interface MemoOnTurn {
  readonly memo: TurnMemo;
  readonly span: Span;
}

/** A memo whose words are no longer in the text. */
export interface LostMemo {
  readonly memo: TurnMemo;
  /** It stood at them; empty where nobody knows them any more. */
  readonly words: string;
}

/** A turn whose memo somebody wants to write in. */
interface AskedTurn {
  readonly turn: Span;
  /** Of the memo that will be, if there is none. */
  readonly id: MemoId;
}

/** The memos on the turns of the open document, where they stand in its text. */
export class TurnMemos {
  readonly #session: Session;
  readonly #document: DocumentId;
  readonly #revision: () => RevisionId | undefined;
  #asked = $state.raw<AskedTurn>();

  readonly #all: readonly TurnMemo[] = $derived.by(() =>
    this.#session.data.memos
      .filter(isTurnMemo)
      .filter((memo) => documentOfMemo(memo) === this.#document),
  );

  /** Those of other texts, as one text, so that they are placed anew only when they are others. */
  readonly #older: string = $derived.by(() => {
    const older = this.#all.filter(({ place }) => place.revision !== this.#revision());
    return older
      .map(({ id, place }) => [id, place.revision, place.start, place.end].join(' '))
      .join('\n');
  });

  readonly #found = $derived.by(() => {
    const ids = new Set(this.#older.split('\n').map((line) => line.split(' ')[0]));
    const older = this.#all.filter(({ id }) => ids.has(id));
    return older.length > 0
      ? followed(() => memoPassages(this.#session.db, older))
      : { current: undefined };
  });

  constructor(
    session: Session,
    document: DocumentId,
    /** The text that is shown. */
    revision: () => RevisionId | undefined,
  ) {
    this.#session = session;
    this.#document = document;
    this.#revision = revision;
  }

  /** In the order of the text. */
  get placed(): readonly MemoOnTurn[] {
    const placed = this.#all.flatMap((memo) => {
      const span = this.#spanOf(memo);
      return span ? [{ memo, span }] : [];
    });
    return placed.sort(
      (a, b) => a.span.start - b.span.start || a.memo.createdAt - b.memo.createdAt,
    );
  }

  get lost(): readonly LostMemo[] {
    return this.#all.flatMap((memo) => {
      const found = this.#found.current?.get(memo.id);
      return found && !this.#spanOf(memo) ? [{ memo, words: found.words }] : [];
    });
  }

  /** Those whose words begin in a turn. */
  in(turn: Span): readonly Memo[] {
    return this.placed
      .filter(({ span }) => turn.start <= span.start && span.start < turn.end)
      .map(({ memo }) => memo);
  }

  /** What was asked for in a turn. */
  askedIn(turn: Span): AskedTurn | undefined {
    const asked = this.#asked;
    return asked && spanContains(turn, asked.turn) ? asked : undefined;
  }

  ask(turn: Span): void {
    this.#asked = { turn, id: newId<MemoId>() };
  }

  /** A turn is asked for once: the reader has gone on to another place, or to none. */
  follow(target: Span | undefined): void {
    if (this.#asked && !(target && spanContains(this.#asked.turn, target))) this.#asked = undefined;
  }

  #spanOf({ id, place }: TurnMemo): Span | undefined {
    const isHere = place.revision === this.#revision();
    return isHere ? place : this.#found.current?.get(id)?.span;
  }
}
