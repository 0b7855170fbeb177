import type { CoderId } from '#domain/ids.ts';

/** What stands before the fields of a code where a program knows only one description. */
export interface CodeLabels {
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
}

export interface CodeWords {
  /** `#rrggbb` of a code colour. */
  readonly codeColour: (index: number) => string;
  readonly labels: CodeLabels;
}

export interface QdpxOptions extends CodeWords {
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** How positions are counted: the standard's code points, or UTF-16 as NVivo does. */
  readonly offsets: 'code-point' | 'utf-16';
  /** Whether the file brings all that other programs do not take, so that it can be opened here as it was. */
  readonly isWhole: boolean;
  /** Stands for whoever is not known: what is theirs is written as nobody's. */
  readonly nobody?: CoderId | undefined;
  /** Told after each document. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}
