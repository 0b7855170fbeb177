import type { BlobHash } from '#domain/ids.ts';

/** Where the files of a project go that are not its description. */
export interface SourceFiles {
  /** `hash` where the bytes are a blob of the project as it is. */
  add(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    hash: BlobHash | undefined,
  ): Promise<void> | void;
}
