import type { BlobHash } from './ids.ts';
import type { EntityOf, TableName } from './tables.ts';

/** All that is seen in a project at one moment, for whoever counts it or writes it elsewhere. */
export interface ProjectImage {
  readonly records: { readonly [Name in TableName]: readonly EntityOf<Name>[] };
  /** Bytes of a text, of units or of a kept file. Throws where there are none. */
  readonly blob: (hash: BlobHash) => Promise<Uint8Array<ArrayBuffer>>;
}
