import { parsePositionMap } from '#domain/stored-map.ts';
import { unitsSchema, type Units } from '#domain/text/turn.ts';
import type { StoredBlob } from './write.ts';

/** A text keeps a byte order mark, as the application reads it. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The furthest offset of units that are in order; undefined of others. */
function reachOf({ turns, paragraphs, sentences, pages = [] }: Units): number | undefined {
  const areOrdered = turns.every(
    ({ start, bodyStart, end }) => start <= bodyStart && bodyStart <= end,
  );
  const areInOrder = pages.every((start, index) => start >= (pages[index - 1] ?? 0));
  if (!areOrdered || !areInOrder) return undefined;
  let reach = 0;
  for (const { end } of turns) reach = Math.max(reach, end);
  for (const offset of paragraphs) reach = Math.max(reach, offset);
  for (const offset of sentences) reach = Math.max(reach, offset);
  for (const offset of pages) reach = Math.max(reach, offset);
  return reach;
}

/** What the blobs of a file hold, each decoded once, and no two texts in memory at a time. */
export class BlobContents {
  readonly #bytes: ReadonlyMap<string, StoredBlob['bytes']>;
  readonly #lengths = new Map<string, number | undefined>();
  readonly #reaches = new Map<string, number | undefined>();

  constructor(blobs: readonly StoredBlob[]) {
    this.#bytes = new Map(blobs.map(({ hash, bytes }) => [hash, bytes]));
  }

  /** Length of a text in UTF-16 code units; undefined where it is missing or no text. */
  textLength(hash: string): number | undefined {
    if (!this.#lengths.has(hash)) this.#lengths.set(hash, this.#decoded(hash)?.length);
    return this.#lengths.get(hash);
  }

  /** How far into a text its units reach; undefined where they are missing or no units. */
  unitsReach(hash: string): number | undefined {
    if (!this.#reaches.has(hash)) this.#reaches.set(hash, this.#readReach(hash));
    return this.#reaches.get(hash);
  }

  /** Lengths of the two texts that a position map is between; undefined where it is missing or no map. */
  mapLengths(hash: string): { readonly before: number; readonly after: number } | undefined {
    try {
      return parsePositionMap(this.#decoded(hash) ?? '');
    } catch {
      return undefined;
    }
  }

  #readReach(hash: string): number | undefined {
    try {
      const units = unitsSchema.safeParse(JSON.parse(this.#decoded(hash) ?? ''));
      return units.success ? reachOf(units.data) : undefined;
    } catch {
      return undefined;
    }
  }

  #decoded(hash: string): string | undefined {
    const bytes = this.#bytes.get(hash);
    try {
      return bytes && decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
}
