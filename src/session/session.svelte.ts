import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { failure, type Result } from '#domain/result.ts';
import { isBackupDue, readBackupState, type BackupState } from '#storage/backup-state.ts';
import { ChangeFeed } from '#storage/change-feed.ts';
import { commit, type Committed } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { Live } from '#storage/live.svelte.ts';
import { History } from '#storage/undo.ts';
import type { WriteProblem } from '#storage/write-problem.ts';
import { ProjectData } from './project-data.ts';

export type SaveState = 'saved' | 'saving' | 'unsaved';
export type Written = Result<Committed, WriteProblem>;

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
  readonly #backup: Live<BackupState>;
  readonly #histories = new Map<CoderId, History>();
  #coderId = $state.raw<CoderId>() as CoderId;
  #queue: Promise<unknown> = Promise.resolve();
  #writing = $state(0);
  #unsaved = $state.raw<readonly Draft[]>([]);
  /** Whose edits they are: somebody else may be coding when they are stored at last. */
  readonly #coderOf = new WeakMap<Draft, CoderId>();
  #problem = $state.raw<WriteProblem | undefined>();

  readonly saveState: SaveState = $derived(
    this.#unsaved.length > 0 ? 'unsaved' : this.#writing > 0 ? 'saving' : 'saved',
  );

  constructor(db: ProjectDatabase, localId: string, coder: CoderId, now: number) {
    this.db = db;
    this.localId = localId;
    this.openedAt = now;
    this.data = new ProjectData(db);
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

  async switchCoder(coder: CoderId): Promise<void> {
    this.#coderId = coder;
    await this.db.meta.put({ key: 'coder', id: coder });
  }

  /** Edits that could not be stored and are kept in memory, oldest first. */
  get unsaved(): readonly Draft[] {
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
   * nothing. While earlier edits could not be stored, later ones wait behind them.
   */
  apply(draft: Draft | undefined): Promise<Written | undefined> {
    if (!draft) return Promise.resolve(undefined);
    const coder = this.#coderId;
    this.#coderOf.set(draft, coder);
    return this.#enqueue(async () => {
      if (this.#unsaved.length > 0 && this.#problem) return this.#keep(draft, this.#problem);
      return this.#settle(await commit(this.db, draft, { coder, now: Date.now() }), draft);
    });
  }

  undo(): Promise<Written | undefined> {
    return this.#step('undo');
  }

  redo(): Promise<Written | undefined> {
    return this.#step('redo');
  }

  /** Tries again to store what could not be stored; stops at the first that still cannot. */
  retry(): Promise<void> {
    return this.#enqueue(async () => {
      for (let draft = this.#unsaved[0]; draft; draft = this.#unsaved[0]) {
        const coder = this.#coderOf.get(draft) ?? this.#coderId;
        const written = await commit(this.db, draft, { coder, now: Date.now() });
        if (!written.ok && mayPass(written.problem)) return;
        this.#unsaved = this.#unsaved.slice(1);
        this.#settle(written, draft);
      }
    });
  }

  /** Gives up what could not be stored. */
  discardUnsaved(): void {
    this.#unsaved = [];
    this.#problem = undefined;
  }

  close(): void {
    this.feed.close();
    this.db.close();
  }

  #step(direction: 'undo' | 'redo'): Promise<Written | undefined> {
    const coder = this.#coderId;
    const history = this.#histories.get(coder) ?? new History(this.db, coder);
    this.#histories.set(coder, history);
    return this.#enqueue(async () => {
      const written = await history.step(direction, Date.now());
      return written && this.#settle(written, undefined);
    });
  }

  #settle(written: Written, draft: Draft | undefined): Written {
    if (written.ok) {
      this.#problem = undefined;
      this.feed.announce(written.value.change);
      return written;
    }
    this.#problem = written.problem;
    return draft && mayPass(written.problem) ? this.#keep(draft, written.problem) : written;
  }

  #keep(draft: Draft, problem: WriteProblem): Written {
    this.#unsaved = [...this.#unsaved, draft];
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
