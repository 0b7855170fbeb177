import { DISAGREEMENT_KINDS, type DisagreementKind } from '#analysis/disagreements.ts';
import type { CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import { formatRoute, type ProjectRoute } from '#session/route.ts';

export const STATES = ['all', 'open', 'decided'] as const;
export type DisagreementState = (typeof STATES)[number];

/** Which disagreements are listed, as an address carries it. What is left out does not narrow the list. */
export interface DisagreementFilter {
  readonly code?: CodeId | undefined;
  readonly document?: DocumentId | undefined;
  /** Two coders who differ, whoever else does. */
  readonly pair?: readonly [CoderId, CoderId] | undefined;
  readonly kind?: DisagreementKind | undefined;
  readonly state: DisagreementState;
}

export const UNFILTERED: DisagreementFilter = { state: 'all' };

type Query = Readonly<Record<string, string>>;

/** Whether an address leads to the disagreements of a round and not to the round. */
export function isOnDisagreements(query: Query): boolean {
  return query['view'] === 'disagreements';
}

/** Reads the query of an address; codes may have been merged since. */
export function readFilter(query: Query, codeMeant: (id: CodeId) => CodeId): DisagreementFilter {
  const { code, document, kind, pair = '', state } = query;
  const [first, second, ...more] = pair.split(',').filter((id) => id !== '') as CoderId[];
  const known = DISAGREEMENT_KINDS.find((one) => one === kind);
  return {
    ...(code && { code: codeMeant(code as CodeId) }),
    ...(document && { document: document as DocumentId }),
    ...(first && second && more.length === 0 && { pair: [first, second] as const }),
    ...(known && { kind: known }),
    state: STATES.find((one) => one === state) ?? 'all',
  };
}

/** The address of a round's disagreements. */
export function disagreementsAddress(
  project: ProjectRoute['project'],
  round: RoundId,
  { code, document, pair, kind, state = 'all' }: Partial<DisagreementFilter> = {},
): string {
  const query = {
    ...{ round, view: 'disagreements' },
    ...(code && { code }),
    ...(document && { document }),
    ...(pair && { pair: pair.join(',') }),
    ...(kind && { kind }),
    ...(state !== 'all' && { state }),
  };
  return formatRoute({ page: 'project', project, screen: 'agreement', query });
}
