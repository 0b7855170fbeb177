import { CodeTree } from '#analysis/code-tree.ts';
import { consensusState, type ConsensusState } from '#analysis/consensus-state.ts';
import { disagreementRequest } from '#analysis/disagreement-request.ts';
import { codeAfterMerges } from '#domain/code-after-merges.ts';
import { consensusOf } from '#domain/consensus-of.ts';
import type { CodeId, CoderId, RoundId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import { participationIdOf, type Round } from '#domain/round.ts';
import type { ProjectDatabase } from '#storage/database.ts';
import { entityOf, presentRows } from '#storage/present-rows.ts';
import { visibilityOf } from '#storage/visibility-of.ts';
import { disagreementsOf } from './disagreements-of.ts';
import { withProject } from './with-project.ts';

export interface ReadConsensusInput {
  readonly databaseName: string;
  /** Who asks: only what they see is compared. */
  readonly viewer: CoderId;
  readonly rounds: readonly RoundId[];
}

export interface RoundConsensus extends ConsensusState {
  readonly round: RoundId;
}

/** The codes that there are, and which of them an id means that may have been merged away. */
async function readCodes(db: ProjectDatabase) {
  const rows = await db.rows('codes').toArray();
  const tree = new CodeTree(rows.flatMap((row) => entityOf<'codes'>(row) ?? []));
  const mergedInto = new Map(
    rows.flatMap((row) =>
      row.present !== true && row.mergedInto ? [[row.id, row.mergedInto] as const] : [],
    ),
  );
  const codes = tree.codes.map(({ id }) => id);
  const meant = (id: CodeId) =>
    codeAfterMerges(id, (one) => tree.get(one) !== undefined, mergedInto);
  return { codes, meant };
}

async function readRound(
  db: ProjectDatabase,
  viewer: CoderId,
  round: Round,
): Promise<RoundConsensus> {
  const { codes, meant } = await readCodes(db);
  const [documents, participations, coders, decisions, visibility] = await Promise.all([
    presentRows(db, 'documents'),
    presentRows(db, 'participations'),
    presentRows(db, 'coders'),
    presentRows(db, 'decisions'),
    visibilityOf(db, viewer),
  ]);
  const finished = new Set(participations.map(({ id }) => id));
  const chosen = round.codes && new Set(round.codes.map(meant));
  const { request } = disagreementRequest(round, {
    documents: documents.map(({ id }) => id),
    codes: codes.filter((id) => chosen?.has(id) ?? true),
    hasFinished: (document, coder) => finished.has(participationIdOf(document, coder)),
    sees: (document, coder) => visibility.sees(document, coder),
    consensus: consensusOf(round.id, coders)?.id,
  });
  const { list } = await disagreementsOf(db, visibility, request);
  const ofRound = decisions.filter((decision) => decision.round === round.id);
  return { round: round.id, ...consensusState(list, ofRound, meant) };
}

/** How far the consensus of rounds is. */
export function readConsensus({
  databaseName,
  viewer,
  rounds: wanted,
}: ReadConsensusInput): Promise<Result<readonly RoundConsensus[], never>> {
  return withProject(databaseName, async (db) => {
    const rounds = (await presentRows(db, 'rounds')).filter(({ id }) => wanted.includes(id));
    const states: RoundConsensus[] = [];
    for (const round of rounds) states.push(await readRound(db, viewer, round));
    return success(states);
  });
}
