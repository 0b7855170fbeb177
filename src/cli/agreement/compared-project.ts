import {
  comparedStudy,
  type ComparedStudy,
  type ComparedUnit,
} from '#analysis/agreement/project/compared-study.ts';
import { MOST_CODERS } from '#analysis/agreement/spans/span-study.ts';
import type { UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import { studyOf } from '#analysis/study-of.ts';
import type { Code } from '#domain/code.ts';
import { isConsensus, type Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import type { LoadedProject } from '#cli/load-project.ts';
import { chosenByName, chosenOne, choosable, type Choosable } from './chosen-by-name.ts';

/** What of a project is compared; all of it where nothing is said. Names stand in lists with commas. */
export interface ComparisonChoice {
  readonly coders?: string | undefined;
  readonly documents?: string | undefined;
  readonly codes?: string | undefined;
  readonly rollsUp: boolean;
  readonly unit: ComparedUnit;
  readonly rule: UnitRule;
  readonly hasInterviewers: boolean;
  /** By documents' titles, who worked through them; without it everybody did. */
  readonly participation?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface ComparedProject {
  readonly compared: ComparedStudy;
  /** By places in the compared study; of several coders or documents of one name, all but the first are numbered. */
  readonly coderNames: readonly string[];
  readonly documentTitles: readonly string[];
}

/** A code's name, with those above it where several codes have it. */
function choosableCodes(codes: readonly Code[], tree: CodeTree): readonly Choosable<Code>[] {
  const byName = groupBy(codes, ({ name }) => name);
  const told = choosable(tree.codes, ({ id, name }) =>
    byName.get(name)?.length === 1 ? name : tree.path(id).join(PATH_SEPARATOR),
  );
  return told.map((one) => ({ ...one, names: [one.item.name, ...one.names] }));
}

function choosableCoders(coders: readonly Coder[]): readonly Choosable<Coder>[] {
  const told = choosable(coders, ({ name }) => name);
  return told.map((one) => ({ ...one, initials: one.item.initials }));
}

/** Everybody the file names; who stands for nobody in particular only where they coded, and no consensus. */
function codersOf({ image, nobody }: LoadedProject): readonly Coder[] {
  const { coders, codings } = image.records;
  const hasCoded = new Set(codings.map(({ layer }) => layerOfId(layer).coder));
  return coders.filter(
    (coder) => !isConsensus(coder) && (coder.id !== nobody || hasCoded.has(coder.id)),
  );
}

function takesPart(
  participation: Readonly<Record<string, readonly string[]>>,
  coders: readonly Choosable<Coder>[],
  documents: readonly Choosable<Document>[],
): (document: DocumentId, coder: CoderId) => boolean {
  const pairs = Object.entries(participation).flatMap(([title, names]) => {
    const { id } = chosenOne('document', documents, title).item;
    return names.map((name) => `${id} ${chosenOne('coder', coders, name).item.id}`);
  });
  const known = new Set(pairs);
  return (document, coder) => known.has(`${document} ${coder}`);
}

/** What is compared of a project. Throws a `CommandProblem` where something is named that is not there. */
export async function comparedProject(
  project: LoadedProject,
  choice: ComparisonChoice,
): Promise<ComparedProject> {
  const { records } = project.image;
  const everybody = choosableCoders(codersOf(project));
  const coders = chosenByName('coder', everybody, choice.coders);
  if (coders.length > MOST_CODERS)
    throw new CommandProblem(`More than ${String(MOST_CODERS)} coders cannot be compared at once.`);
  const texts = choosable(records.documents, ({ title }) => title);
  const documents = chosenByName('document', texts, choice.documents);
  const tree = new CodeTree(records.codes);
  const codes = chosenByName('code', choosableCodes(records.codes, tree), choice.codes);
  const names = new Map(codes.map(({ item, unique }) => [item.id, unique]));
  const { participation, rollsUp, unit, rule, hasInterviewers } = choice;
  const setting = {
    coders: coders.map(({ item }) => item.id),
    documents: documents.map(({ item }) => item.id),
    codes: codes.map(({ item }) => item.id),
    ...{ rollsUp, unit, rule, hasInterviewers },
    takesPart: participation && takesPart(participation, everybody, texts),
  };
  const study = await studyOf(project.image);
  const nameOf = (code: CodeId) => names.get(code) ?? '';
  const compared = comparedStudy(study, setting, { tree, nameOf });
  const titles = new Map<string, string>(documents.map(({ item, unique }) => [item.id, unique]));
  return {
    compared,
    coderNames: coders.map(({ unique }) => unique),
    documentTitles: compared.spans.documents.map(({ id }) => titles.get(id) ?? ''),
  };
}
