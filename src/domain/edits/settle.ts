import type { Coder } from '#domain/coder.ts';
import { layerIdOf, type Coding, type Place } from '#domain/coding.ts';
import type { Choice, Decision } from '#domain/decision.ts';
import type { CodeId, CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import { draft } from './draft.ts';
import { packCodings } from './pack-codings.ts';
import { codingKey } from './unite-codings.ts';

/** What two coders say of one place. One of the two may be empty. */
export interface Versions {
  readonly first: readonly Coding[];
  readonly second: readonly Coding[];
}

/** A span and code that are to stand instead of both versions. */
export interface OwnVersion {
  readonly code: CodeId;
  readonly place: Place;
}

/** A round's consensus: its coder, and the codings it has where something is to be settled. */
export interface Consensus {
  readonly coder: CoderId;
  readonly standing: readonly Coding[];
}

function spanning(codings: readonly Coding[]): OwnVersion[] {
  const [first] = codings;
  if (!first) return [];
  const start = Math.min(...codings.map(({ place }) => place.start));
  const end = Math.max(...codings.map(({ place }) => place.end));
  return [{ code: first.code, place: { ...first.place, start, end } }];
}

/** Both versions: of one code the span that holds all of them, of several codes each on its own. */
function both({ first, second }: Versions): OwnVersion[] {
  const all = [...first, ...second];
  const codes = new Set(all.map(({ code }) => code));
  return codes.size === 1 ? spanning(all) : all;
}

function chosen(versions: Versions, choice: Choice, own: readonly OwnVersion[]): OwnVersion[] {
  switch (choice) {
    case 'first':
      return [...versions.first];
    case 'second':
      return [...versions.second];
    case 'both':
      return both(versions);
    case 'neither':
      return [];
    case 'own':
      return [...own];
  }
}

/** Versions as codings of the consensus, less those it has. */
function inConsensus(
  versions: readonly OwnVersion[],
  document: DocumentId,
  { coder, standing }: Consensus,
  newId: () => CodingId,
): Coding[] {
  const layer = layerIdOf({ document, kind: 'ordinary', coder });
  const taken = new Set(standing.map((coding) => codingKey(coding, coding.code)));
  return versions.flatMap(({ code, place }) => {
    const key = codingKey({ layer, place }, code);
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ id: newId(), layer, code, place }];
  });
}

/** How a disagreement is settled: the decision without what it leads to. */
export interface Settling {
  readonly decision: Omit<Decision, 'consensus'>;
  readonly versions: Versions;
  /** With the choice `own`. */
  readonly own?: readonly OwnVersion[] | undefined;
  /** The decision there was; its codings go. */
  readonly former?: Decision | undefined;
}

/** Writes what was decided into the consensus; the coders' own codings stay as they are. */
export function settle(
  { decision, versions, own = [], former }: Settling,
  { coder, standing }: Consensus,
  newId: () => CodingId,
): Draft | undefined {
  const gone = new Set(former?.consensus);
  const kept = { coder, standing: standing.filter(({ id }) => !gone.has(id)) };
  const versionsTaken = chosen(versions, decision.choice, own);
  const made = inConsensus(versionsTaken, decision.document, kept, newId);
  const next: Decision = { ...decision, consensus: made.map(({ id }) => id) };
  return draft({ name: 'settle', ids: { document: decision.document } }, [
    ...standing.filter(({ id }) => gone.has(id)).map((one) => removed('codings', one)),
    ...made.map((coding) => created('codings', coding)),
    former
      ? changed('decisions', former, { ...next, id: former.id, reason: next.reason })
      : created('decisions', next),
  ]);
}

/** Takes decisions back: their codings leave the consensus, and the disagreements are open again. */
export function unsettle(
  decisions: readonly Decision[],
  standing: readonly Coding[],
): Draft | undefined {
  const gone = new Set(decisions.flatMap(({ consensus }) => consensus));
  const [first, ...others] = decisions;
  const ids = first && others.length === 0 ? { ids: { document: first.document } } : {};
  return draft({ name: 'unsettle', count: decisions.length, ...ids }, [
    ...standing.filter(({ id }) => gone.has(id)).map((one) => removed('codings', one)),
    ...decisions.map((decision) => removed('decisions', decision)),
  ]);
}

/** Takes over what the coders of a document agree on to the letter, as far as the consensus has not got it. */
export function acceptAgreements(
  agreed: ReadonlyMap<DocumentId, readonly OwnVersion[]>,
  consensus: Consensus,
  newId: () => CodingId,
): Draft | undefined {
  const made = [...agreed].flatMap(([document, versions]) =>
    inConsensus(versions, document, consensus, newId),
  );
  const { records, columns } = packCodings(made);
  return draft({ name: 'acceptAgreements', count: made.length }, records, { columns });
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
