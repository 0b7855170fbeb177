import type { Draft, RecordChange } from '#domain/log/change.ts';

function namedIn({ before, after }: RecordChange): readonly string[] {
  return [before['consensus'], after['consensus']].flatMap((ids) => (ids ?? []) as string[]);
}

/**
 * Whether a change touches more than decisions and the codings of a consensus that stand because of them. Those alone leave
 * as it was where coders differ, and what of their agreements the consensus has taken over.
 */
export function touchesMoreThanDecisions({ records, columns = [] }: Draft): boolean {
  const decisions = records.filter(({ table }) => table === 'decisions');
  const named = new Set(decisions.flatMap(namedIn));
  const isOfDecision = ({ table, id }: RecordChange) =>
    table === 'decisions' || (table === 'codings' && named.has(id));
  return columns.length > 0 || !records.every(isOfDecision);
}
