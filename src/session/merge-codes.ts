import type { Code } from '#domain/code.ts';
import { layerOfId } from '#domain/coding.ts';
import { mergeCodes as merge } from '#domain/edits/merge-codes.ts';
import type { CodeId } from '#domain/ids.ts';
import { everything } from '#domain/visibility.ts';
import { presentRows } from '#storage/present-rows.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { hangingOn } from './hanging-on.ts';
import type { Session, Written } from './session.svelte.ts';

/** What merging some codes into another would move. */
export interface Merger {
  readonly sources: readonly Code[];
  readonly target: Code;
  /** Codings of the sources that are seen, and how many coders they are by. */
  readonly codings: number;
  readonly coders: number;
  /** Whether there may be codings that are not seen, which are moved too. */
  readonly hidesCodings: boolean;
}

/** Finds out what a merger would move; undefined where there is nothing to merge. */
export async function planMerger(
  session: Session,
  sources: readonly CodeId[],
  target: CodeId,
): Promise<Merger | undefined> {
  const { codes } = session.data;
  const into = codes.find((code) => code.id === target);
  const merged = sources
    .filter((id) => id !== target)
    .flatMap((id) => codes.find((code) => code.id === id) ?? []);
  if (!into || merged.length === 0) return undefined;
  const codings = await codingsOfCodes(
    session.db,
    new Set(merged.map(({ id }) => id)),
    session.data.visibility,
  );
  const coders = new Set(codings.map(({ layer }) => layerOfId(layer).coder));
  return {
    ...{ sources: merged, target: into, codings: codings.length, coders: coders.size },
    hidesCodings: session.data.hidesCodings,
  };
}

/** Merges as planned, with everything that hangs on the codes by now. */
export async function mergeCodes(
  session: Session,
  { sources, target }: Pick<Merger, 'sources' | 'target'>,
): Promise<Written | undefined> {
  const { db } = session;
  const wanted = new Set(sources.map((code) => code.id));
  const [hanging, quotes, codings] = await Promise.all([
    hangingOn(session),
    presentRows(db, 'quotes'),
    codingsOfCodes(db, new Set([...wanted, target.id]), everything),
  ]);
  const { codes } = hanging;
  const into = codes.find((code) => code.id === target.id);
  const merged = sources.flatMap(({ id }) => codes.find((code) => code.id === id) ?? []);
  return into && session.apply(merge(merged, into, { ...hanging, codings, quotes }));
}
