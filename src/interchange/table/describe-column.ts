import { guessColumn, type ColumnGuess } from './guess-column.ts';

/** A column and what its cells look like. */
export interface TableColumn extends ColumnGuess {
  readonly name: string;
  /** Cells that are not blank, and how many different ones there are among them. */
  readonly filled: number;
  readonly distinct: number;
  /** Words of a filled cell, on average and of the longest; of the first few hundred. */
  readonly words: number;
  readonly mostWords: number;
}

const MEASURED = 400;
const BLANKS = /\s+/u;

export function describeColumn(name: string, cells: readonly string[]): TableColumn {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const lengths = filled.slice(0, MEASURED).map((cell) => cell.split(BLANKS).length);
  const sum = lengths.reduce((total, words) => total + words, 0);
  return {
    name,
    ...guessColumn(cells),
    filled: filled.length,
    distinct: new Set(filled).size,
    words: lengths.length === 0 ? 0 : sum / lengths.length,
    mostWords: Math.max(0, ...lengths),
  };
}
