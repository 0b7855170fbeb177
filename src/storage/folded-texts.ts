import type { BlobHash, RevisionId } from '#domain/ids.ts';
import { FOLDING, type FoldedText } from '#domain/text/fold-text.ts';
import { signatureOf, type TextSignature } from '#domain/text/text-signature.ts';
import type { FoldedRow, ProjectDatabase } from './database.ts';
import { textStores } from './erase-texts.ts';
import { refuseOfNewerApp } from './format.ts';
import { packChanges, packPlaces, unpackChanges, unpackPlaces } from './pack-changes.ts';

/** What is said in a revision's text (see `foldBodies`). */
export interface FoldedRevision {
  readonly revision: RevisionId;
  readonly text: BlobHash;
  readonly bodies: FoldedText;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The way back is unpacked when it is first asked for. */
function unpacked({ bodies, changes, joints }: FoldedRow): FoldedText {
  let unpackedChanges: readonly number[] | undefined;
  return {
    joints: unpackPlaces(joints),
    text: decoder.decode(bodies),
    get changes() {
      return (unpackedChanges ??= unpackChanges(changes));
    },
  };
}

/** Of each revision what is kept of it folded; undefined where nothing is. */
export async function readFolded(
  db: ProjectDatabase,
  revisions: readonly RevisionId[],
): Promise<(FoldedText | undefined)[]> {
  const rows = await db.folded.bulkGet([...revisions]);
  return rows.map((row) => (row?.folding === FOLDING ? unpacked(row) : undefined));
}

/** Revisions that are kept folded. */
export async function foldedRevisions(db: ProjectDatabase): Promise<RevisionId[]> {
  return db.signatures.where('folding').equals(FOLDING).primaryKeys();
}

/** Of some revisions or of all: those that are kept. */
export async function readSignatures(
  db: ProjectDatabase,
  revisions?: readonly RevisionId[],
): Promise<Map<RevisionId, TextSignature>> {
  if (revisions?.length === 0) return new Map();
  const rows = revisions
    ? await db.signatures.bulkGet([...revisions])
    : await db.signatures.toArray();
  return new Map(
    rows.flatMap((row) =>
      row?.folding === FOLDING ? [[row.revision, row.signature] as const] : [],
    ),
  );
}

/**
 * Keeps texts folded, those whose text is still there: it may have been erased meanwhile. Throws a `Refusal` in a project
 * that a newer app has changed.
 */
export async function writeFolded(
  db: ProjectDatabase,
  texts: readonly FoldedRevision[],
): Promise<void> {
  const rows = texts.map(({ revision, text, bodies }) => {
    const about = { revision, text, folding: FOLDING };
    return {
      folded: {
        ...about,
        bodies: encoder.encode(bodies.text),
        changes: packChanges(bodies.changes),
        joints: packPlaces(bodies.joints),
      },
      signature: { ...about, signature: signatureOf(bodies.text) },
    };
  });
  await db.transaction('rw', [...textStores(db), db.meta], async () => {
    await refuseOfNewerApp(db);
    const hashes = texts.map(({ text }) => text);
    const stored = new Set(await db.blobs.where('hash').anyOf(hashes).primaryKeys());
    const kept = rows.filter(({ folded }) => stored.has(folded.text));
    await db.folded.bulkPut(kept.map(({ folded }) => folded));
    await db.signatures.bulkPut(kept.map(({ signature }) => signature));
  });
}

/** Removes what is kept of revisions that are nobody's current text, or was folded otherwise. */
export async function sweepFolded(
  db: ProjectDatabase,
  current: ReadonlySet<RevisionId>,
): Promise<void> {
  await db.transaction('rw', [db.folded, db.signatures, db.meta], async () => {
    await refuseOfNewerApp(db);
    const kept = new Set(await foldedRevisions(db));
    const all = await db.folded.toCollection().primaryKeys();
    const gone = all.filter((revision) => !current.has(revision) || !kept.has(revision));
    await db.folded.bulkDelete(gone);
    await db.signatures.bulkDelete(gone);
  });
}
