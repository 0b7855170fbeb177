/** The options of commands that read a project file. */
export const PROJECT_OPTIONS = {
  project: { type: 'string' },
  tree: { type: 'boolean' },
} as const;

export interface ProjectChoice {
  readonly project?: string;
  readonly tree?: boolean;
}

export const PROJECT_HELP = [
  '  --project NAME   which one, where a file holds several projects; also by its number in the file: 1, 2, …',
  '  --tree           makes a tree of codes whose names begin alike, where a tool knows none (Taguette)',
].join('\n');
