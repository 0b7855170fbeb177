import type { ForeignFormat } from '#interchange/foreign/foreign-project.ts';

/** A form that whole projects come in. */
export interface ProjectFormat {
  /** The format's own name. */
  readonly name: string;
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[];
}

export type ProjectFormatId = ForeignFormat | 'hashiya';

export const projectFormats: Readonly<Record<ProjectFormatId, ProjectFormat>> = {
  hashiya: { name: 'Hashiya', extensions: ['hashiya'] },
  'refi-qda': { name: 'REFI-QDA', extensions: ['qdpx', 'qde', 'qdc'] },
  taguette: { name: 'Taguette', extensions: ['sqlite3', 'sqlite', 'db'] },
  qualcoder: { name: 'QualCoder', extensions: ['qda'] },
  rqda: { name: 'RQDA', extensions: ['rqda'] },
};

/** Endings of all project files, as in `.hashiya`. */
export const projectFileEndings: readonly string[] = Object.values(projectFormats).flatMap(
  ({ extensions }) => extensions.map((extension) => `.${extension}`),
);
