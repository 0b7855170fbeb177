import { cleanLabel } from './clean-label.ts';

const TWINS: readonly (readonly [RegExp, string])[] = [
  [/[\u064a\u0649\u06d0\u06cd]/gu, '\u06cc'],
  [/[\u0643\u06aa]/gu, '\u06a9'],
  [/[\u0647\u06c2\u06c0\u0629]/gu, '\u06c1'],
  [/[\u0640\u200c\u200d]/gu, ''],
];

/** One form for spellings of a label that mean the same: case, width, Arabic twins of Urdu and Pashto letters. */
export function foldLabel(label: string): string {
  let folded = cleanLabel(label).normalize('NFKC').toLowerCase();
  for (const [twin, letter] of TWINS) folded = folded.replace(twin, letter);
  return folded;
}
