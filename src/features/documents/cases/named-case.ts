import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import { caseKey } from '#session/stage-transcripts.ts';

export interface NamedCase {
  readonly id: CaseId | undefined;
  /** The case that has to be made, where there was none of the name. */
  readonly made?: Case;
}

/** The case a person typed the name of: one that is there, a new one, or nobody for an empty name. */
export function namedCase(name: string, cases: readonly Case[], newId: () => string): NamedCase {
  const key = caseKey(name);
  if (key === '') return { id: undefined };
  const known = cases.find((one) => caseKey(one.name) === key);
  if (known) return { id: known.id };
  const [order = ''] = ordersAfter(cases.at(-1)?.order, 1);
  const made: Case = { id: newId() as CaseId, name: name.trim(), pseudonym: '', order };
  return { id: made.id, made };
}
