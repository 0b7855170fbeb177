import type { AttributeType } from '#domain/case.ts';
import { parseAttributeValue } from '#domain/parse-attribute-value.ts';

export interface ColumnGuess {
  readonly type: AttributeType;
  /** Of a choice, in the order of appearance; empty for other types. */
  readonly choices: readonly string[];
}

const TYPED: readonly AttributeType[] = ['yes-no', 'date', 'number'];
const MOST_CHOICES = 20;
/** A choice repeats itself: of the filled cells at least this share is a value seen before. */
const REPEATED_SHARE = 0.2;
const LEAST_REPEATED = 2;
/** A telephone or identity number: figures that are a name. */
const LEADING_ZERO = /^0\d/u;

/** What kind of variable a column of a table holds; `text` where the cells do not agree on anything else. */
export function guessColumn(cells: readonly string[]): ColumnGuess {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return { type: 'text', choices: [] };
  const isFigureName = filled.some((cell) => LEADING_ZERO.test(cell));
  const type = TYPED.find(
    (each) =>
      !(each === 'number' && isFigureName) &&
      filled.every((cell) => parseAttributeValue(cell, each) !== undefined),
  );
  if (type) return { type, choices: [] };
  const choices = [...new Set(filled)];
  const repeated = filled.length - choices.length;
  const isChoice =
    choices.length <= MOST_CHOICES &&
    repeated >= Math.max(LEAST_REPEATED, filled.length * REPEATED_SHARE);
  return isChoice ? { type: 'choice', choices } : { type: 'text', choices: [] };
}
