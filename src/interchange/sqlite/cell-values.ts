import type { SqlValue } from 'sql.js';

const INTEGER = /^[+-]?\d{1,15}(?:\.0+)?$/u;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u;
const DATE = /^(\d{4}-\d{2}-\d{2})[ T_](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)/u;

export function textOf(value: SqlValue): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return value === null ? '' : String(value);
}

/** An id as text; empty where there is none. */
export function idOf(value: SqlValue): string {
  return textOf(value).trim().replace(/\.0+$/u, '');
}

/** A whole number, also one that is kept as text; NaN where it is none. */
export function integerOf(value: SqlValue): number {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : Number.NaN;
  return typeof value === 'string' && INTEGER.test(value) ? Number(value) : Number.NaN;
}

/** As R writes a date: `Sat Mar  5 10:20:30 2016`. */
const DATE_OF_R = /^[a-z]{3} ([a-z]{3}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})$/iu;

/** A date as it is parsed alike everywhere; empty where it is none. */
function standardDate(written: string): string {
  const ofR = DATE_OF_R.exec(written);
  if (ofR) {
    const [, month = '', date = '', time = '', year = ''] = ofR;
    return `${date} ${month} ${year} ${time} GMT`;
  }
  const [, day, clock] = DATE.exec(written) ?? [];
  if (day === undefined || clock === undefined) return '';
  return `${day}T${clock}${ZONE.exec(written)?.[0] ?? 'Z'}`;
}

/** Milliseconds since 1970. A time without a zone is taken for UTC, so that it is the same everywhere. */
export function timeOf(value: SqlValue): number | undefined {
  const milliseconds = Date.parse(standardDate(textOf(value).trim()));
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const COLOUR = /^#[\da-f]{6}$/u;

/** `#rrggbb` in small letters, where it is one. */
export function colourOf(value: SqlValue): string | undefined {
  const colour = textOf(value).trim().toLowerCase();
  return COLOUR.test(colour) ? colour : undefined;
}
