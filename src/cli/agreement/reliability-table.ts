import Papa from 'papaparse';
import {
  RELIABILITY_PLACES,
  RELIABILITY_SETTINGS,
} from '#analysis/agreement/project/reliability-columns.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { chosenOne } from './chosen-by-name.ts';

/** A label, a set of them, or null where the coder did not see the unit. */
export type Rating = string | readonly string[] | null;

export interface RatingTable {
  readonly coders: readonly string[];
  readonly units: readonly (readonly Rating[])[];
  readonly times?: readonly number[];
  readonly categories?: readonly string[];
  /** The one that was chosen, where the file has several. */
  readonly code?: string;
}

export interface TableChoice {
  /** As it was written on the command line. */
  readonly code: string | undefined;
  /** The level that only numbers have, where one was asked for. */
  readonly numbersFor: string | undefined;
}

interface Row {
  /** From 1, without the row of names. */
  readonly number: number;
  readonly cells: readonly string[];
}

interface Rows {
  readonly place: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

export function isNumber(written: string): boolean {
  return NUMBER.test(written);
}

/** A set of labels is written `[a, b]`, the empty set `[]`. */
function ratingOf(cell: string): Rating {
  if (cell === '') return null;
  const list = /^\[(.*)\]$/su.exec(cell)?.[1];
  if (list === undefined) return cell;
  const labels = list.split(/[,;]/u).map((label) => label.trim().replace(/^"(.*)"$/u, '$1'));
  return labels.filter((label) => label !== '');
}

function rowsOf(place: string, text: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\n$/u, ''), { header: false });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (wrong) {
    const row = wrong.row ? `row ${String(wrong.row)}` : 'the first row';
    throw new CommandProblem(`${place}: a quotation mark in ${row} is never closed, or misplaced.`);
  }
  const [first = [], ...others] = data;
  const header = first.map((name) => name.trim());
  // A blank line is no unit; where there is but one coder it is one that is missing.
  const rows = others.flatMap((cells, at): Row[] => {
    const isUnit = header.length === 1 || cells.length > 1 || cells[0]?.trim() !== '';
    return isUnit ? [{ number: at + 1, cells: cells.map((cell) => cell.trim()) }] : [];
  });
  const long = rows.find(({ cells }) => cells.length > header.length);
  if (long) {
    throw new CommandProblem(
      `${place}: row ${String(long.number)} has more cells than there are coders.`,
    );
  }
  return { place, header, rows };
}

function checkUnique({ place, header }: Rows): void {
  const twice = header.find((name, at) => name !== '' && header.indexOf(name) < at);
  if (twice !== undefined) throw new CommandProblem(`${place}: there are two columns “${twice}”.`);
}

/** The program's own reliability data are known by their first columns. */
function ownColumns(header: readonly string[]): number {
  const starts = (names: readonly string[], from: number) =>
    names.every((name, at) => header[from + at] === name);
  if (!starts(RELIABILITY_PLACES, 0)) return 0;
  const count = RELIABILITY_PLACES.length;
  return starts(RELIABILITY_SETTINGS, count) ? count + RELIABILITY_SETTINGS.length : count;
}

function codeOf({ place, rows }: Rows, wanted: string | undefined): string {
  const codes = [...new Set(rows.map(({ cells }) => cells[0] ?? ''))].map((path) => ({
    item: path,
    names: [path, path.split(PATH_SEPARATOR).at(-1) ?? path],
    unique: path,
  }));
  if (wanted !== undefined) return chosenOne('code', codes, wanted).item;
  const [only, ...others] = codes;
  if (only && others.length === 0) return only.item;
  const names = codes.map(({ unique }) => `“${unique}”`).join(', ');
  throw new CommandProblem(
    only
      ? `${place} has several codes: choose one with --code NAME; there are ${names}.`
      : `${place} has no rows.`,
  );
}

/** How many units alike a row stands for. */
function timesOf({ place }: Rows, { number, cells }: Row): number {
  const column = RELIABILITY_PLACES.indexOf('units');
  const written = cells[column] ?? '';
  if (/^\d{1,15}$/u.test(written)) return Number(written);
  throw new CommandProblem(
    `${place}: row ${String(number)}, column units: “${written}” is no number of units.`,
  );
}

function ratingsOf({ place, header, rows }: Rows, from: number, numbersFor: string | undefined) {
  return rows.map(({ number, cells }) =>
    header.slice(from).map((coder, at): Rating => {
      const cell = cells[from + at] ?? '';
      if (numbersFor === undefined || cell === '' || isNumber(cell)) return ratingOf(cell);
      throw new CommandProblem(
        `${place}: row ${String(number)}, column ${coder}: “${cell}” is no number, as the level ${numbersFor} needs; leave the cell empty where the value is missing.`,
      );
    }),
  );
}

/** Ratings from CSV: a column a coder, or one code of the program's own reliability data. */
export function readRatingTable(
  place: string,
  text: string,
  { code, numbersFor }: TableChoice,
): RatingTable {
  const table = rowsOf(place, text);
  checkUnique(table);
  const own = ownColumns(table.header);
  if (own === 0) {
    if (code !== undefined)
      throw new CommandProblem(`${place} has no codes to choose from: every column is a coder.`);
    return { coders: table.header, units: ratingsOf(table, 0, numbersFor) };
  }
  const chosen = codeOf(table, code);
  const rows = table.rows.filter(({ cells }) => cells[0] === chosen);
  return {
    code: chosen,
    coders: table.header.slice(own),
    units: ratingsOf({ ...table, rows }, own, numbersFor),
    times: rows.map((row) => timesOf(table, row)),
    categories: ['0', '1'],
  };
}
