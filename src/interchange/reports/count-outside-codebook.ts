import { layerOfId } from '#domain/coding.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';

/** Counts what of a project stays behind where a file takes its codes alone. */
export function countOutsideCodebook({ records }: ProjectImage, losses: LossCounter): void {
  const titles = new Map(records.documents.map(({ id, title }) => [id, title]));
  for (const { title } of records.documents) losses.add('document-outside-codebook', title);
  for (const { layer } of records.codings)
    losses.add('coding-outside-codebook', titles.get(layerOfId(layer).document));
  for (const { name } of records.cases) losses.add('case-outside-codebook', name);
  for (const { name } of records.attributes) losses.add('attribute-outside-codebook', name);
  for (const { title } of records.memos) losses.add('memo-outside-codebook', title);
  for (const { relation } of records.links) losses.add('link-outside-codebook', relation);
  for (const { document } of records.quotes) losses.add('quotes', titles.get(document));
}
