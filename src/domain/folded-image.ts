import { currentImage } from './current-image.ts';
import type { FieldsByTable } from './log/fold.ts';
import { imageOf } from './log/image-of.ts';
import type { ProjectImage } from './project-image.ts';
import type { Revision } from './revision.ts';

/** The project that a fold of its log gives, with everything in the current texts. */
export function foldedImage(
  tables: FieldsByTable,
  blob: ProjectImage['blob'],
): Promise<ProjectImage> {
  const revisions = [...(tables.get('revisions') ?? [])].map(([id, fields]) => ({ ...fields, id }));
  return currentImage(imageOf(tables, blob), revisions as unknown as Revision[]);
}
