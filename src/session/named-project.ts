import type { ChosenProject } from './project-of.ts';

/** With the folders it lies in, where they are known. */
function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** The file and what lies beside it, under the paths by which readers find one from the other. */
export function namedProject({ file, beside }: ChosenProject) {
  return {
    ...{ name: pathOf(file), file },
    beside: beside.map((one) => ({ path: pathOf(one), content: one })),
  };
}
