import { zipSync } from 'fflate';

/** A zip archive of files as they are, without compression. */
export function packEntries(
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { level: 0 });
}
