import type { GridColumn, GridValue } from './grid-column.ts';

export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

/** What a text means in a column; `undefined` where it is no value of that column. */
export type CellReading = { readonly value: GridValue } | undefined;

type Kind = Pick<GridColumn<never>, 'type' | 'choices'>;

/** A value as the grid shows and copies it; `readCell` reads it back. */
export function cellText(column: Kind, value: GridValue, words: YesNoWords): string {
  if (value === undefined) return '';
  if (column.type === 'yesNo') return value ? words.yes : words.no;
  const choice = column.choices?.find((one) => one.value === value);
  return choice?.text ?? String(value);
}

function shownValue({ type, choices = [] }: Kind, text: string, words: YesNoWords): GridValue {
  const wanted = text.toLocaleLowerCase();
  const isWanted = (word: string) => word.toLocaleLowerCase() === wanted;
  if (type === 'choice') return choices.find((choice) => isWanted(choice.text))?.value;
  if (type !== 'yesNo') return undefined;
  if (isWanted(words.yes)) return true;
  return isWanted(words.no) ? false : undefined;
}

/** Reads what was typed or pasted. An empty text empties the cell, whatever its type. */
export function readCell(
  column: Kind & Pick<GridColumn<never>, 'read'>,
  text: string,
  words: YesNoWords,
): CellReading {
  const trimmed = text.trim();
  if (trimmed === '') return { value: undefined };
  const value = shownValue(column, trimmed, words) ?? column.read(trimmed);
  return value === undefined ? undefined : { value };
}
