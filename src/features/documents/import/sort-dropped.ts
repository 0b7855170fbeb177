export interface SortedFiles {
  readonly transcripts: readonly File[];
  readonly tables: readonly File[];
}

/** What a system leaves in every folder, and Word beside a file that is open. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)/iu;
const TABLE = /\.(?:csv|tsv|tab|xlsx|xlsm|ods)$/iu;

/** Tells tables from transcripts, and drops what nobody meant to drop. */
export function sortDropped(files: readonly File[]): SortedFiles {
  const meant = files.filter(({ name }) => !LEFT_BEHIND.test(name));
  return {
    transcripts: meant.filter(({ name }) => !TABLE.test(name)),
    tables: meant.filter(({ name }) => TABLE.test(name)),
  };
}
