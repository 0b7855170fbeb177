import { success, type Result } from '#domain/result.ts';
import type { ForeignProblem } from '#interchange/foreign/foreign-problem.ts';

/** The XML of a project or codebook, which is read piece by piece: it is by far the largest file of a coded project. */
export interface DescriptionFile {
  /** In bytes, as far as is known: to tell progress by, not to be believed. */
  readonly size: number;
  /** Hands over each piece in turn. */
  readonly read: (take: (piece: Uint8Array) => void) => Promise<Result<undefined, ForeignProblem>>;
}

/** One that is not packed. */
export function plainDescription(file: Blob): DescriptionFile {
  return {
    size: file.size,
    read: async (take) => {
      const reader = file.stream().getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return success(undefined);
        take(value);
      }
    },
  };
}
