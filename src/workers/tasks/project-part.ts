import { handOut } from '#domain/edits/hand-out.ts';
import type { BlobHash, ChangeId, CoderId, DeviceId } from '#domain/ids.ts';
import type { Change } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import { HandOut } from '#domain/log/hand-out.ts';
import type { Withheld } from '#interchange/hashiya/manifest.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import type { ProjectCopy } from '#storage/project-copy.ts';
import { readImage } from '#storage/project-image.ts';

/** What of a project goes into a file. */
export interface ProjectPart {
  readonly changes: AsyncIterable<Change>;
  readonly hashes: ReadonlySet<BlobHash>;
}

/**
 * Everything that stands, as a change of a device of its own. It has the clock of the last change it holds, so that what
 * other copies change meanwhile still wins over it.
 */
async function withoutHistory(
  db: ProjectDatabase,
  { clock, hashes }: ProjectCopy,
): Promise<Change> {
  const { records } = await readImage(db);
  const draft = handOut(records, hashes);
  const [coder] = records.coders;
  if (!draft || !coder) throw new RangeError('a project database without a coder');
  return {
    ...draft,
    id: newId<ChangeId>(),
    device: newId<DeviceId>(),
    sequence: 1,
    clock: clock ?? nextClock(undefined, 0),
    coder: coder.id,
  };
}

async function* one(change: Change): AsyncGenerator<Change> {
  yield await Promise.resolve(change);
}

async function* parts(changes: AsyncIterable<Change>, held: HandOut): AsyncGenerator<Change> {
  for await (const change of changes) yield held.part(change);
}

/** Leaves out of a copy what is withheld, and the work of those who are `unseen`. Without history, edits that could not be stored are left out too. */
export async function projectPart(
  db: ProjectDatabase,
  copy: ProjectCopy,
  withheld: Withheld | undefined,
  unseen: readonly CoderId[] = [],
): Promise<ProjectPart> {
  if (!withheld) return copy;
  const whole = withheld.history ? await withoutHistory(db, copy) : undefined;
  const changes = whole ? { [Symbol.asyncIterator]: () => one(whole) } : copy.changes;
  const held = new HandOut({
    coders: new Set([...withheld.coders, ...unseen]),
    memos: withheld.memos,
  });
  for await (const change of changes) held.learn(change);
  const named = whole ? new Set((whole.blobs ?? []) as BlobHash[]) : copy.hashes;
  return {
    changes: { [Symbol.asyncIterator]: () => parts(changes, held) },
    hashes: withheld.texts ? new Set() : named,
  };
}
