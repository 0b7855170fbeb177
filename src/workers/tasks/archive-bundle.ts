import { CodeTree } from '#analysis/code-tree.ts';
import { memosInWords } from '#analysis/memos-in-words.ts';
import type { ShownNames } from '#analysis/shown-names.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import {
  writeBundle,
  type WriteBundleOptions,
  type WrittenBundle,
} from '#interchange/archive-bundle/write-bundle.ts';
import { pseudonymisedImage } from './pseudonymised-image.ts';

/** A project as a bundle for an archive, under the names it may show. */
export async function archiveBundle(
  image: ProjectImage,
  names: ShownNames,
  options: WriteBundleOptions & { readonly exportedAt: string },
): Promise<WrittenBundle> {
  const { usePseudonyms: usesPseudonyms } = names;
  const named = usesPseudonyms ? await pseudonymisedImage(image, names) : image;
  const shown = await memosInWords(named);
  const tree = new CodeTree(shown.records.codes);
  const codes = tree.codes.map((code) => ({
    code,
    depth: tree.depthOf(code.id),
    path: tree.path(code.id),
  }));
  const { exportedAt } = options;
  return writeBundle({ image: shown, codes, usesPseudonyms, exportedAt }, options);
}
