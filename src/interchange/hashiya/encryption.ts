import { failure, success, type Result } from '#domain/result.ts';
import type { HashiyaProblem } from './hashiya-problem.ts';

/**
 * Binary logarithm of scrypt's cost: what `age` takes itself; about a second and 256 MB. Each step more doubles both, so
 * that a file of ours is opened on any machine and a hostile one cannot hold a machine up.
 */
const WORK_FACTOR = 18;
const HIGHEST_WORK_FACTOR = 19;

const HEADER_BYTES = 256;
const LETTER = '[A-Za-z0-9+/]';
/** A file locked with a passphrase begins so, with nothing else in its header (age-encryption.org/v1). */
const HEADER = new RegExp(
  `^age-encryption\\.org/v1\\n-> scrypt ${LETTER}{22} ([1-9]\\d?)\\n${LETTER}{43}\\n--- ${LETTER}{43}\\n`,
  'u',
);

type OnProgress = (done: number, total: number) => void;

/** What is typed on one keyboard and on another is to open the same file. */
function normalized(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** Gathers what comes out of a stream; throws what the stream throws. */
async function gathered(
  stream: ReadableStream<Uint8Array>,
  total: number,
  onProgress: OnProgress | undefined,
): Promise<BlobPart[]> {
  const reader = stream.getReader();
  const parts: BlobPart[] = [];
  let done = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk = next.value as Uint8Array<ArrayBuffer>;
    parts.push(chunk);
    done += chunk.length;
    onProgress?.(Math.min(done, total), total);
  }
  return parts;
}

/** Locks a file with a passphrase, so that the `age` command opens it too. */
export async function encryptFile(
  file: Blob,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalized(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  const stream = await encrypter.encrypt(file.stream());
  return new Blob(await gathered(stream, file.size, onProgress), { type: 'application/age' });
}

/** Why a locked file cannot be unlocked with any passphrase here. */
async function lockFault(file: Blob): Promise<HashiyaProblem | undefined> {
  const header = HEADER.exec(await file.slice(0, HEADER_BYTES).text());
  if (!header) return { type: 'locked-otherwise' };
  return Number(header[1]) > HIGHEST_WORK_FACTOR ? { type: 'locked-otherwise' } : undefined;
}

/** Unlocks a file; without a passphrase it only says that one is needed. */
export async function decryptFile(
  file: Blob,
  passphrase: string | undefined,
  onProgress?: OnProgress,
): Promise<Result<Blob, HashiyaProblem>> {
  const fault = await lockFault(file);
  if (fault) return failure(fault);
  if (passphrase === undefined) return failure({ type: 'passphrase-needed' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(normalized(passphrase));
  let stream: ReadableStream<Uint8Array>;
  try {
    stream = await decrypter.decrypt(file.stream());
  } catch {
    return failure({ type: 'wrong-passphrase' });
  }
  try {
    return success(new Blob(await gathered(stream, file.size, onProgress)));
  } catch {
    return failure({ type: 'damaged', entry: 'age' });
  }
}
