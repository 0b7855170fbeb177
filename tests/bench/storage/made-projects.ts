import { layerIdOf, type Coding } from '#domain/coding.ts';
import { applyCode } from '#domain/edits/apply-code.ts';
import { importCodings } from '#domain/edits/import-codings.ts';
import type {
  ChangeId,
  CodeId,
  CoderId,
  CodingId,
  DocumentId,
  LayerId,
  RevisionId,
} from '#domain/ids.ts';
import type { Change, Draft } from '#domain/log/change.ts';
import { nextClock } from '#domain/log/clock.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { createProjectDatabase } from '#storage/open-project.ts';
import { rebuildProjection } from '#storage/projection.ts';

export const CODER = 'coder' as CoderId;
const CODES = Array.from({ length: 40 }, (_, index) => `code-${String(index)}` as CodeId);
const REVISION = 'revision' as RevisionId;
const START = 1_700_000_000_000;
/** Codings of a log's changes lie in layers of so many. */
const LAYER_SIZE = 250;
const AT_ONCE = 5000;

export function layerOf(document: number): LayerId {
  const id = `document-${String(document)}` as DocumentId;
  return layerIdOf({ document: id, kind: 'ordinary', coder: CODER });
}

export function aCoding(layer: LayerId, at: number): Coding {
  return {
    id: newId<CodingId>(),
    layer,
    code: CODES[at % CODES.length] ?? ('code' as CodeId),
    place: { revision: REVISION, start: at * 7, end: at * 7 + 40 },
  };
}

export function codingsIn(layer: LayerId, count: number): Coding[] {
  return Array.from({ length: count }, (_, at) => aCoding(layer, at));
}

/** A project whose log holds `changes` single codings in layers of their own, and `codings` in layer 0. */
export async function madeProject(
  localId: string,
  { codings, changes }: { readonly codings: number; readonly changes: number },
): Promise<ProjectDatabase> {
  const db = await createProjectDatabase(localId);
  const device = await db.device();
  let clock: string | undefined;
  let sequence = 0;
  const change = (draft: Draft): Change => {
    sequence += 1;
    clock = nextClock(clock, START + sequence * 1000);
    return { ...draft, id: newId<ChangeId>(), device: device.id, sequence, clock, coder: CODER };
  };
  const drafts = Array.from({ length: changes }, (_, at) =>
    applyCode(aCoding(layerOf(1 + Math.floor(at / LAYER_SIZE)), at)),
  );
  const bulk = codings > 0 ? importCodings(codingsIn(layerOf(0), codings), []) : undefined;
  const log = [...drafts, bulk].flatMap((draft) => (draft ? [change(draft)] : []));
  for (let from = 0; from < log.length; from += AT_ONCE)
    await db.log.bulkAdd(log.slice(from, from + AT_ONCE));
  await db.meta.put({ ...device, sequence, clock });
  await rebuildProjection(db);
  return db;
}
