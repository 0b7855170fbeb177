import type { Span } from './span.ts';

/**
 * A text in one spelling of many: without case, diacritics, vowel signs, hamza, tatweel and invisible characters, white
 * space as single spaces, with one letter and one figure for those that Urdu, Pashto, Persian and Arabic keyboards write
 * differently. Letters that tell words apart stay: ے and ی, ہ and ھ, ن and ں, and the Pashto ټ ډ ړ ږ ښ ځ څ ڼ beside what is
 * nearest to them in Urdu. Pashto's own yehs do not: ډېر is as often written ډیر, نړۍ نړئ, and ګ is گ.
 */
export interface FoldedText {
  readonly text: string;
  /**
   * What does not stand for the original unit by unit, in order: `at, length, start, end, …`: `length` code units from
   * `at` stand for `[start, end)` of the original.
   */
  readonly changes: ArrayLike<number>;
  /** Where a zero-width non-joiner was left out, in order: nothing, or as much as a blank. More than once where several stood. */
  readonly joints: ArrayLike<number>;
}

/** Numbers that say one change. */
export const CHANGE_FIELDS = 4;
/** Raised when texts are folded otherwise than before: what was kept of them folded is then folded anew. */
export const FOLDING = 2;

/** Marks of Latin and Arabic script, with tatweel and hamza. Vowel signs of other scripts are letters to their readers. */
const MARKS =
  '\\u0300-\\u036f\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed' +
  '\\u0898-\\u089f\\u08ca-\\u08e1\\u08e3-\\u08ff\\u1ab0-\\u1ace\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f' +
  '\\u0621\\u0640\\u0674';
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}';
/** Letters that are their own folded form, so that most of an Urdu text need not be looked at letter by letter. */
const PLAIN = 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےټځڅډړږښڼ۔،؛؟';

const DROPPED = new RegExp(`[${MARKS}${INVISIBLE}]`, 'gu');
/** White space by the run; a character with the marks on it; one that may have another form. */
const TO_FOLD = new RegExp(
  `(?:\\s[${MARKS}${INVISIBLE}]*){2,}|[^][${MARKS}]+|[^ -~${PLAIN}]`,
  'gu',
);

/** Letters that no decomposition leads to. */
const TWINS: readonly (readonly [forms: string, one: string])[] = [
  ['ٱٲٳ', 'ا'],
  ['يىېۍێؽؾؿ', 'ی'],
  ['كڪ', 'ک'],
  ['ګ', 'گ'],
  ['هةەۃ', 'ہ'],
  ['٠۰', '0'],
  ['١۱', '1'],
  ['٢۲', '2'],
  ['٣۳', '3'],
  ['٤۴', '4'],
  ['٥۵', '5'],
  ['٦۶', '6'],
  ['٧۷', '7'],
  ['٨۸', '8'],
  ['٩۹', '9'],
  ['øØ', 'o'],
  ['łŁ', 'l'],
  ['đĐ', 'd'],
  ['ħĦ', 'h'],
  ['ŧŦ', 't'],
  ['æÆ', 'ae'],
  ['œŒ', 'oe'],
  ['‘’‚‛ʹʻʼʽʾʿ′', "'"],
  ['“”„‟«»″', '"'],
  ['‐‒–—―−', '-'],
];
const ONE_BY_FORM = new Map(TWINS.flatMap(([forms, one]) => [...forms].map((form) => [form, one])));
const TWIN = new RegExp(`[${[...ONE_BY_FORM.keys()].join('')}]`, 'gu');
/**
 * Yeh barree with a hamza is one key for hamza-yeh and yeh barree: گۓ is written for گئے. Decomposed, vowel signs stand before
 * the hamza.
 */
const HAMZA_YEH_BARREE = /\u06d2\p{M}*\u0654/gu;
/** All but ½ and its like: as 1⁄2 they would be two words. */
const MAY_DECOMPOSE = /[^¼-¾⅐-⅟↉]+/gu;
export const NON_JOINER = '\u200c';

function foldPart(part: string): string {
  const folded = part
    .replace(MAY_DECOMPOSE, (characters) => characters.normalize('NFKD'))
    .replace(HAMZA_YEH_BARREE, 'یے')
    .replace(DROPPED, '')
    .replace(TWIN, (form) => ONE_BY_FORM.get(form) ?? form)
    // There and back: capital and small letters do not pair one to one.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
  if (/\S/u.test(folded)) return folded;
  // A sign that decomposes into a blank and a mark is no blank.
  return /\s/u.test(part) ? ' ' : '';
}

/** Texts consist of few different letters, and folding one takes long. */
const foldedByUnit = new Map<string, string>();

function foldedPart(part: string): string {
  const known = foldedByUnit.get(part);
  if (known !== undefined) return known;
  const folded = foldPart(part);
  if (part.length === 1) foldedByUnit.set(part, folded);
  return folded;
}

/** Folds a text and says what stands for what. What is dropped after a letter for being a mark counts to that letter. */
export function foldText(text: string): FoldedText {
  const changes: number[] = [];
  const joints: number[] = [];
  let shift = 0;
  const folded = text.replace(TO_FOLD, (part, start: number) => {
    const one = foldedPart(part);
    if (one === '' && part.startsWith(NON_JOINER)) joints.push(start + shift);
    const isUnitByUnit = part.length === 1 || one === part;
    if (one.length !== part.length || !isUnitByUnit) {
      changes.push(start + shift, one.length, start, start + part.length);
      shift += one.length - part.length;
    }
    return one;
  });
  return { text: folded.toLowerCase(), changes, joints };
}

/** Number of changes at or before a code unit of the folded text. */
function changesUpTo(changes: ArrayLike<number>, unit: number): number {
  let low = 0;
  let high = changes.length / CHANGE_FIELDS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle * CHANGE_FIELDS] ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What one code unit of the folded text stands for. */
function originOf({ changes }: FoldedText, unit: number): Span {
  const last = (changesUpTo(changes, unit) - 1) * CHANGE_FIELDS;
  if (last < 0) return { start: unit, end: unit + 1 };
  const end = changes[last + 3] ?? 0;
  const behind = unit - (changes[last] ?? 0) - (changes[last + 1] ?? 0);
  if (behind < 0) return { start: changes[last + 2] ?? 0, end };
  const origin = end + behind;
  return { start: origin, end: origin + 1 };
}

/** The stretch of the original that a stretch of the folded text, not empty, stands for. */
export function unfoldedSpan(folded: FoldedText, { start, end }: Span): Span {
  return { start: originOf(folded, start).start, end: originOf(folded, end - 1).end };
}

/** The folded form alone, without white space at its ends: two names with the same are one name in two spellings. */
export function foldName(name: string): string {
  return foldText(name).text.trim();
}
