import type { ProjectImage } from '#domain/project-image.ts';
import { writeDescription, type WrittenDescription } from './write-description.ts';

/** Nothing of what is counted depends on these. */
const ANY_WORDS = {
  exportedAt: '1970-01-01T00:00:00.000Z',
  codeColour: () => '',
  labels: { include: '', exclude: '', example: '' },
  offsets: 'utf-16',
  isWhole: false,
} as const;

/** What other programs will not get of a project: it is written, and thrown away. */
export function qdpxLosses(image: ProjectImage): Promise<WrittenDescription> {
  return writeDescription(image, ANY_WORDS, { add: () => undefined }, () => undefined);
}
