import type { Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Desk } from './desk.svelte.ts';

/**
 * Whose codings the desk can show: the team as far as anything of it may be seen, and those second looks and consensuses
 * that have codings in the document.
 */
export function codersToShow({ session, document, shownCoders }: Desk): {
  readonly team: readonly Coder[];
  readonly others: readonly Coder[];
} {
  const { knownCoders, counts } = session.data;
  const layers = counts.map(({ layer }) => layerOfId(layer));
  const here = new Set(
    layers.filter((layer) => layer.document === document.id).map(({ coder }) => coder),
  );
  return {
    team: knownCoders.filter(({ standsFor }) => !standsFor),
    others: knownCoders.filter(
      ({ id, standsFor }) => standsFor && (here.has(id) || shownCoders.has(id)),
    ),
  };
}
