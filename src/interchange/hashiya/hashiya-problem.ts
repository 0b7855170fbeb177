import type { BlobHash } from '#domain/ids.ts';

/** Why a project file was not read. Nothing of it was taken. */
export type HashiyaProblem =
  /** No zip archive at all. */
  | { readonly type: 'not-an-archive' }
  /** Begins like an archive, but its end is missing. */
  | { readonly type: 'truncated' }
  /** An archive of something else. */
  | { readonly type: 'not-a-project' }
  /** Written by a newer Hashiya in a form this one does not know. */
  | { readonly type: 'newer-version'; readonly version: number; readonly minimumApp: number }
  | { readonly type: 'encrypted'; readonly entry: string }
  /** Locked with a passphrase that was not given. */
  | { readonly type: 'passphrase-needed' }
  /** Locked with another passphrase, or changed since. */
  | { readonly type: 'wrong-passphrase' }
  /** Locked with a key and not a passphrase, or so that opening it would take minutes. */
  | { readonly type: 'locked-otherwise' }
  | { readonly type: 'too-many-entries'; readonly limit: number }
  | { readonly type: 'unpacks-too-large'; readonly limitBytes: number }
  /** A name that would lead out of the archive. */
  | { readonly type: 'unsafe-name'; readonly entry: string }
  | { readonly type: 'repeated-name'; readonly entry: string }
  /** Cannot be unpacked, fails its checksum, or does not hold what it should. */
  | { readonly type: 'damaged'; readonly entry: string }
  /** Fewer or more than the manifest says. */
  | {
      readonly type: 'incomplete';
      readonly part: 'changes' | 'blobs';
      readonly expected: number;
      readonly found: number;
    }
  /** A part of a project whose texts were left out when it was written: it is there to be merged into a copy that has them. */
  | { readonly type: 'texts-withheld'; readonly name: string }
  /** A text that the log names is not in the file. */
  | { readonly type: 'missing-blob'; readonly hash: BlobHash };
