import type { CodingId, LayerId } from '#domain/ids.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Remark } from '#domain/review.ts';
import type { ProjectDatabase } from './database.ts';
import { findCodings } from './find-codings.ts';
import { presentRows } from './present-rows.ts';

export interface RemarkWithLayer {
  readonly remark: Remark;
  /** Of the coding it is about; undefined where that was removed. */
  readonly layer: LayerId | undefined;
}

/**
 * All remarks, each with the layer by which is known who sees it. Codings keep their layer for life: `known` holds those that
 * were found, and gets those that are found now.
 */
export async function remarksWithLayers(
  db: ProjectDatabase,
  known: Map<CodingId, LayerId>,
): Promise<RemarkWithLayer[]> {
  const remarks = await presentRows(db, 'remarks');
  const unknown = remarks.filter(({ coding }) => !known.has(coding));
  if (unknown.length > 0) {
    const documents = new Set(unknown.map(({ document }) => document));
    const ids = [...new Set(unknown.map(({ coding }) => coding))];
    const seer = { seesLayer: (layer: LayerId) => documents.has(layerOfId(layer).document) };
    for (const { id, layer } of (await findCodings(db, ids, seer)).values()) known.set(id, layer);
  }
  return remarks.map((remark) => ({ remark, layer: known.get(remark.coding) }));
}
