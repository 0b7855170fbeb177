import { isCodeColour } from '#domain/code-colours.ts';
import type { ForeignProject } from './foreign-project.ts';
import { LossCounter } from './loss-counter.ts';
import type { Loss } from './loss.ts';

/** Documents that belong to more than one case. */
function addSeveralCases({ cases, documents }: ForeignProject, losses: LossCounter): void {
  const counts = new Map<string, number>();
  for (const { documents: own } of cases) {
    for (const document of new Set(own)) counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  for (const { key, title } of documents) {
    if ((counts.get(key) ?? 0) > 1) losses.add('several-cases', title);
  }
}

/** What is lost by making a project of ours of another tool's, whichever it is; with what its reader counted. */
export function allLosses(project: ForeignProject): readonly Loss[] {
  const losses = new LossCounter(project.losses);
  addSeveralCases(project, losses);
  for (const { name, colour } of project.codes) {
    if (colour !== undefined && !isCodeColour(colour)) losses.add('colour', name);
  }
  const titles = new Map(project.documents.map(({ key, title }) => [key, title]));
  for (const { coder, document } of project.codings) {
    if (coder === undefined) losses.add('unnamed-coder', titles.get(document));
  }
  return losses.losses();
}
