import type { DocumentHits } from '#analysis/search.ts';
import type { DocumentId } from '#domain/ids.ts';
import type { Searched } from '#session/searched-documents.ts';
import type { Session } from '#session/session.svelte.ts';
import type { SearchedDocument } from '#workers/search/project-texts.ts';
import type { Progress } from '#workers/task.ts';
import { TaskWorker } from '#workers/task-worker.ts';

export interface Findings {
  readonly documents: readonly DocumentHits[];
  readonly count: number;
  /** Hits that are in the list; the others are only counted. */
  readonly listed: number;
}

/** Why not everything was searched. */
export type SearchEnd = 'stopped' | 'failed' | 'stuck';

/** Hits that are listed at most. */
const LISTED = 5000;
/** Milliseconds that a pattern may take in one document. */
const PATIENCE = 4000;
/** Documents that are given up before everything is. */
const GIVEN_UP = 3;

const NOTHING: Findings = { documents: [], count: 0, listed: 0 };

/** Searches a project in a worker, a moment at a time. Only the newest question is answered. */
export class SearchRun {
  readonly #session: Session;
  readonly #worker: TaskWorker;
  #question: Searched | undefined;
  #stopping = new AbortController();
  #findings = $state.raw<Findings>();
  #progress = $state.raw<Progress>();
  #end = $state.raw<SearchEnd>();
  #stuck = $state.raw<readonly DocumentId[]>([]);

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
  get broken(): (Progress & { readonly why: SearchEnd }) | undefined {
    return this.#end && this.#progress && { ...this.#progress, why: this.#end };
  }

  /** Documents that were given up, because the pattern came to no end in them. */
  get stuck(): readonly DocumentId[] {
    return this.#stuck;
  }

  /** To be said before anything is asked: the first question then does not wait for the worker. */
  prepare(): void {
    void this.#worker.run('prepareSearch', { databaseName: this.#session.db.name });
  }

  ask(question: Searched): void {
    this.#question = question;
    this.#end = undefined;
    this.#stuck = [];
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
    this.#stuck = [];
  }

  close(): void {
    this.#question = undefined;
    this.#worker.close();
  }

  async #answer(question: Searched): Promise<void> {
    const total = question.documents.length;
    let left: readonly SearchedDocument[] = question.documents;
    let findings = NOTHING;
    this.#progress = { done: 0, total };
    while (left.length > 0) {
      const outcome = await this.#askWorker(question, left, LISTED - findings.listed);
      if (this.#question !== question) return;
      if (outcome.ok) {
        findings = withMore(findings, outcome.value.found);
        this.#findings = findings;
        left = left.slice(outcome.value.searched);
      } else if (outcome.problem.type === 'stuck') {
        left = this.#giveUp(left, outcome.problem.done);
        if (this.#stuck.length >= GIVEN_UP) this.#end = 'stuck';
      } else this.#end = outcome.problem.type === 'cancelled' ? 'stopped' : 'failed';
      if (left.length > 0) this.#progress = { done: total - left.length, total };
      if (this.#end) return;
    }
    this.#findings = findings;
    this.#progress = undefined;
  }

  #askWorker({ request }: Searched, documents: readonly SearchedDocument[], limit: number) {
    return this.#worker.runPatiently(
      'searchDocuments',
      { databaseName: this.#session.db.name, documents, request, limit },
      { signal: this.#stopping.signal, patience: PATIENCE },
    );
  }

  /** What is searched besides a document that a pattern came to no end in. */
  #giveUp(documents: readonly SearchedDocument[], place: number): readonly SearchedDocument[] {
    const given = documents[place];
    if (given) this.#stuck = [...this.#stuck, given.id];
    return documents.filter((one) => one !== given);
  }
}

function withMore({ documents, count, listed }: Findings, more: readonly DocumentHits[]): Findings {
  return {
    documents: [...documents, ...more],
    count: more.reduce((sum, one) => sum + one.count, count),
    listed: more.reduce((sum, one) => sum + one.hits.length, listed),
  };
}
