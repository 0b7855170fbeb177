import { openAsBlob } from 'node:fs';

const emitWarning = process.emitWarning.bind(process);

/** A file as a blob that is read piece by piece, so that limits apply before all of it is in memory. */
export function openBlob(path: string): Promise<Blob> {
  // Node 20 calls the function experimental, which nobody who uses the command line can do anything about.
  process.emitWarning = () => undefined;
  try {
    return openAsBlob(path);
  } finally {
    process.emitWarning = emitWarning;
  }
}
