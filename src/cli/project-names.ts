import { shownNamesOf } from '#reports/shown-names-of.ts';
import { wording } from './command-wording.ts';
import type { LoadedProject } from './load-project.ts';

/** The project's records as reports take them, and the names that may leave it. */
export function projectData({ image }: Pick<LoadedProject, 'image'>) {
  const { project, cases, attributes } = image.records;
  const data = { project: project[0], cases, attributes };
  return { data, names: shownNamesOf({ data }, wording.tag) };
}
