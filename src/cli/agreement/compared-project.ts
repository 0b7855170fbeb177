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
import { namedSo, nothingCalled } from '#cli/named.ts';
import type { LoadedProject } from '#cli/load-project.ts';

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
  readonly coders: readonly Coder[];
  readonly documents: readonly Document[];
}

/** Names may hold commas: a name that is the whole list is meant so. */
function chosen<Item>(
  kind: string,
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  wanted: string | undefined,
): readonly Item[] {
  if (wanted === undefined) return items;
  const whole = namedSo(items, namesOf, wanted);
  if (whole.length > 0) return whole;
  const found = wanted.split(',').flatMap((name) => {
    const called = namedSo(items, namesOf, name.trim());
    if (called.length > 0) return called;
    const names = items.flatMap((item) => namesOf(item).slice(0, 1));
    throw nothingCalled(kind, name.trim(), names);
  });
  return [...new Set(found)];
}

/** A code's name, with those above it where several codes have it. */
function codeNames(codes: readonly Code[], tree: CodeTree): (code: CodeId) => string {
  const byName = groupBy(codes, ({ name }) => name);
  const names = new Map(
    codes.map(({ id, name }) => {
      const isAlone = byName.get(name)?.length === 1;
      return [id, isAlone ? name : tree.path(id).join(PATH_SEPARATOR)];
    }),
  );
  return (code) => names.get(code) ?? '';
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
  coders: readonly Coder[],
  documents: readonly Document[],
): (document: DocumentId, coder: CoderId) => boolean {
  const pairs = Object.entries(participation).flatMap(([title, names]) => {
    const found = chosenDocument(documents, title);
    const by = names.flatMap((name) => chosenCoder(coders, name));
    return found.flatMap((document) => by.map((coder) => `${document.id} ${coder.id}`));
  });
  const known = new Set(pairs);
  return (document, coder) => known.has(`${document} ${coder}`);
}

function chosenDocument(documents: readonly Document[], title: string): readonly Document[] {
  const found = namedSo(documents, (document) => [document.title], title);
  if (found.length > 0) return found;
  const titles = documents.map((document) => document.title);
  throw nothingCalled('document', title, titles);
}

function chosenCoder(coders: readonly Coder[], name: string): readonly Coder[] {
  const found = namedSo(coders, (coder) => [coder.name, coder.initials], name);
  if (found.length > 0) return found;
  const names = coders.map((coder) => coder.name);
  throw nothingCalled('coder', name, names);
}

/** What is compared of a project. Throws a `CommandProblem` where something is named that is not there. */
export async function comparedProject(
  project: LoadedProject,
  choice: ComparisonChoice,
): Promise<ComparedProject> {
  const { records } = project.image;
  const all = codersOf(project);
  const coders = chosen('coder', all, ({ name, initials }) => [name, initials], choice.coders);
  if (coders.length > MOST_CODERS)
    throw new CommandProblem(`More than ${String(MOST_CODERS)} coders cannot be compared at once.`);
  const documents = chosen('document', records.documents, ({ title }) => [title], choice.documents);
  const tree = new CodeTree(records.codes);
  const nameOf = codeNames(records.codes, tree);
  const codes = chosen('code', tree.codes, ({ id, name }) => [name, nameOf(id)], choice.codes);
  const { participation, rollsUp, unit, rule, hasInterviewers } = choice;
  const setting = {
    coders: coders.map(({ id }) => id),
    documents: documents.map(({ id }) => id),
    codes: codes.map(({ id }) => id),
    ...{ rollsUp, unit, rule, hasInterviewers },
    takesPart: participation && takesPart(participation, all, records.documents),
  };
  const study = await studyOf(project.image);
  return { compared: comparedStudy(study, setting, { tree, nameOf }), coders, documents };
}
