import { addCodes } from '#domain/edits/add-codes.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { moveCoding } from '#domain/edits/change-codings.ts';
import { editCode, moveCodes } from '#domain/edits/edit-code.ts';
import { mergeCodes } from '#domain/edits/merge-codes.ts';
import { removeCodings } from '#domain/edits/remove-codings.ts';
import { addMemos, editMemo, removeMemo } from '#domain/edits/write-memo.ts';
import type { ChangeId, DeviceId, MemoId } from '#domain/ids.ts';
import { applyToFields, recordsOf, stillHasBefore } from '#domain/log/apply.ts';
import type { Change, Draft, Fields } from '#domain/log/change.ts';
import { circularMoves } from '#domain/log/circular-moves.ts';
import { nextClock } from '#domain/log/clock.ts';
import { fold } from '#domain/log/fold.ts';
import { imageOf } from '#domain/log/image-of.ts';
import { inverse } from '#domain/log/inverse.ts';
import { mergeLogs } from '#domain/log/merge-logs.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { plainToRichText } from '#domain/rich-text.ts';
import { aCode, aCoding, CODER, REVISION } from './project-database.ts';

/** One random step: what is done, to which of the things there are, and where. */
export type Step = readonly [kind: number, pick: number, at: number];

let made = 0;
function fresh(kind: string): string {
  made += 1;
  return `${kind}-${String(made).padStart(6, '0')}`;
}

function pickOf<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

function wouldCircle(codes: ProjectImage['records']['codes'], code: string, parent: string) {
  const byId = new Map<string, string | undefined>(codes.map((one) => [one.id, one.parent]));
  for (let above: string | undefined = parent; above !== undefined; above = byId.get(above))
    if (above === code) return true;
  return false;
}

function codeDraft([kind, pick, at]: Step, { records }: ProjectImage): Draft | undefined {
  const code = pickOf(records.codes, pick);
  const other = pickOf(records.codes, at);
  if (kind === 0 || !code || !other) return addCodes([aCode(`code ${String(at)}`)]);
  if (kind === 1) return editCode(code, { name: `renamed ${String(at)}` });
  if (kind === 2 && !wouldCircle(records.codes, code.id, other.id)) {
    const codes = new Map(records.codes.map((one) => [one.id, one]));
    return moveCodes(codes, [{ code: code.id, parent: other.id, order: `a${String(at % 10)}` }]);
  }
  const { codes, codings, memos, links, quotes } = records;
  const material = {
    codes,
    codings: codings.filter((one) => one.code === code.id || one.code === other.id),
    ...{ memos, links, quotes },
  };
  return mergeCodes([code], other, material);
}

function codingDraft([kind, pick, at]: Step, { records }: ProjectImage): Draft | undefined {
  const code = pickOf(records.codes, pick);
  const coding = pickOf(records.codings, pick);
  if (!code) return undefined;
  if (kind === 4 || !coding) return applyCode(aCoding(code.id, at, at + 5));
  if (kind === 5) return moveCoding(coding, { revision: REVISION, start: at, end: at + 9 });
  return removeCodings([coding]);
}

function memoDraft([kind, pick, at]: Step, { records }: ProjectImage): Draft | undefined {
  const code = pickOf(records.codes, pick);
  const memo = pickOf(records.memos, pick);
  const body = plainToRichText(`text ${fresh('written')}`);
  if (!code) return undefined;
  if (kind === 7 || !memo) {
    const target = { table: 'codes', id: code.id } as const;
    const id = fresh('memo') as MemoId;
    return addMemos([{ id, target, title: '', body, coder: CODER, createdAt: at }]);
  }
  return kind === 8 ? editMemo(memo, { body }) : removeMemo(memo);
}

/** One copy of a project on one machine, whose clock says what it is told. */
export class SimulatedDevice {
  readonly id: DeviceId;
  readonly #now: () => number;
  #changes: readonly Change[];
  #sequence = 0;
  #undone = new Set<ChangeId>();

  constructor(name: string, now: () => number, changes: readonly Change[] = []) {
    this.id = name as DeviceId;
    this.#now = now;
    this.#changes = changes;
  }

  get changes(): readonly Change[] {
    return this.#changes;
  }

  image(): ProjectImage {
    return imageOf(fold(this.#changes), () => Promise.reject(new RangeError('no blobs')));
  }

  /** Commits a draft as storage does: only what still has its `before`. */
  commit(draft: Draft | undefined, undoes?: ChangeId): Change | undefined {
    if (!draft) return undefined;
    const tables = fold(this.#changes);
    const all = [...recordsOf(draft)];
    const circular = circularMoves(all, tables.get('codes') ?? new Map<string, Fields>());
    const records = all.filter((record) => {
      const rows = tables.get(record.table) ?? new Map<string, Fields>();
      tables.set(record.table, rows);
      const fields = rows.get(record.id);
      if (circular.has(record) || !stillHasBefore(fields, record)) return false;
      rows.set(record.id, applyToFields(fields, record) ?? {});
      return true;
    });
    if (undoes === undefined && records.length < all.length) return undefined;
    this.#sequence += 1;
    const last = this.#changes.reduce((top, { clock }) => (clock > top ? clock : top), '');
    const change: Change = {
      ...(undoes === undefined ? draft : { edit: draft.edit, records, undoes }),
      id: fresh('change') as ChangeId,
      ...{ device: this.id, sequence: this.#sequence, coder: CODER },
      clock: nextClock(last || undefined, this.#now()),
    };
    this.#changes = [...this.#changes, change];
    return change;
  }

  act(step: Step): void {
    const [kind] = step;
    if (kind > 9) this.#undo();
    else if (kind > 6) this.commit(memoDraft(step, this.image()));
    else if (kind > 3) this.commit(codingDraft(step, this.image()));
    else this.commit(codeDraft(step, this.image()));
  }

  /** Takes in all that another copy has. */
  receive(changes: readonly Change[]): void {
    const merged = mergeLogs(this.#changes, changes, this.#now());
    if (!merged.ok) throw new RangeError(merged.problem.type);
    this.#changes = merged.value.changes;
  }

  #undo(): void {
    const last = this.#changes.findLast(
      ({ id, device, undoes }) =>
        device === this.id && undoes === undefined && !this.#undone.has(id),
    );
    if (!last) return;
    this.#undone.add(last.id);
    this.commit(inverse(last), last.id);
  }
}
