import { failure, success, type Result } from '#domain/result.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import { describeOpening } from '#session/describe-opening.ts';
import {
  openProjectFile,
  type ListedProject,
  type OpenFileOptions,
  type OpenFileProblem,
} from '#session/open-project-file.ts';
import { openingMemo } from '#session/opening-memo.ts';
import { projectOf, type ChosenProject } from '#session/project-of.ts';
import type { Registry } from '#storage/registry.ts';
import type { TaskWorker } from '#workers/task-worker.ts';

interface Running {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
}

/** Runs a long job with progress and a stop. Gives nothing where there was a problem, which it tells, or a stop. */
export type RunJob = <Made>(
  label: string,
  job: (worker: TaskWorker, running: Running) => Promise<Result<Made, string>>,
) => Promise<Made | undefined>;

interface Attempt {
  readonly chosen: ChosenProject;
  readonly how: Pick<OpenFileOptions, 'which' | 'passphrase' | 'hierarchy'>;
  /** What was opened of the file before and is to go once it is open anew. */
  readonly replaced: readonly ListedProject[];
}

/** What a person has to say before a file can be opened. */
export type OpeningQuestion =
  | { readonly type: 'passphrase'; readonly isWrong: boolean; readonly attempt: Attempt }
  | { readonly type: 'which'; readonly names: readonly string[]; readonly attempt: Attempt };

export interface OpenedFile {
  readonly projects: readonly ListedProject[];
  readonly attempt: Attempt;
}

export interface OpeningPage {
  readonly registry: Registry;
  readonly messages: () => Messages;
  readonly language: () => Language;
  readonly run: RunJob;
  /** A backup of what is here needs no report. */
  readonly onopen: (localId: string) => void;
  /** The list of projects is another one now. */
  readonly onlisted: () => Promise<void>;
}

function questionOf(attempt: Attempt, problem: OpenFileProblem): OpeningQuestion | undefined {
  switch (problem.type) {
    case 'passphrase-needed':
    case 'wrong-passphrase':
      return { type: 'passphrase', isWrong: problem.type === 'wrong-passphrase', attempt };
    case 'which-project':
      return { type: 'which', names: problem.names, attempt };
    default:
      return undefined;
  }
}

/** The way from a file to the projects in it: what is asked meanwhile, and the report at its end. */
export class ProjectOpening {
  question = $state.raw<OpeningQuestion>();
  opened = $state.raw<OpenedFile>();
  readonly #page: OpeningPage;

  constructor(page: OpeningPage) {
    this.#page = page;
  }

  /** Several files are one project in a folder. */
  async open(files: readonly File[]): Promise<void> {
    const chosen = projectOf(files);
    if (chosen) await this.#try({ chosen, how: {}, replaced: [] });
  }

  async answer({ attempt }: OpeningQuestion, said: Attempt['how']): Promise<void> {
    await this.#try({ ...attempt, how: { ...attempt.how, ...said } });
  }

  /** Opens the file anew, with codes whose names begin alike as a tree. What is open stays until that is done. */
  async openAsTree({ attempt, projects }: OpenedFile): Promise<void> {
    const how = { ...attempt.how, hierarchy: 'names' } as const;
    await this.#try({ ...attempt, how, replaced: projects });
  }

  async #try(attempt: Attempt): Promise<void> {
    this.question = undefined;
    const t = this.#page.messages();
    const { name } = attempt.chosen.file;
    const projects = await this.#page.run(t.projects.working.file(name), (worker, running) =>
      this.#read(attempt, worker, running),
    );
    const [only] = projects ?? [];
    if (!projects || !only) return;
    for (const { localId } of attempt.replaced) await this.#page.registry.remove(localId);
    if (projects.length === 1 && !only.who) {
      this.#page.onopen(only.localId);
      return;
    }
    // A passphrase is kept nowhere: whoever wants the file again is asked again.
    const { passphrase: _passphrase, ...how } = attempt.how;
    this.opened = { projects, attempt: { ...attempt, how, replaced: [] } };
    await this.#page.onlisted();
  }

  /** Empty where something is to be asked first. */
  async #read(
    attempt: Attempt,
    worker: TaskWorker,
    running: Running,
  ): Promise<Result<readonly ListedProject[], string>> {
    const { registry } = this.#page;
    const t = this.#page.messages();
    const language = this.#page.language();
    const file = attempt.chosen.file.name;
    const { unnamedCoder: coder, outside } = t.projects.report;
    const options = { ...running, ...attempt.how, names: { coder, outside } };
    const read = await openProjectFile(registry, worker, attempt.chosen, {
      ...options,
      replaces: attempt.replaced.map(({ localId }) => localId),
      memoOf: ({ report }) => openingMemo({ file, report, openedAt: new Date() }, language, t),
    });
    if (read.ok) return read;
    const question = questionOf(attempt, read.problem);
    if (!question) return failure(describeOpening(file, read.problem, t));
    this.question = question;
    return success([]);
  }
}
