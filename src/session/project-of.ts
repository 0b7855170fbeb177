/** A file that holds a project, and what lies beside it in its folder. */
export interface ChosenProject {
  readonly file: File;
  readonly beside: readonly File[];
}

const DATABASE = 'data.qda';

/** The project among the files of a drop or a folder: QualCoder's is the database in its folder; else the first file. */
export function projectOf(files: readonly File[]): ChosenProject | undefined {
  const database = files.find(({ name }) => name.toLowerCase() === DATABASE);
  if (database) return { file: database, beside: files.filter((file) => file !== database) };
  const [first] = files;
  return first && { file: first, beside: [] };
}
