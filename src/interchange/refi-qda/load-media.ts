import { success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';
import type { ForeignMedia } from '#interchange/foreign/foreign-project.ts';
import type { QdaProject, QdaSource } from './qda-project.ts';
import type { QdpxArchive } from './qdpx-archive.ts';

/** The pictures, recordings and PDFs of a project, as far as they are in the file. */
export interface LoadedMedia {
  readonly files: ReadonlyMap<QdaSource, ForeignMedia>;
  /** Sources whose files were too much. */
  readonly leftOut: ReadonlySet<QdaSource>;
}

export const NO_MEDIA: LoadedMedia = { files: new Map(), leftOut: new Set() };

const ENDING = /\.[a-z\d]{1,8}$/iu;

/** As it was called where it came from, else the source's name, with the ending of the file. */
function fileNameOf({ name, guid, path = '', formerPath = '' }: QdaSource): string {
  const former = formerPath.split(/[\\/]/u).at(-1);
  if (former) return former;
  return ENDING.test(name) ? name : `${name || guid}${ENDING.exec(path)?.[0] ?? ''}`;
}

export async function loadMedia(
  { sources }: QdaProject,
  archive: QdpxArchive | undefined,
): Promise<Result<LoadedMedia, ForeignProblem>> {
  const withFile = sources.flatMap((source) =>
    source.path ? [[source, source.path] as const] : [],
  );
  if (!archive || withFile.length === 0) return success(NO_MEDIA);
  const media = await archive.media(new Set(withFile.map(([, path]) => path)));
  if (!media.ok) return media;
  const { files, leftOut } = media.value;
  const kept = withFile.flatMap(([source, path]) => {
    const bytes = files.get(path);
    return bytes ? [[source, { fileName: fileNameOf(source), bytes }] as const] : [];
  });
  const missed = withFile.flatMap(([source, path]) => (leftOut.has(path) ? [source] : []));
  return success({ files: new Map(kept), leftOut: new Set(missed) });
}
