import type { XmlProblem } from '#interchange/xml/xml-problem.ts';

/** Why a project of another tool could not be opened. Nothing of it was taken. */
export type ForeignProblem =
  /** Another kind of file than was looked for, too large, or XML that cannot be followed. */
  | XmlProblem
  /** Truncated, or built in a way that cannot be followed. */
  | { readonly type: 'damaged' }
  | { readonly type: 'encrypted' }
  /** A name in an archive that would lead out of it. */
  | { readonly type: 'unsafe-name'; readonly entry: string }
  /** Small packed, but more than the limit once unpacked. */
  | { readonly type: 'unpacks-too-large'; readonly limitBytes: number }
  | { readonly type: 'too-many-entries'; readonly limit: number }
  | { readonly type: 'too-many-rows'; readonly limit: number }
  /** An archive or database without a project in it. */
  | { readonly type: 'no-project' }
  /** An archive with more than one where there must be one. */
  | { readonly type: 'several-projects'; readonly entries: readonly string[] };
