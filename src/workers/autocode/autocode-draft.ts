import {
  disjointSpans,
  spansOf,
  type AutocodeUnit,
  type SpansInDocument,
} from '#analysis/autocode-places.ts';
import { planAutocode, type AutocodePlan } from '#analysis/autocode-plan.ts';
import type { Code } from '#domain/code.ts';
import { layerIdOf, layerOfId, type Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { autocode } from '#domain/edits/autocode.ts';
import type { CodeId, CoderId, CodingId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Draft } from '#domain/log/change.ts';
import { placeInRevision } from '#domain/place-in-revision.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { newId } from '#storage/new-id.ts';
import { placedCodings, revisionTree } from '#storage/placed.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes } from '#storage/queries.ts';

/** What is coded with what, by whom. */
export interface Autocoding {
  readonly places: readonly SpansInDocument[];
  readonly unit: AutocodeUnit;
  readonly code: CodeId;
  /** The code, where it comes into being with its codings. */
  readonly made?: Code | undefined;
  readonly coder: CoderId;
  /** Edits that are not stored yet: what they code counts as coded. */
  readonly waiting: readonly Pick<Draft, 'records' | 'columns'>[];
}

/** The coder's codings of the code that wait to be stored. */
function waitingCodings({ waiting, code, coder }: Autocoding): Coding[] {
  const codings = new Map<string, Coding>();
  for (const { table, id, layer, after } of waiting.flatMap((draft) => [...recordsOf(draft)])) {
    if (table !== 'codings' || !layer || layerOfId(layer).coder !== coder) continue;
    const { present, code: given, place } = after as Partial<Coding> & { present?: boolean };
    if (present === true && given === code && place)
      codings.set(id, { id: id as CodingId, layer, code, place });
    else codings.delete(id);
  }
  return [...codings.values()];
}

/** Where places lie in the document's text as it is now. A hit whose words were changed is none any more. */
async function placedNow(
  db: ProjectDatabase,
  { document, revision, spans }: SpansInDocument,
  current: Document['current'],
  unit: AutocodeUnit,
): Promise<SpansInDocument> {
  if (revision === current) return { document, revision, spans };
  const tree = await revisionTree(db, document);
  const places = [...spansOf(spans)].map((span) => ({ revision, ...span }));
  const now = (await placeInRevision(tree, places, current)).flatMap((one) =>
    one.state === 'lost' || (one.state === 'changed' && unit === 'hit') ? [] : [one.place],
  );
  return { document, revision: current, spans: disjointSpans(now) };
}

/** Looks at nobody's codings but the coder's own, and at no document that was removed since. */
export async function autocodePlan(
  db: ProjectDatabase,
  autocoding: Autocoding,
): Promise<AutocodePlan> {
  const { places, unit, code, coder } = autocoding;
  const own = { seesLayer: (layer: Coding['layer']) => layerOfId(layer).coder === coder };
  const [stored, waiting, present] = await Promise.all([
    codingsOfCodes(db, new Set([code]), own),
    placedCodings(db, waitingCodings(autocoding)),
    presentRows(db, 'documents'),
  ]);
  const currents = new Map(present.map(({ id, current }) => [id, current]));
  const now: SpansInDocument[] = [];
  for (const one of places) {
    const current = currents.get(one.document);
    if (current) now.push(await placedNow(db, one, current, unit));
  }
  return planAutocode(now, [...stored, ...waiting]);
}

function* codingsOf({ documents }: AutocodePlan, { code, coder }: Autocoding): Generator<Coding> {
  for (const { document, revision, spans } of documents) {
    const layer = layerIdOf({ document, kind: 'ordinary', coder });
    for (const span of spansOf(spans))
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
