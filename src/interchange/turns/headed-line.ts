import { foldLabel } from './fold-label.ts';
import { isWeak } from './label-family.ts';
import type { LineHead } from './line-head.ts';

/** A line with all that its beginning may be, the likeliest first. */
export interface HeadedLine {
  readonly text: string;
  /** Somebody may speak in it: it has text, and is no heading or note. */
  readonly isSpeech: boolean;
  readonly heads: readonly LineHead[];
}

/**
 * What two labels have in common that name one person. Those that nothing sets off count only where they were found to
 * be labels: a name that comes before colons may well stand alone in a line that somebody else speaks.
 */
export function headKey(label: string, family: LineHead['family']): string {
  return isWeak(family) ? `${family}\n${foldLabel(label)}` : foldLabel(label);
}

/** The reading of a line's beginning as a label, if it is one of those that name speakers. */
export function namedHead(
  { heads }: HeadedLine,
  keys: ReadonlySet<string>,
): (LineHead & { readonly label: string }) | undefined {
  for (const head of heads) {
    const { label, family } = head;
    if (label !== undefined && keys.has(headKey(label, family))) return { ...head, label };
  }
  return undefined;
}
