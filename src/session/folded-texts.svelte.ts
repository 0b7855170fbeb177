import type { Draft } from '#domain/log/change.ts';
import type { Progress } from '#workers/task.ts';
import { TaskWorker } from '#workers/task-worker.ts';
import type { Session } from './session.svelte.ts';

/** Milliseconds without a change of a text before texts are folded: opening a project and editing come first. */
const REST = 2000;

/** Keeps the texts of an open project folded, for searches to be quick. What is not folded yet is searched all the same. */
export class FoldedTexts {
  readonly #session: Session;
  readonly #worker: TaskWorker;
  readonly #stopListening: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isRunning = false;
  #isWanted = false;
  #progress = $state.raw<Progress>();

  constructor(session: Session, worker = new TaskWorker()) {
    this.#session = session;
    this.#worker = worker;
    this.#stopListening = session.feed.listen((change) => {
      if (concernsTexts(change)) this.#wait();
    });
    this.#wait();
  }

  /** Documents of which the text is folded; undefined while there is nothing to be done. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  close(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
    this.#isWanted = false;
    this.#worker.close();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isWanted = true;
      if (!this.#isRunning) void this.#foldAll();
    }, REST);
  }

  /** Where it fails, as on a full disk, searches are slower: it is tried again after the next change. */
  async #foldAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#isWanted) {
      this.#isWanted = false;
      await this.#worker.run(
        'foldTexts',
        { databaseName: this.#session.db.name },
        {
          onprogress: (progress) => {
            this.#progress = progress;
          },
        },
      );
      this.#progress = undefined;
    }
    this.#isRunning = false;
  }
}

function concernsTexts({ records }: Draft): boolean {
  return records.some(({ table }) => table === 'documents' || table === 'revisions');
}
