import { z } from 'zod';
import {
  idSchema,
  type CodeId,
  type CoderId,
  type CodingId,
  type DocumentId,
  type LayerId,
  type RevisionId,
} from './ids.ts';

/** Where a coding or quote lies: a half-open span of one revision's text. One field, moved as one. */
export const placeSchema = z
  .object({
    revision: idSchema<RevisionId>(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  })
  .refine((place) => place.start < place.end, 'a place is not empty');
export type Place = Readonly<z.infer<typeof placeSchema>>;

/**
 * Something as it is seen in its document's current text. `stored` is its place as it is stored, where that is in another
 * revision; what could not be placed has its stored place.
 */
export type Placed<One extends { readonly place: Place }> = One & {
  readonly stored?: Place | undefined;
};

const LAYER_ID = /^[^/]+\/ordinary\/[^/]+$/;

/** Weights go from 0 to this; a coding without one has not been weighed. */
export const HEAVIEST = 100;

/**
 * One code applied to one span by one coder. Id and layer are for life; code, place, weight and comment are last-wins
 * fields.
 */
export const codingSchema = z.object({
  id: idSchema<CodingId>(),
  layer: idSchema<LayerId>().refine((id) => LAYER_ID.test(id), 'the id of a layer'),
  code: idSchema<CodeId>(),
  place: placeSchema,
  /** How strongly the passage speaks for the code. */
  weight: z.int().min(0).max(HEAVIEST).optional(),
  /** A line on the coding; what needs more room is a memo. */
  comment: z.string().min(1).optional(),
});
export type Coding = Readonly<z.infer<typeof codingSchema>>;

/** One coder's codings of one document; an ordinary layer belongs to no round. */
export interface Layer {
  readonly document: DocumentId;
  readonly kind: 'ordinary';
  readonly coder: CoderId;
}

/** Begins with the document, so that one key range holds all layers of a document. */
export function layerIdOf(layer: Layer): LayerId {
  return `${layer.document}/${layer.kind}/${layer.coder}` as LayerId;
}

export function layerOfId(id: LayerId): Layer {
  const [document, kind, coder] = id.split('/');
  if (!document || kind !== 'ordinary' || !coder) throw new RangeError(`not a layer id: ${id}`);
  return { document: document as DocumentId, kind, coder: coder as CoderId };
}
