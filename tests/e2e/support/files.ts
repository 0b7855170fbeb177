import { existsSync } from 'node:fs';
import path from 'node:path';

const top = path.resolve(import.meta.dirname, '../../..');

/** A file of the sample study, as a researcher's own. */
export function sampleFile(name: string): string {
  return path.join(top, 'sample-transcripts', name);
}

/** A file of other tools that lies beside the project; undefined on a machine without that folder. */
export function sharedSample(name: string): string | undefined {
  const file = path.join(top, '../shared/samples', name);
  return existsSync(file) ? file : undefined;
}
