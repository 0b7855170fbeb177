import { isolate } from './isolate.ts';

/** Figures behind letters that run from the right, with what is between them: as in `خدمات 2026-11-23`. */
const FIGURES_BEHIND = /(\p{Script=Arabic}[^\p{L}\p{N}]*)(?=[\p{N}])/gu;
const LEFT_TO_RIGHT_MARK = '\u200e';

/** The name of a file in a sentence: as `isolate`, and the date and time in it stay in order behind a name in Arabic letters. */
export function isolateFile(name: string): string {
  return isolate(name.replace(FIGURES_BEHIND, `$1${LEFT_TO_RIGHT_MARK}`));
}
