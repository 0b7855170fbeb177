import type { Coder } from '#domain/coder.ts';
import type { ChangeId, CoderId, ReviewId } from '#domain/ids.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import { inverse } from '#domain/log/inverse.ts';
import { failure, success, type Result } from '#domain/result.ts';
import { isBackupDue, readBackupState, type BackupState } from '#storage/backup-state.ts';
import { ChangeFeed } from '#storage/change-feed.ts';
import { commit, type Committed } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { Live } from '#storage/live.svelte.ts';
import { mergeBeforeUndo, type Rewritten } from '#storage/merge.ts';
import type { UnsavedEdit } from '#storage/project-copy.ts';
import { History } from '#storage/undo.ts';
import type { WriteProblem } from '#storage/write-problem.ts';
import { ProjectData } from './project-data.svelte.ts';

export type SaveState = 'saved' | 'saving' | 'unsaved';
export type Written = Result<Committed, WriteProblem>;

/** The last thing done is a merge, which is not undone but taken back as a whole. */
export interface MergeFirst {
  readonly type: 'merge-first';
  readonly merge: string;
  readonly file: string;
}

/** What an undo or redo did and by which edit, and the records it left because they were changed since. */
export type Taken = Result<
  { readonly change: Draft; readonly left: readonly RecordChange[] },
  WriteProblem | MergeFirst
>;

/** Milliseconds in which screens that are being left save what they hold. */
const SCREENS_LEAVE = 30;

/** Problems that may pass: the edit is kept and tried again. Any other is final for the edit. */
function mayPass(problem: WriteProblem): boolean {
  return problem.type === 'quota' || problem.type === 'closed' || problem.type === 'unknown';
}

/** The open project as every screen sees it, and the only way screens write into it. */
export class Session {
  readonly db: ProjectDatabase;
  /** Id of this copy in this browser's list of projects. */
  readonly localId: string;
  readonly data: ProjectData;
  readonly feed: ChangeFeed;
  readonly openedAt: number;
  /** The review that this copy is for: nothing but its remarks can be written. */
  readonly onlyReview: ReviewId | undefined;
  readonly #backup: Live<BackupState>;
  readonly #histories = new Map<CoderId, History>();
  readonly #onSwitch = new Set<() => void>();
  #coderId = $state.raw<CoderId>() as CoderId;
  #queue: Promise<unknown> = Promise.resolve();
  /** Done when all who listen in this tab are up to date with the last change. */
  #told: Promise<void> = Promise.resolve();
  #writing = $state(0);
  #unsaved = $state.raw<readonly UnsavedEdit[]>([]);
  #problem = $state.raw<WriteProblem | undefined>();

  readonly saveState: SaveState = $derived(
    this.#unsaved.length > 0 ? 'unsaved' : this.#writing > 0 ? 'saving' : 'saved',
  );

  constructor(
    db: ProjectDatabase,
    localId: string,
    coder: CoderId,
    now: number,
    onlyReview?: ReviewId,
  ) {
    this.db = db;
    this.localId = localId;
    this.openedAt = now;
    this.onlyReview = onlyReview;
    this.data = new ProjectData(db, () => this.#coderId);
    this.feed = new ChangeFeed(db.name);
    this.#backup = new Live(() => readBackupState(db));
    this.#coderId = coder;
  }

  get coderId(): CoderId {
    return this.#coderId;
  }

  get coder(): Coder | undefined {
    return this.data.coders.find((coder) => coder.id === this.#coderId);
  }

  /** In a copy for a review nobody but the reviewer works. */
  async switchCoder(coder: CoderId): Promise<void> {
    if (this.onlyReview !== undefined) return;
    this.#coderId = coder;
    for (const listener of this.#onSwitch) listener();
    await this.db.meta.put({ key: 'coder', id: coder });
  }

  /** Calls whenever somebody goes on as another coder; returns how to stop. */
  onSwitch(listener: () => void): () => void {
    this.#onSwitch.add(listener);
    return () => this.#onSwitch.delete(listener);
  }

  /** Edits that could not be stored and are kept in memory, oldest first. */
  get unsaved(): readonly UnsavedEdit[] {
    return this.#unsaved;
  }

  /** Why the last write failed; undefined after one that did not. */
  get problem(): WriteProblem | undefined {
    return this.#problem;
  }

  get backup(): BackupState | undefined {
    return this.#backup.current;
  }

  isBackupDue(now: number): boolean {
    const state = this.backup;
    return state !== undefined && isBackupDue(state, this.openedAt, now);
  }

  /**
   * Commits an edit; edits are stored one after the other in the order they came. Undefined is an edit that changes
   * nothing. One that hangs on what is stored is made when its turn has come. While earlier edits could not be stored,
   * later ones wait behind them.
   */
  apply(
    given: Draft | undefined | (() => Promise<Draft | undefined>),
  ): Promise<Written | undefined> {
    if (!given) return Promise.resolve(undefined);
    const coder = this.#coderId;
    return this.#enqueue(async () => {
      const draft = typeof given === 'function' ? await given() : given;
      if (!draft) return undefined;
      const edit = { draft, coder };
      if (this.#unsaved.length > 0) return this.#keep(edit, this.#waitingFor());
      return this.#settle(await this.#commit(edit), edit);
    });
  }

  /**
   * Takes back the last edit of this coder; undefined when there is none. Given a change, only where that is the one to be
   * taken back next. A merge is not undone but named: whoever wants it gone takes it back as a whole. Done when the screens know of it; what is pressed and applied behind it builds on that.
   */
  undo(only?: ChangeId): Promise<Taken | undefined> {
    return this.#enqueue(async () => {
      if (only === undefined) return this.#takeLastUnsaved() ?? this.#undoNext();
      const isNext = this.#unsaved.length === 0 && (await this.#history.next('undo')) === only;
      return isNext ? this.#step('undo') : undefined;
    });
  }

  /** Does again what was taken back last; done when the screens know of it. */
  redo(): Promise<Taken | undefined> {
    return this.#enqueue(async () =>
      this.#unsaved.length > 0 ? failure(this.#waitingFor()) : this.#step('redo'),
    );
  }

  /**
   * Tries again to store what could not be stored; stops at the first that still cannot. Edits that became impossible
   * meanwhile are dropped: it returns how many.
   */
  retry(): Promise<number> {
    return this.#enqueue(async () => {
      let dropped = 0;
      for (let edit = this.#unsaved[0]; edit; edit = this.#unsaved[0]) {
        const written = await this.#commit(edit);
        if (!written.ok && mayPass(written.problem)) {
          this.#problem = written.problem;
          return dropped;
        }
        this.#unsaved = this.#unsaved.slice(1);
        this.#settle(written, undefined);
        if (written.ok) continue;
        dropped += 1;
        void this.feed.tell(inverse(edit.draft));
      }
      return dropped;
    });
  }

  /** Gives up what could not be stored. */
  discardUnsaved(): void {
    this.#unsaved = [];
    this.#problem = undefined;
  }

  /**
   * Does work that rewrites the log itself, such as a merge, when its turn has come; every tab is told what the tables show
   * otherwise then. While edits wait that could not be stored it is not done.
   */
  rewriteLog<Done extends Result<Rewritten, unknown>>(
    work: () => Promise<Done>,
  ): Promise<Done | Result<never, WriteProblem>> {
    return this.#enqueue(async () => {
      if (this.#unsaved.length > 0) return failure(this.#waitingFor());
      const done = await work();
      if (!done.ok) return done;
      const change: Draft = { edit: { name: 'mergeCopy' }, records: done.value.records };
      this.#told = this.feed.announce(change);
      await Promise.all([this.#told, this.data.follow(change)]);
      return done;
    });
  }

  /**
   * Waits until everything is stored, what screens save while they go included, and lets the project go. With edits left
   * that cannot be stored it stays open and says so.
   */
  async close(): Promise<boolean> {
    for (let seen: Promise<unknown> | undefined; seen !== this.#queue;) {
      seen = this.#queue;
      await seen;
      await new Promise((resolve) => setTimeout(resolve, SCREENS_LEAVE));
    }
    if (this.#unsaved.length > 0) return false;
    this.feed.close();
    this.db.close();
    return true;
  }

  #commit({ draft, coder }: UnsavedEdit): Promise<Written> {
    return commit(this.db, draft, { coder, now: Date.now() });
  }

  /** Why edits wait in memory. */
  #waitingFor(): WriteProblem {
    return this.#problem ?? { type: 'unknown', message: 'earlier edits wait' };
  }

  /** An edit that is only in memory is taken back there. */
  #takeLastUnsaved(): Promise<Taken> | undefined {
    const last = this.#unsaved.at(-1);
    if (!last) return undefined;
    this.#unsaved = this.#unsaved.slice(0, -1);
    if (this.#unsaved.length === 0) this.#problem = undefined;
    const change = inverse(last.draft);
    return this.feed.tell(change).then(() => success({ change, left: [] }));
  }

  get #history(): History {
    const coder = this.#coderId;
    const history = this.#histories.get(coder) ?? new History(this.db, coder);
    this.#histories.set(coder, history);
    return history;
  }

  async #undoNext(): Promise<Taken | undefined> {
    const next = await this.#history.next('undo');
    const merge = await mergeBeforeUndo(this.db, this.#coderId, next);
    if (!merge) return this.#step('undo');
    return failure({ type: 'merge-first', merge: merge.id, file: merge.file });
  }

  async #step(direction: 'undo' | 'redo'): Promise<Taken | undefined> {
    const written = await this.#history.step(direction, Date.now());
    if (!written) return undefined;
    const settled = this.#settle(written, undefined);
    if (!settled.ok) return settled;
    const { change, left } = settled.value;
    await Promise.all([this.#told, this.data.follow(change)]);
    return success({ change, left });
  }

  #settle(written: Written, edit: UnsavedEdit | undefined): Written {
    if (written.ok) {
      if (this.#unsaved.length === 0) this.#problem = undefined;
      this.#told = this.feed.announce(written.value.change);
      return written;
    }
    this.#problem = written.problem;
    return edit && mayPass(written.problem) ? this.#keep(edit, written.problem) : written;
  }

  #keep(edit: UnsavedEdit, problem: WriteProblem): Written {
    this.#unsaved = [...this.#unsaved, edit];
    return failure(problem);
  }

  #enqueue<Value>(job: () => Promise<Value>): Promise<Value> {
    this.#writing += 1;
    const done = this.#queue.then(job).finally(() => {
      this.#writing -= 1;
    });
    this.#queue = done.catch(() => undefined);
    return done;
  }
}
