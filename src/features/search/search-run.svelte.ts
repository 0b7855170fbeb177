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
/** Milliseconds in which a pattern may still come back when another question waits: then its worker needs not be ended. */
const GRACE = 100;
/** Milliseconds that what the question before found stays, for nothing to flicker: most answers come sooner. */
const BRIDGE = 150;
/** Documents that are given up before everything is. */
const GIVEN_UP = 3;

const NOTHING: Findings = { documents: [], count: 0, listed: 0 };

/** What is asked, and how it is broken off. */
class Question {
  readonly searched: Searched;
  readonly stopping = new AbortController();

  constructor(searched: Searched) {
    this.searched = searched;
  }

  /** Whether the worker may not come back from it after a moment. */
  get mayBeEndless(): boolean {
    return this.searched.request.kind === 'pattern';
  }
}

/**
 * Searches a project in a worker, a moment at a time. Only the newest question is answered: the one before is left at the
 * end of its moment, and one that does not come back is broken off.
 */
export class SearchRun {
  readonly #session: Session;
  readonly #worker: TaskWorker;
  #question: Question | undefined;
  /** The one that the worker is at. */
  #answered: Question | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #bridge: ReturnType<typeof setTimeout> | undefined;
  #findings = $state.raw<Findings>();
  #isEarlier = $state(false);
  #progress = $state.raw<Progress>();
  #end = $state.raw<SearchEnd>();
  #stuck = $state.raw<readonly DocumentId[]>([]);

  constructor(session: Session, worker = new TaskWorker()) {
    this.#session = session;
    this.#worker = worker;
  }

  /** What is found so far; for a moment what the question before found. Undefined where there is neither. */
  get findings(): Findings | undefined {
    return this.#findings;
  }

  /** Whether what is found is still that of the question before. */
  get isEarlier(): boolean {
    return this.#isEarlier;
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

  ask(searched: Searched): void {
    this.#end = undefined;
    this.#stuck = [];
    this.#progress = { done: 0, total: searched.documents.length };
    this.#isEarlier = this.#findings !== undefined;
    this.#bridge ??= setTimeout(() => {
      this.#show(undefined);
    }, BRIDGE);
    this.#turnTo(new Question(searched));
  }

  /** Leaves it at what is found. */
  stop(): void {
    this.#question?.stopping.abort();
  }

  /** Searches nothing any more, and finds nothing. */
  clear(): void {
    this.#turnTo(undefined);
    this.#show(undefined);
    this.#progress = undefined;
    this.#end = undefined;
    this.#stuck = [];
  }

  close(): void {
    this.#question = undefined;
    clearTimeout(this.#leaving);
    clearTimeout(this.#bridge);
    this.#worker.close();
  }

  /** From here on nothing is listed that the question before found. */
  #show(findings: Findings | undefined): void {
    clearTimeout(this.#bridge);
    this.#bridge = undefined;
    this.#isEarlier = false;
    this.#findings = findings;
  }

  #turnTo(question: Question | undefined): void {
    this.#question = question;
    const answered = this.#answered;
    if (!answered) void this.#answerAll();
    else if (answered.mayBeEndless)
      this.#leaving ??= setTimeout(() => {
        answered.stopping.abort();
      }, GRACE);
  }

  /** Answers what is asked, until nothing else is. */
  async #answerAll(): Promise<void> {
    while (this.#question && this.#question !== this.#answered) {
      this.#answered = this.#question;
      await this.#answer(this.#answered);
      clearTimeout(this.#leaving);
      this.#leaving = undefined;
    }
    this.#answered = undefined;
  }

  async #answer(question: Question): Promise<void> {
    const { documents } = question.searched;
    const total = documents.length;
    let left: readonly SearchedDocument[] = documents;
    let findings = NOTHING;
    while (left.length > 0) {
      const outcome = await this.#askWorker(question, left, LISTED - findings.listed);
      if (this.#question !== question) return;
      if (outcome.ok) {
        findings = withMore(findings, outcome.value.found);
        left = left.slice(outcome.value.searched);
      } else if (outcome.problem.type === 'stuck') {
        left = this.#giveUp(left, outcome.problem.done);
        if (this.#stuck.length >= GIVEN_UP) this.#end = 'stuck';
      } else this.#end = outcome.problem.type === 'cancelled' ? 'stopped' : 'failed';
      this.#show(findings);
      if (left.length > 0) this.#progress = { done: total - left.length, total };
      if (this.#end) return;
    }
    this.#show(findings);
    this.#progress = undefined;
  }

  #askWorker(
    { searched, stopping }: Question,
    documents: readonly SearchedDocument[],
    limit: number,
  ) {
    return this.#worker.runPatiently(
      'searchDocuments',
      { databaseName: this.#session.db.name, documents, request: searched.request, limit },
      { signal: stopping.signal, patience: PATIENCE },
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
