import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandProblem } from './command-problem.ts';

/** Throws where a file is already there and may not be written over. */
export function refuseOverwriting(place: string, force = false): void {
  if (!force && existsSync(place)) {
    throw new CommandProblem(`${place} is already there; --force writes over it.`);
  }
}

/** What a file is to hold; of a text that is large, its pieces. */
export type FileContent = string | Uint8Array | Blob | Generator<string>;

async function put(place: string, content: FileContent): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await writeFile(place, content);
  } else {
    const pieces = content instanceof Blob ? content.stream() : content;
    await pipeline(Readable.from(pieces), createWriteStream(place));
  }
}

/** Writes a file as a whole or not at all: what was there stays until the new one is complete. */
export async function saveFile(place: string, content: FileContent): Promise<void> {
  const begun = `${place}.${randomUUID()}.part`;
  try {
    await put(begun, content);
    await rename(begun, place);
  } catch (error) {
    await rm(begun, { force: true });
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new CommandProblem(`${place} could not be written${why}.`);
  }
}
