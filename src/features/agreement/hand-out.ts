import type { Round } from '#domain/round.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Coder } from '#domain/coder.ts';
import { datedFileName } from '#parts/export-menu/dated-file-name.ts';
import type { Session } from '#session/session.svelte.ts';
import { TaskWorker } from '#workers/task-worker.ts';

interface HandOut {
  readonly round: Round;
  readonly coder: CoderId;
  readonly now: Date;
}

/** `Digital governance – Round 1 – Nadeem Khan 2019-04-03 1405.hashiya`: a second look goes to the person. */
export function handOutName(
  { round, coder, now }: HandOut,
  project: string,
  coders: readonly Coder[],
): string {
  const found = coders.find(({ id }) => id === coder);
  const person = coders.find(({ id }) => id === found?.standsFor?.person) ?? found;
  return datedFileName([project, round.name, person?.name ?? ''].join(' – '), now, 'hashiya');
}

/** The project with the work of one participant alone; undefined where it could not be written. */
export async function writeHandOut(
  session: Session,
  { coder, now }: HandOut,
  running: {
    readonly signal: AbortSignal;
    readonly onprogress: (progress: { readonly done: number; readonly total: number }) => void;
  },
): Promise<Blob | undefined> {
  const worker = new TaskWorker();
  const others = session.data.coders.map(({ id }) => id).filter((id) => id !== coder);
  const written = await worker.run(
    'exportProject',
    {
      databaseName: session.db.name,
      exportedAt: now.toISOString(),
      unsaved: session.unsaved,
      withheld: { coders: others, texts: false, memos: false, history: false },
    },
    running,
  );
  worker.close();
  return written.ok ? written.value.file : undefined;
}
