import { DISAGREEMENT_KINDS, type DisagreementKind } from '#analysis/disagreements.ts';
import type { CodeId, CoderId, DocumentId, RoundId } from '#domain/ids.ts';
import { formatRoute, type ProjectRoute } from '#session/route.ts';

export const STATES = ['all', 'open', 'decided'] as const;
export type DisagreementState = (typeof STATES)[number];

/** How the figures of a round were looked at from which one comes. */
export interface FigureScope {
  /** Of those that the compared coders have finished; all where it is left out. */
  readonly documents?: readonly DocumentId[] | undefined;
  /** Of those of the round; all where it is left out. */
  readonly codes?: readonly CodeId[] | undefined;
  readonly rollsUp: boolean;
  readonly hasInterviewers: boolean;
}

/** Which disagreements are listed, as an address carries it. What is left out does not narrow the list. */
export interface DisagreementFilter {
  readonly code?: CodeId | undefined;
  readonly document?: DocumentId | undefined;
  /** Two coders who differ, whoever else does. */
  readonly pair?: readonly [CoderId, CoderId] | undefined;
  readonly kind?: DisagreementKind | undefined;
  readonly state: DisagreementState;
  /** Only what figures count that lead here: of the pair or of all coders, what all of these have finished. */
  readonly scope?: FigureScope | undefined;
}

export const UNFILTERED: DisagreementFilter = { state: 'all' };

type Query = Readonly<Record<string, string>>;

/** Whether an address leads to the disagreements of a round and not to the round. */
export function isOnDisagreements(query: Query): boolean {
  return query['view'] === 'disagreements';
}

function listed<Id extends string>(written: string | undefined): readonly Id[] | undefined {
  return written?.split(',').filter((id) => id !== '') as Id[] | undefined;
}

function readScope(query: Query, codeMeant: (id: CodeId) => CodeId): FigureScope | undefined {
  if (query['of'] !== 'figures') return undefined;
  const documents = listed<DocumentId>(query['documents']);
  const codes = listed<CodeId>(query['codes'])?.map(codeMeant);
  return {
    ...(documents && { documents }),
    ...(codes && { codes }),
    rollsUp: query['below'] === 'count',
    hasInterviewers: query['interviewers'] === 'count',
  };
}

/** The same as an address says it, in the words of the figures' own. */
function scopeQuery({ documents, codes, rollsUp, hasInterviewers }: FigureScope): Query {
  return {
    of: 'figures',
    ...(documents && { documents: documents.join() }),
    ...(codes && { codes: codes.join() }),
    ...(rollsUp && { below: 'count' }),
    ...(hasInterviewers && { interviewers: 'count' }),
  };
}

/** Reads the query of an address; codes may have been merged since. */
export function readFilter(query: Query, codeMeant: (id: CodeId) => CodeId): DisagreementFilter {
  const { code, document, kind, pair = '', state } = query;
  const [first, second, ...more] = pair.split(',').filter((id) => id !== '') as CoderId[];
  const scope = readScope(query, codeMeant);
  const known = DISAGREEMENT_KINDS.find((one) => one === kind);
  return {
    ...(code && { code: codeMeant(code as CodeId) }),
    ...(document && { document: document as DocumentId }),
    ...(first && second && more.length === 0 && { pair: [first, second] as const }),
    ...(known && { kind: known }),
    state: STATES.find((one) => one === state) ?? 'all',
    ...(scope && { scope }),
  };
}

/** The address of a round's disagreements. */
export function disagreementsAddress(
  project: ProjectRoute['project'],
  round: RoundId,
  { code, document, pair, kind, state = 'all', scope }: Partial<DisagreementFilter> = {},
): string {
  const query = {
    ...{ round, view: 'disagreements' },
    ...(code && { code }),
    ...(document && { document }),
    ...(pair && { pair: pair.join(',') }),
    ...(kind && { kind }),
    ...(state !== 'all' && { state }),
    ...(scope && scopeQuery(scope)),
  };
  return formatRoute({ page: 'project', project, screen: 'agreement', query });
}
