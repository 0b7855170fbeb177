import type { ChangeId, MemoId } from '#domain/ids.ts';
import { applyToFields } from './apply.ts';
import type { Fields, RecordChange } from './change.ts';
import { isSameValue } from './same-value.ts';

/** The memo that holds what a change wrote into one that somebody else had written into at the same time. */
function memoVersionId(memo: string, change: ChangeId): MemoId {
  return `${memo}.${change}` as MemoId;
}

/**
 * Applies changes of memos in the order of the log. A change of a text that is not what the change began with is kept as a
 * memo of its own beside the first; what its writer wrote on from there goes there too.
 */
export class MemoVersions {
  readonly #memos: Map<string, Fields>;
  /** Versions beside a memo, by its id. */
  readonly #versions = new Map<string, string[]>();
  /** What memos were that were taken away whole. */
  readonly #gone = new Map<string, Fields>();

  constructor(memos: Map<string, Fields>) {
    this.#memos = memos;
  }

  apply(record: RecordChange, change: ChangeId): void {
    const standing = this.#memos.get(record.id);
    const known = standing ?? this.#gone.get(record.id);
    const { before, after } = record;
    const isOfText = before['body'] !== undefined || after['body'] !== undefined;
    if (!known || !isOfText || isSameValue(standing?.['body'], before['body'])) {
      this.#set(record.id, applyToFields(standing, record), standing);
    } else if (after['body'] !== undefined && before['body'] !== undefined) {
      this.#writeBeside(record, known, change);
    }
    // Taken away, or brought back, while somebody wrote into it: it stays as that one left it.
  }

  #set(id: string, next: Fields | undefined, standing: Fields | undefined): void {
    if (next) this.#memos.set(id, next);
    else {
      this.#memos.delete(id);
      if (standing) this.#gone.set(id, standing);
    }
  }

  #writeBeside({ id, before, after }: RecordChange, known: Fields, change: ChangeId): void {
    if (isSameValue(known['body'], after['body']) && this.#memos.has(id)) return;
    const versions = this.#versions.get(id) ?? [];
    const begun = versions.find((one) =>
      isSameValue(this.#memos.get(one)?.['body'], before['body']),
    );
    const version = begun ?? memoVersionId(id, change);
    if (begun === undefined) this.#versions.set(id, [...versions, version]);
    const under = begun === undefined ? { ...known, present: true } : this.#memos.get(begun);
    this.#memos.set(version, { ...under, ...after });
  }
}
