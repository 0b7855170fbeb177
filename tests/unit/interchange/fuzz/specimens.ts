import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Specimen {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const top = path.resolve(import.meta.dirname, '../../../..');
const samples = path.resolve(top, '../shared/samples');
/** Above it a file only takes time: what is in it is in smaller ones too. */
const LARGEST = 200_000;

export const hasSamples = existsSync(samples);

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE')
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Every sample of another tool or of ours. */
export function specimens(): Specimen[] {
  return [...filesIn(path.join(top, 'sample-transcripts')), ...filesIn(samples)]
    .map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length <= LARGEST);
}
