import type { ProjectImage } from '#domain/project-image.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { countOutsideCodebook } from './count-outside-codebook.ts';

/** What a codebook file, as `codebookToFile` makes it, does not take of a project. */
export function codebookFileLosses(image: ProjectImage): Loss[] {
  const losses = new LossCounter();
  for (const { name, pin, typical = [], borderline = [] } of image.records.codes) {
    const hasMore = pin !== undefined || typical.length + borderline.length > 0;
    if (hasMore) losses.add('code-detail', name);
    losses.add('code-colour', name);
  }
  countOutsideCodebook(image, losses);
  return losses.losses();
}
