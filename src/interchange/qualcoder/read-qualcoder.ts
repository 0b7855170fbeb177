import { failure, success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignProject } from '#interchange/foreign/foreign-project.ts';
import { whichProject } from '#interchange/sqlite/which-project.ts';
import { withDatabase } from '#interchange/sqlite/with-database.ts';
import { mediaPaths } from './add-documents.ts';
import { openProjectFolder, type FolderFile } from './project-folder.ts';
import { QUALCODER_LIMITS, type QualcoderLimits } from './qualcoder-limits.ts';
import { readTables } from './read-tables.ts';
import { toForeignProject } from './to-foreign-project.ts';

/** Reads a QualCoder project: its folder's files, an archive of the folder, or the database (`data.qda`) alone. */
export async function readQualcoder(
  input: Blob | readonly FolderFile[],
  limits: QualcoderLimits = QUALCODER_LIMITS,
): Promise<Result<ForeignProject, ForeignProblem>> {
  const opened = await openProjectFolder(input, limits.database.bytes);
  if (!opened.ok) return opened;
  const folder = opened.value;
  const read = await withDatabase(folder.database, limits.database, (database) =>
    whichProject(database) === 'qualcoder' ? readTables(database) : undefined,
  );
  if (!read.ok) return read;
  const tables = read.value;
  if (!tables) return failure({ type: 'not-this-format' });
  const media = await folder.files(mediaPaths(tables), limits.mediaBytes);
  const isMediaLeftOut = !media.ok && media.problem.type === 'unpacks-too-large';
  if (!media.ok && !isMediaLeftOut) return media;
  return success(
    toForeignProject(tables, {
      name: folder.name,
      media: media.ok ? media.value : new Map(),
      isMediaLeftOut,
      hasUnsavedChanges: folder.hasUnsavedChanges,
    }),
  );
}
