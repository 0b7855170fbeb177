import type { Session } from '#session/session.svelte.ts';
import type { TaskWorker } from '#workers/task-worker.ts';
import type { ElsewhereWords } from '#workers/tasks/export-elsewhere.ts';
import type { ExportChoice } from './export-choice.svelte.ts';

interface Running {
  readonly signal: AbortSignal;
  readonly onprogress: (share: number) => void;
  readonly exportedAt: string;
  readonly words: ElsewhereWords;
}

function shares({ signal, onprogress }: Running) {
  return {
    signal,
    onprogress: ({ done, total }: { readonly done: number; readonly total: number }) => {
      onprogress(done / total);
    },
  };
}

/** Writes the project as it was chosen. `sequence` is there where the file holds all of it. */
export async function writeExport(
  session: Session,
  worker: TaskWorker,
  choice: ExportChoice,
  running: Running,
): Promise<{ readonly file: Blob; readonly sequence?: number } | undefined> {
  const { name: databaseName } = session.db;
  const { exportedAt, words } = running;
  if (choice.form === 'hashiya') {
    const { data, unsaved } = session;
    const withheld = choice.withheld(data.visibility.hiddenAmong(data.coders));
    const passphrase = choice.isLocked ? choice.passphrase : undefined;
    const input = { databaseName, exportedAt, unsaved, withheld, passphrase };
    const written = await worker.run('exportProject', input, shares(running));
    if (!written.ok) return undefined;
    const { file, sequence } = written.value;
    // A file that holds what the database does not is no backup of it, and neither is a part.
    return withheld || unsaved.length > 0 ? { file } : { file, sequence };
  }
  const { form, offsets, isWhole, usesPseudonyms } = choice;
  const viewer = session.coderId;
  const input = { databaseName, viewer, exportedAt, words, form, offsets, isWhole, usesPseudonyms };
  const written = await worker.run('exportElsewhere', input, shares(running));
  return written.ok ? written.value : undefined;
}
