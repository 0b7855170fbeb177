import type { Coder } from '#domain/coder.ts';
import { layerIdOf, type Coding } from '#domain/coding.ts';
import { VERSION_NAMES, type Choice, type CodedPlace, type Decision } from '#domain/decision.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import { changed, created, dropped, removed } from '#domain/log/record.ts';
import { unionOfSpans } from '#domain/text/span.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';
import { codingKey } from './unite-codings.ts';

/** What coders say of one place, those together who say the same. One of them may be empty. */
export type Versions = readonly (readonly Coding[])[];

/** A round's consensus: its coder, the codings it has where something is to be settled, and the round's decisions there. */
export interface Consensus {
  readonly coder: CoderId;
  readonly standing: readonly Coding[];
  readonly decisions: readonly Decision[];
}

/** Of one code the spans that hold what overlaps or touches, whoever has coded it. */
function spanning(codings: readonly Coding[]): CodedPlace[] {
  const [first] = codings;
  if (!first) return [];
  const { code, place } = first;
  return unionOfSpans(codings.map((one) => one.place)).map(({ start, end }) => ({
    code,
    place: { revision: place.revision, start, end },
  }));
}

function all(versions: Versions): CodedPlace[] {
  return [...groupBy(versions.flat(), ({ code }) => code).values()].flatMap(spanning);
}

function chosen(versions: Versions, choice: Choice, own: readonly CodedPlace[]): CodedPlace[] {
  switch (choice) {
    case 'both':
      return all(versions);
    case 'neither':
      return [];
    case 'own':
      return [...own];
    default:
      return [...(versions[VERSION_NAMES.indexOf(choice)] ?? [])];
  }
}

/** Versions as codings of the consensus, each once: those it has, and new ones. */
function inConsensus(
  versions: readonly CodedPlace[],
  document: DocumentId,
  coder: CoderId,
  { standing, newId }: { readonly standing: readonly Coding[]; readonly newId: () => CodingId },
): { readonly had: readonly Coding[]; readonly made: readonly Coding[] } {
  const layer = layerIdOf({ document, kind: 'ordinary', coder });
  const byKey = new Map(standing.map((coding) => [codingKey(coding, coding.code), coding]));
  const [had, made] = [new Set<Coding>(), new Map<string, Coding>()];
  for (const { code, place } of versions) {
    const key = codingKey({ layer, place }, code);
    const stands = byKey.get(key);
    if (stands) had.add(stands);
    else if (!made.has(key)) made.set(key, { id: newId(), layer, code, place });
  }
  return { had: [...had], made: [...made.values()] };
}

function namedBy(decisions: readonly Decision[]): ReadonlySet<CodingId> {
  return new Set(decisions.flatMap(({ consensus }) => consensus));
}

/** How a disagreement is settled: the decision without what it leads to. */
export interface Settling {
  readonly decision: Omit<Decision, 'consensus'>;
  readonly versions: Versions;
  /** With the choice `own`. */
  readonly own?: readonly CodedPlace[] | undefined;
  /** The decision there was; its codings go. */
  readonly former?: Decision | undefined;
}

/** A decision is written whole: where two copies have written one, all of it is what the later one says. */
function rewritten(former: Decision | undefined, next: Decision): RecordChange {
  const record = created('decisions', next);
  return former ? { ...record, before: dropped('decisions', former).before } : record;
}

/**
 * Writes what was decided into the consensus; the coders' own codings stay as they are. What stands there because of another
 * decision is named by both, and goes with the last of them. What stands without one was agreed, and stays.
 */
export function settle(
  { decision, versions, own = [], former }: Settling,
  { coder, standing, decisions }: Consensus,
  newId: () => CodingId,
): Draft | undefined {
  const taken = chosen(versions, decision.choice, own);
  const { had, made } = inConsensus(taken, decision.document, coder, { standing, newId });
  const others = namedBy(decisions.filter(({ id }) => id !== decision.id));
  const ofFormer = new Set(former?.consensus);
  const shared = had.filter(({ id }) => others.has(id) || ofFormer.has(id));
  const next = { ...decision, consensus: [...shared, ...made].map(({ id }) => id) };
  const kept = new Set([...others, ...next.consensus]);
  return draft({ name: 'settle', ids: { document: decision.document } }, [
    ...standing
      .filter(({ id }) => ofFormer.has(id) && !kept.has(id))
      .map((one) => removed('codings', one)),
    ...made.map((coding) => created('codings', coding)),
    rewritten(former, next),
  ]);
}

/**
 * Takes decisions back: the disagreements are open again, and the codings that no other decision names leave the consensus.
 */
export function unsettle(
  taken: readonly Decision[],
  { standing, decisions }: Pick<Consensus, 'standing' | 'decisions'>,
): Draft | undefined {
  const ids = new Set(taken.map(({ id }) => id));
  const kept = namedBy(decisions.filter(({ id }) => !ids.has(id)));
  const gone = namedBy(taken);
  const [first, ...others] = taken;
  const about = first && others.length === 0 ? { ids: { document: first.document } } : {};
  return draft({ name: 'unsettle', count: taken.length, ...about }, [
    ...standing
      .filter(({ id }) => gone.has(id) && !kept.has(id))
      .map((one) => removed('codings', one)),
    ...taken.map((decision) => dropped('decisions', decision)),
  ]);
}

/**
 * Takes over what the coders of a document agree on to the letter, as far as the consensus has not got it. What it has
 * because of decisions is agreed from then on: a coding that none of them names takes its place.
 */
export function acceptAgreements(
  agreed: ReadonlyMap<DocumentId, readonly CodedPlace[]>,
  { coder, standing, decisions }: Consensus,
  newId: () => CodingId,
): Draft | undefined {
  const decided = namedBy(decisions);
  const agreedBefore = standing.filter(({ id }) => !decided.has(id));
  const made = [...agreed].flatMap(
    ([document, versions]) =>
      inConsensus(versions, document, coder, { standing: agreedBefore, newId }).made,
  );
  const keys = new Set(made.map((coding) => codingKey(coding, coding.code)));
  const replaced = standing.filter(
    (coding) => decided.has(coding.id) && keys.has(codingKey(coding, coding.code)),
  );
  const gone = new Set(replaced.map(({ id }) => id));
  const { records, columns } = packCodings(made);
  const changes = [
    ...replaced.map((one) => removed('codings', one)),
    ...decisions
      .filter(({ consensus }) => consensus.some((id) => gone.has(id)))
      .map((one) =>
        rewritten(one, { ...one, consensus: one.consensus.filter((id) => !gone.has(id)) }),
      ),
    ...records,
  ];
  return draft({ name: 'acceptAgreements', count: made.length }, changes, { columns });
}

/** Says why it was decided as it was, or no longer does. */
export function giveReason(decision: Decision, reason: string | undefined): Draft | undefined {
  return draft({ name: 'giveReason', ids: { document: decision.document } }, [
    changed('decisions', decision, { reason }),
  ]);
}

/** The same change, which also brings the coder that the consensus is written under. */
export function withConsensus(change: Draft | undefined, coder: Coder): Draft | undefined {
  return change && { ...change, records: [created('coders', coder), ...change.records] };
}
