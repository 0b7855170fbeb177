import { addMemos, editMemo, removeMemo } from '#domain/edits/write-memo.ts';
import type { CoderId, MemoId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { Memo, MemoPart, Target } from '#domain/memo.ts';
import { isEmptyRichText, plainToRichText } from '#domain/rich-text.ts';
import { newId } from '#storage/new-id.ts';
import type { Session } from './session.svelte.ts';

/** What a person writes of a memo. */
type MemoFields = Partial<Pick<Memo, 'title' | 'body'>>;

function isEmptyMemo(memo: Pick<Memo, 'title' | 'body'>): boolean {
  return memo.title.trim() === '' && isEmptyRichText(memo.body);
}

/** Whether a memo is on something as a whole: no entry of the journal, and not on a turn of the document. */
export function isOn({ target, day, place }: Memo, { table, id }: Target): boolean {
  const isOnPart = day !== undefined || place !== undefined;
  return target.table === table && target.id === id && !isOnPart;
}

/** A coder's memo on something; the first, if there are several. */
export function memoOf(memos: readonly Memo[], target: Target, coder: CoderId): Memo | undefined {
  return memos.find((memo) => memo.coder === coder && isOn(memo, target));
}

/**
 * One memo as it is written: the one of an id, which may be new, or else the coder's memo on something. Made with its
 * first words, changed from then on, removed when it is left empty.
 */
export class MemoWriter {
  readonly #session: Session;
  readonly #target: Target;
  readonly #part: MemoPart;
  readonly #coder: CoderId;
  #id: MemoId | undefined;
  /** What was written here last, and what the project's list showed of it then: the list follows a moment later. */
  #written: { readonly memo: Memo | undefined; readonly listed: Memo | undefined } | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** `part` is for a memo that is to be made. */
  constructor(session: Session, target: Target, id?: MemoId, part: MemoPart = {}) {
    this.#session = session;
    this.#target = target;
    this.#part = part;
    this.#coder = session.coderId;
    this.#id = id;
  }

  get #listed(): Memo | undefined {
    const { memos } = this.#session.data;
    const id = this.#id;
    return id ? memos.find((memo) => memo.id === id) : memoOf(memos, this.#target, this.#coder);
  }

  get #current(): Memo | undefined {
    const listed = this.#listed;
    return this.#written?.listed === listed ? this.#written?.memo : listed;
  }

  write(fields: MemoFields): Promise<void> {
    return this.#after(async () => {
      const standing = this.#current;
      const memo = { ...(standing ?? this.#blank()), ...fields };
      if (standing) await this.#store(editMemo(standing, fields), memo);
      else if (!isEmptyMemo(memo)) await this.#store(addMemos([memo]), memo);
    });
  }

  /** Removes a memo that says nothing any more; whether it did. */
  leave(): Promise<boolean> {
    return this.#after(async () => {
      const standing = this.#current;
      const isOver = standing !== undefined && isEmptyMemo(standing);
      if (isOver) await this.#store(removeMemo(standing), undefined);
      return isOver;
    });
  }

  #blank(): Memo {
    return {
      id: this.#id ?? newId<MemoId>(),
      target: this.#target,
      title: '',
      body: plainToRichText(''),
      coder: this.#coder,
      createdAt: Date.now(),
      ...this.#part,
    };
  }

  async #store(draft: Draft | undefined, memo: Memo | undefined): Promise<void> {
    const listed = this.#listed;
    const written = await this.#session.apply(draft);
    const isKept = this.#session.unsaved.some((kept) => kept.draft === draft);
    if (!written?.ok && !isKept) return;
    this.#written = { memo, listed };
    // What was removed stays removed: later words make a memo of their own.
    this.#id = memo?.id ?? newId<MemoId>();
  }

  #after<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
