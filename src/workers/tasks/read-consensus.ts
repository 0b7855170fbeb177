import { CodeTree } from '#analysis/code-tree.ts';
import { consensusState, type ConsensusState } from '#analysis/consensus-state.ts';
import { disagreementRequest } from '#analysis/disagreement-request.ts';
import { factsOfRound } from '#analysis/facts-of-round.ts';
import { codeAfterMerges } from '#domain/code-after-merges.ts';
import type { CodeId, CoderId, RoundId } from '#domain/ids.ts';
import { success, type Result } from '#domain/result.ts';
import type { Round } from '#domain/round.ts';
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
  const codeMeant = (id: CodeId) =>
    codeAfterMerges(id, (one) => tree.get(one) !== undefined, mergedInto);
  return { tree, codeMeant };
}

async function readRound(
  db: ProjectDatabase,
  viewer: CoderId,
  round: Round,
): Promise<RoundConsensus> {
  const { tree, codeMeant } = await readCodes(db);
  const [documents, participations, coders, decisions, visibility] = await Promise.all([
    presentRows(db, 'documents'),
    presentRows(db, 'participations'),
    presentRows(db, 'coders'),
    presentRows(db, 'decisions'),
    visibilityOf(db, viewer),
  ]);
  const surroundings = { documents, participations, coders, tree, codeMeant, visibility };
  const { request, partlyHidden } = disagreementRequest(round, factsOfRound(round, surroundings));
  const { list } = await disagreementsOf(db, visibility, request);
  const ofRound = decisions.filter((decision) => decision.round === round.id);
  return { round: round.id, ...consensusState(list, ofRound, codeMeant, partlyHidden) };
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
