import { foldName } from '#domain/text/fold-text.ts';
import { cleanLabel } from './clean-label.ts';

/** One form for spellings of a label that mean the same. */
export function foldLabel(label: string): string {
  return foldName(cleanLabel(label));
}
