import type { DocumentHits, SearchRequest } from '#analysis/search.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Progress } from '#workers/task.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** What is searched, and where, in the order of the list. */
export interface SearchQuestion extends Omit<SearchRequest, 'limit'> {
  readonly documents: readonly {
    readonly id: DocumentId;
    /** Code units of its text, about. */
    readonly length: number;
  }[];
}

export interface Findings {
  readonly documents: readonly DocumentHits[];
  readonly count: number;
  /** Hits that are in the list; the others are only counted. */
  readonly listed: number;
}

/** Hits that are listed at most. */
const LISTED = 5000;
/** Code units that are searched in one go: few enough for the first hits to come soon and a stale search to end soon. */
const PORTION = 400_000;

const NOTHING: Findings = { documents: [], count: 0, listed: 0 };

function portionsOf(documents: SearchQuestion['documents']): DocumentId[][] {
  const portions: DocumentId[][] = [];
  let room = 0;
  for (const { id, length } of documents) {
    const last = portions.at(-1);
    if (last && length <= room) last.push(id);
    else {
      portions.push([id]);
      room = PORTION;
    }
    room -= length;
  }
  return portions;
}

/** Searches a project portion by portion in a worker. Only the newest question is answered. */
export class SearchRun {
  readonly #session: Session;
  readonly #worker: TaskWorker;
  #question: SearchQuestion | undefined;
  #stopping = new AbortController();
  #findings = $state.raw<Findings>();
  #progress = $state.raw<Progress>();
  #end = $state.raw<'stopped' | 'failed'>();

  constructor(session: Session, worker = new TaskWorker()) {
    this.#session = session;
    this.#worker = worker;
  }

  /** What is found so far; what the question before found until there is something. Undefined before the first. */
  get findings(): Findings | undefined {
    return this.#findings;
  }

  /** Documents searched; undefined while nothing is searched. */
  get progress(): Progress | undefined {
    return this.#end ? undefined : this.#progress;
  }

  /** Why not everything was searched, and how much was. */
  get broken(): (Progress & { readonly why: 'stopped' | 'failed' }) | undefined {
    return this.#end && this.#progress && { ...this.#progress, why: this.#end };
  }

  ask(question: SearchQuestion): void {
    this.#question = question;
    this.#end = undefined;
    if (this.#stopping.signal.aborted) this.#stopping = new AbortController();
    void this.#answer(question);
  }

  /** Leaves it at what is found. */
  stop(): void {
    this.#stopping.abort();
  }

  /** Searches nothing any more, and finds nothing. */
  clear(): void {
    this.#question = undefined;
    this.#findings = undefined;
    this.#progress = undefined;
    this.#end = undefined;
  }

  close(): void {
    this.#question = undefined;
    this.#worker.close();
  }

  async #answer(question: SearchQuestion): Promise<void> {
    const { documents: among, ...wanted } = question;
    const { signal } = this.#stopping;
    const total = among.length;
    let findings = NOTHING;
    let done = 0;
    this.#progress = { done, total };
    for (const documents of portionsOf(among)) {
      const outcome = await this.#worker.run(
        'searchDocuments',
        {
          databaseName: this.#session.db.name,
          documents,
          request: { ...wanted, limit: LISTED - findings.listed },
        },
        { signal },
      );
      if (this.#question !== question) return;
      if (!outcome.ok) {
        this.#end = outcome.problem.type === 'cancelled' ? 'stopped' : 'failed';
        return;
      }
      findings = withMore(findings, outcome.value);
      this.#findings = findings;
      done += documents.length;
      this.#progress = { done, total };
    }
    this.#findings = findings;
    this.#progress = undefined;
  }
}

function withMore({ documents, count, listed }: Findings, more: readonly DocumentHits[]): Findings {
  return {
    documents: [...documents, ...more],
    count: more.reduce((sum, one) => sum + one.count, count),
    listed: more.reduce((sum, one) => sum + one.hits.length, listed),
  };
}
