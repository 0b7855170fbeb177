import { unzipSync } from 'fflate';
import { archiveEntryLimit } from '#interchange/limits.ts';

/** Thrown while unpacking, to stop it. */
class NotAtOnce extends Error {}

/**
 * Unpacks the wanted files of a small archive in one go: as streams every file costs milliseconds, which is most of the
 * time that a short document takes. A file gets as much room as the archive says it has, and no more, so what counts is what
 * the archive says. Undefined where that is not to be done: too much, or nothing that can be read so; `unpackEntries` says why.
 */
export function unpackAtOnce(
  bytes: Uint8Array<ArrayBuffer>,
  isWanted: (name: string) => boolean,
  limitBytes: number,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> | undefined {
  let total = 0;
  let entries = 0;
  const names = new Set<string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > archiveEntryLimit) throw new NotAtOnce();
        if (!isWanted(name)) return false;
        total += originalSize;
        if (names.has(name) || total > limitBytes) throw new NotAtOnce();
        names.add(name);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}
