import { comparedDocuments } from '#analysis/agreement/project/compared-documents.ts';
import { codebookAt } from '#analysis/codebook-version.ts';
import { codeAfterMerges } from '#domain/code-after-merges.ts';
import type { Code } from '#domain/code.ts';
import type { Coder } from '#domain/coder.ts';
import type { Document } from '#domain/document.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { compareChanges } from '#domain/log/change.ts';
import { participationIdOf, type Round } from '#domain/round.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import type { LoadedProject } from '#cli/load-project.ts';
import { chosenOne, choosable, type Choosable } from './chosen-by-name.ts';
import { hiddenWork } from './hidden-work.ts';

/** What of a project a round is about. */
export interface RoundScope {
  readonly round: Round;
  /** As the project calls it, numbered where another has its name. */
  readonly name: string;
  readonly coders: readonly Choosable<Coder>[];
  readonly codes: readonly Choosable<Code>[];
  /** Of documents: those that these coders have finished, and that can be seen. */
  readonly finishedBy: (
    coders: readonly Coder[],
    documents: readonly Choosable<Document>[],
  ) => readonly Choosable<Document>[];
}

/** Above every clock. */
const NOW = '\uffff';

/** Codes of a round may have been merged since. */
function codesMeant({ log }: LoadedProject, noted: readonly CodeId[]): ReadonlySet<CodeId> {
  const history = [...log.changes].sort(compareChanges).map((change) => ({
    ...change,
    records: change.records.filter(({ table }) => table === 'codes'),
  }));
  const { codes, mergedInto } = codebookAt(history, NOW);
  const there = new Set(codes.map(({ id }) => id));
  return new Set(noted.map((id) => codeAfterMerges(id, (one) => there.has(one), mergedInto)));
}

function finishedBy(
  { image }: LoadedProject,
  round: Round,
  coders: readonly Coder[],
  documents: readonly Choosable<Document>[],
): readonly Choosable<Document>[] {
  const ids = new Set(image.records.participations.map(({ id }) => id));
  const found = comparedDocuments(
    round,
    coders.map(({ id }) => id),
    {
      documents: documents.map(({ item }) => item.id),
      hasFinished: (document: DocumentId, coder: CoderId) =>
        ids.has(participationIdOf(document, coder)),
      sees: hiddenWork(image).sees,
    },
  );
  return documents.filter(({ item }) => found.documents.includes(item.id));
}

/** The round of a name as the page compares it. Throws a `CommandProblem` where there is none. */
export function roundScope(
  project: LoadedProject,
  wanted: string,
  everybody: readonly Choosable<Coder>[],
  codes: readonly Choosable<Code>[],
): RoundScope {
  const { records } = project.image;
  const rounds = [...records.rounds].sort((one, other) => one.openedAt - other.openedAt);
  const named = choosable(rounds, ({ name }) => name);
  const { item: round, unique: name } = chosenOne('round', named, wanted);
  const meant = round.codes && codesMeant(project, round.codes);
  const coders = round.coders.flatMap((id) => everybody.find(({ item }) => item.id === id) ?? []);
  if (coders.length < round.coders.length)
    throw new CommandProblem(`Not all coders of “${name}” are in the file.`);
  return {
    ...{ round, name, coders },
    codes: codes.filter(({ item }) => meant?.has(item.id) ?? true),
    finishedBy: (by, documents) => finishedBy(project, round, by, documents),
  };
}
