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

function personOf(id: CoderId | undefined, coders: readonly Coder[]): Coder | undefined {
  const found = coders.find((coder) => coder.id === id);
  return coders.find((coder) => coder.id === found?.standsFor?.person) ?? found;
}

/** Whether a coder's own work stays out of the file for them: whoever codes blind here must not come by it. */
export function isUnseen({ coderId, data }: Session, coder: CoderId): boolean {
  if (!data.visibility.isBlind) return false;
  return personOf(coder, data.coders)?.id !== personOf(coderId, data.coders)?.id;
}

/** `Digital governance – Round 1 – Nadeem Khan 2019-04-03 1405.hashiya`: a second look goes to the person. */
export function handOutName(
  { round, coder, now }: HandOut,
  project: string,
  coders: readonly Coder[],
): string {
  const person = personOf(coder, coders)?.name ?? '';
  return datedFileName(project, now, 'hashiya', [round.name, person]);
}

/**
 * The project with the work of one participant alone, or with nobody's where it is unseen; undefined where it could not be written.
 */
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
      unseen: isUnseen(session, coder) ? [coder] : [],
      isForHashiyaOnly: true,
    },
    running,
  );
  worker.close();
  return written.ok ? written.value.file : undefined;
}
