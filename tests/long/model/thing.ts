import type { Stretch } from '#tests/long/material/transcript.ts';

/** The model's own name of a thing; what ids the application gave is found out from its log. */
export type Key = string;

export interface CodingThing extends Stretch {
  readonly kind: 'coding';
  /** Title of the document. */
  readonly document: string;
  readonly code: Key;
  readonly weight?: number | undefined;
  readonly comment?: string | undefined;
}

export interface CodeThing {
  readonly kind: 'code';
  readonly name: string;
  readonly parent?: Key | undefined;
  readonly example?: string | undefined;
}

export interface MemoThing {
  readonly kind: 'memo';
  readonly about: Key;
  /** Paragraphs, a line feed between them. */
  readonly text: string;
}

export type Thing = CodingThing | CodeThing | MemoThing;

/** What one thing was and is; undefined while it is not there. */
export interface Difference {
  readonly key: Key;
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

export function isSameThing(a: Thing | undefined, b: Thing | undefined): boolean {
  if (!a || !b) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every(
    (name) =>
      (a as unknown as Record<string, unknown>)[name] ===
      (b as unknown as Record<string, unknown>)[name],
  );
}
