import { planAutocode, type AutocodePlan } from '#analysis/autocode-plan.ts';
import type { AutocodeUnit, PlacesToCode } from '#analysis/autocode-places.ts';
import type { Code } from '#domain/code.ts';
import { layerIdOf, layerOfId, type Coding } from '#domain/coding.ts';
import { autocode } from '#domain/edits/autocode.ts';
import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes } from '#storage/queries.ts';

/** What is coded with what, by whom. */
export interface Autocoding {
  readonly places: PlacesToCode;
  readonly unit: AutocodeUnit;
  readonly code: CodeId;
  /** The code, where it comes into being with its codings. */
  readonly made?: Code | undefined;
  readonly coder: CoderId;
}

/** Looks at nobody's codings but the coder's own, and at no document that was removed since. */
export async function autocodePlan(
  db: ProjectDatabase,
  { places, unit, code, coder }: Autocoding,
): Promise<AutocodePlan> {
  const own = { seesLayer: (layer: Coding['layer']) => layerOfId(layer).coder === coder };
  const [standing, present] = await Promise.all([
    codingsOfCodes(db, new Set([code]), own),
    presentRows(db, 'documents'),
  ]);
  const ids = new Set(present.map(({ id }) => id));
  const documents = places.documents.filter(({ document }) => ids.has(document));
  return planAutocode({ ...places, documents }, unit, standing);
}

function* codingsOf({ documents }: AutocodePlan, { code, coder }: Autocoding): Generator<Coding> {
  for (const { document, revision, spans } of documents) {
    const layer = layerIdOf({ document, kind: 'ordinary', coder });
    for (const span of spans)
      yield { id: newId<CodingId>(), layer, code, place: { revision, ...span } };
  }
}

/** The change that codes all of it, by what is stored now; undefined where nothing is left to code. */
export async function autocodeDraft(
  db: ProjectDatabase,
  autocoding: Autocoding,
): Promise<Draft | undefined> {
  const plan = await autocodePlan(db, autocoding);
  return autocode(autocoding.code, codingsOf(plan, autocoding), autocoding.made);
}
