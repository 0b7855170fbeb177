import type { ProjectImage } from '#domain/project-image.ts';
import type { CodebookReportCode } from '#interchange/reports/codebook.ts';

/** A project to be put into a bundle, under the names it may show. */
export interface BundleSource {
  readonly image: ProjectImage;
  /** In the order of the codebook. */
  readonly codes: readonly CodebookReportCode[];
  readonly usesPseudonyms: boolean;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
}
