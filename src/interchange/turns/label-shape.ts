import { cleanLabel } from './clean-label.ts';

/** How long a label may be. */
export interface LabelSize {
  readonly characters: number;
  readonly words: number;
}

export const SHORT_LABEL: LabelSize = { characters: 40, words: 5 };
/** Names with titles and offices; as long as many a sentence's beginning. */
export const LONG_LABEL: LabelSize = { characters: 60, words: 8 };

const SHAPE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf} .'’\-–_/&#()+]*$/u;
const LONG_WORD_STOP = /[\p{L}\p{M}]{5,}\.(?:\s|$)/u;

export function fits(label: string, size: LabelSize): boolean {
  return label.length <= size.characters && label.split(' ').length <= size.words;
}

/** Short, of few words, begun by a letter or figure, and without a sentence's punctuation. */
export function isLabelShaped(text: string, size: LabelSize): boolean {
  const label = cleanLabel(text);
  return (
    label.length > 0 &&
    fits(label, size) &&
    SHAPE.test(label) &&
    !LONG_WORD_STOP.test(label) &&
    (/\p{L}/u.test(label) || /^\p{N}{1,3}$/u.test(label))
  );
}
