import type { Document, Source } from '#domain/document.ts';
import type { ReadProblem } from '#interchange/problems.ts';
import { tooLarge } from '#interchange/too-large.ts';
import type { ReadTranscript } from '#interchange/transcript.ts';
import type { OpenProblem } from '#session/describe-problem.ts';
import { previewReplacement, type ReplacementPreview } from '#session/preview-replacement.ts';
import { replaceText } from '#session/revise-document.ts';
import type { Revised } from '#session/revise-with.ts';
import type { Session } from '#session/session.svelte.ts';
import { hashOf } from '#storage/blobs.ts';
import { TaskWorker } from '#workers/task-worker.ts';

/** A file that was read, and what would become of codings. */
interface Held {
  readonly fileName: string;
  readonly read: ReadTranscript;
  readonly source: Source;
  readonly preview: ReplacementPreview;
}

type FileProblem = ReadProblem | OpenProblem;

/** A file on its way into the place of a document's text. */
export class Replacing {
  readonly #session: Session;
  readonly #worker = new TaskWorker();
  isReading = $state(false);
  held = $state.raw<Held>();
  problem = $state.raw<FileProblem>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Reads a file and looks what it would do; nothing is changed. */
  async read(document: Document, file: File): Promise<void> {
    this.isReading = true;
    this.held = undefined;
    this.problem = undefined;
    this.problem = await this.#read(document, file).catch((error: unknown): FileProblem => {
      reportError(error);
      return { type: 'worker-failed' };
    });
    this.isReading = false;
  }

  async #read(document: Document, file: File): Promise<FileProblem | undefined> {
    const large = tooLarge(file.name, file.size);
    if (large) return large;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { type: 'unreadable' };
    const hash = await hashOf(new Uint8Array(bytes));
    const { name } = file;
    const input = { name, bytes, options: { labels: 'detect' as const } };
    const outcome = await this.#worker.run('readTranscript', input);
    if (!outcome.ok) {
      const { problem } = outcome;
      return problem.type === 'cancelled' ? { type: 'worker-failed' } : problem;
    }
    const read = outcome.value;
    const encoding = read.encoding && { encoding: read.encoding.name };
    const source = { fileName: name, format: read.format, ...encoding, hash };
    const preview = await previewReplacement(this.#session, document, read);
    this.held = { fileName: name, read, source, preview };
    return undefined;
  }

  /** Puts the text of the file in the place of the document's; whoever does so has seen what it would do. */
  async replace(document: Document): Promise<Revised | undefined> {
    if (!this.held) return undefined;
    const { read, source } = this.held;
    const replaced = await replaceText(this.#session, document, {
      ...{ read, source, isKnownToDiffer: true },
    });
    const written = replaced.ok ? replaced.value : undefined;
    if (written?.ok) await this.#session.data.follow(written.value.change);
    return replaced;
  }

  close(): void {
    this.#worker.close();
  }
}
