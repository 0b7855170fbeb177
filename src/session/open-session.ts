import type { Coder } from '#domain/coder.ts';
import { createProject as createProjectEdit } from '#domain/edits/edit-project.ts';
import type { CoderId, ProjectId, ReviewId } from '#domain/ids.ts';
import { DEFAULT_ATTRIBUTION } from '#domain/project.ts';
import { commit } from '#storage/commit.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import {
  beginHistory,
  createProjectDatabase,
  openProject,
  type OutdatedReason,
} from '#storage/open-project.ts';
import { presentRows } from '#storage/present-rows.ts';
import type { Registry } from '#storage/registry.ts';
import { reviewOfCopy } from '#storage/review-copy.ts';
import { Session } from './session.svelte.ts';

/** Makes an empty project and lists it; returns its local id. */
export async function createProject(
  registry: Registry,
  project: { readonly name: string; readonly coder: Omit<Coder, 'id'> },
): Promise<string> {
  const localId = newId();
  const db = await createProjectDatabase(localId);
  const id = newId<ProjectId>();
  const coder: Coder = { id: newId<CoderId>(), ...project.coder };
  const draft = createProjectEdit(
    { id, name: project.name, note: '', attribution: DEFAULT_ATTRIBUTION, usePseudonyms: false },
    coder,
  );
  try {
    const written = draft && (await commit(db, draft, { coder: coder.id, now: Date.now() }));
    if (!written?.ok)
      throw new Error(`the project was not created: ${written?.problem.type ?? ''}`);
    // Undo ends where the project begins.
    await beginHistory(db);
    await registry.put({ id: localId, project: id, name: project.name, openedAt: Date.now() });
  } finally {
    db.close();
  }
  return localId;
}

/** Opens a listed project; undefined when this browser has none of that id. */
export async function openSession(
  registry: Registry,
  localId: string,
  onOutdated: (reason: OutdatedReason) => void,
): Promise<Session | undefined> {
  if (!(await registry.get(localId))) return undefined;
  const db = await openProject(localId, onOutdated);
  try {
    const review = await reviewOfCopy(db);
    const coder = await currentCoder(db, review);
    const now = Date.now();
    // A full disk must not bar the way to what is stored, and to saving it elsewhere.
    await registry.update(localId, { openedAt: now }).catch(() => undefined);
    return new Session(db, localId, coder.id, now, review);
  } catch (error) {
    db.close();
    throw error;
  }
}

async function reviewerOf(db: ProjectDatabase, review: ReviewId): Promise<CoderId | undefined> {
  return (await presentRows(db, 'reviews')).find(({ id }) => id === review)?.coder;
}

async function lastCoder(db: ProjectDatabase): Promise<CoderId | undefined> {
  const remembered = await db.meta.get('coder');
  return remembered?.key === 'coder' ? remembered.id : undefined;
}

/** In a copy for a review who reviews; else who coded here last, or else the first of the coders. */
async function currentCoder(db: ProjectDatabase, review: ReviewId | undefined): Promise<Coder> {
  const coders = await presentRows(db, 'coders');
  const id = review === undefined ? await lastCoder(db) : await reviewerOf(db, review);
  const coder = coders.find((one) => one.id === id) ?? coders[0];
  if (!coder) throw new RangeError('a project without a coder');
  return coder;
}
