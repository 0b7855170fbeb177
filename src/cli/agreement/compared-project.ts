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
import { countedAmong, type Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import type { LoadedProject } from '#cli/load-project.ts';
import { chosenByName, chosenOne, choosable, type Choosable } from './chosen-by-name.ts';
import { hiddenWork } from './hidden-work.ts';
import { roundScope } from './round-scope.ts';

/** What of a project is compared; all of it where nothing is said. Names stand in lists with commas. */
export interface ComparisonChoice {
  /** Its coders, codes and the documents that they have finished; of these what else is named. */
  readonly round?: string | undefined;
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
  readonly round: string | undefined;
  /** Names of open rounds that hide something of what is compared. */
  readonly hiding: readonly string[];
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

/** Everybody the file names; who stands for nobody in particular only where they coded. */
function codersOf({ image, nobody }: LoadedProject): readonly Coder[] {
  const { coders, codings } = image.records;
  const hasCoded = new Set(codings.map(({ layer }) => layerOfId(layer).coder));
  return coders.filter((coder) => coder.id !== nobody || hasCoded.has(coder.id));
}

/** Those named; else the team: second looks and consensus are of rounds. */
function chosenCoders(everybody: readonly Choosable<Coder>[], wanted: string | undefined) {
  if (wanted !== undefined) return chosenByName('coder', everybody, wanted);
  const counted = new Set(countedAmong(everybody.map(({ item }) => item)));
  return everybody.filter(({ item }) => counted.has(item));
}

function participants(
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

interface Scope {
  readonly coders: readonly Choosable<Coder>[];
  readonly documents: readonly Choosable<Document>[];
  readonly codes: readonly Choosable<Code>[];
  readonly takesPart: (document: DocumentId, coder: CoderId) => boolean;
  /** Rounds that hide something of it. */
  readonly hiding: readonly string[];
  readonly round?: string;
}

function idsOf<Id>(chosen: readonly Choosable<{ readonly id: Id }>[]): Id[] {
  return chosen.map(({ item }) => item.id);
}

/** All of a project, or what is named of it. What is hidden is missing. */
function scopeOfProject(project: LoadedProject, choice: ComparisonChoice, tree: CodeTree): Scope {
  const { records } = project.image;
  const everybody = choosableCoders(codersOf(project));
  const coders = chosenCoders(everybody, choice.coders);
  const texts = choosable(records.documents, ({ title }) => title);
  const documents = chosenByName('document', texts, choice.documents);
  const codes = chosenByName('code', choosableCodes(records.codes, tree), choice.codes);
  const { participation } = choice;
  const hidden = hiddenWork(project.image);
  const tookPart = participation ? participants(participation, everybody, texts) : () => true;
  return {
    ...{ coders, documents, codes },
    takesPart: (document, coder) => tookPart(document, coder) && hidden.sees(document, coder),
    hiding: hidden.hiding(idsOf(documents), idsOf(coders)),
  };
}

/** A round as the page compares it, or what is named of it. */
function scopeOfRound(
  project: LoadedProject,
  choice: ComparisonChoice,
  tree: CodeTree,
  wanted: string,
): Scope {
  if (choice.participation)
    throw new CommandProblem('A round says who worked through what: leave out --participation.');
  const { records } = project.image;
  const everybody = choosableCoders(codersOf(project));
  const round = roundScope(project, wanted, everybody, choosableCodes(records.codes, tree));
  const coders = chosenByName('coder of the round', round.coders, choice.coders);
  const texts = choosable(records.documents, ({ title }) => title);
  const named = chosenByName('document', texts, choice.documents);
  const documents = round.finishedBy(
    coders.map(({ item }) => item),
    named,
  );
  return {
    ...{ coders, documents, round: round.name },
    codes: chosenByName('code of the round', round.codes, choice.codes),
    takesPart: () => true,
    hiding: hiddenWork(project.image).hiding(round.round.documents, idsOf(coders)),
  };
}

/** What is compared of a project. Throws a `CommandProblem` where something is named that is not there. */
export async function comparedProject(
  project: LoadedProject,
  choice: ComparisonChoice,
): Promise<ComparedProject> {
  const tree = new CodeTree(project.image.records.codes);
  const { coders, documents, codes, takesPart, hiding, round } =
    choice.round === undefined
      ? scopeOfProject(project, choice, tree)
      : scopeOfRound(project, choice, tree, choice.round);
  if (coders.length > MOST_CODERS)
    throw new CommandProblem(`More than ${String(MOST_CODERS)} coders cannot be compared at once.`);
  const names = new Map(codes.map(({ item, unique }) => [item.id, unique]));
  const { rollsUp, unit, rule, hasInterviewers } = choice;
  const setting = {
    ...{ coders: idsOf(coders), documents: idsOf(documents), codes: idsOf(codes) },
    ...{ rollsUp, unit, rule, hasInterviewers, takesPart },
  };
  const study = await studyOf(project.image);
  const nameOf = (code: CodeId) => names.get(code) ?? '';
  const compared = comparedStudy(study, setting, { tree, nameOf });
  const titles = new Map<string, string>(documents.map(({ item, unique }) => [item.id, unique]));
  return {
    ...{ compared, hiding, round },
    coderNames: coders.map(({ unique }) => unique),
    documentTitles: compared.spans.documents.map(({ id }) => titles.get(id) ?? ''),
  };
}
