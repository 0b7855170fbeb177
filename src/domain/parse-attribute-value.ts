import type { AttributeType, AttributeValue } from './case.ts';

const YES = new Set(['yes', 'y', 'true', 'ہاں', 'جی', 'جی ہاں', 'هو']);
const NO = new Set(['no', 'n', 'false', 'نہیں', 'جی نہیں', 'نه', 'نه یه']);
/** Figures in groups of three, or of lakh and crore; the last group has three. */
const GROUPED = /^-?\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/u;
const PLAIN = /^-?\d+(?:\.\d+)?$/u;
const DECIMAL_COMMA = /^-?\d+,\d+$/u;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u;

function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

function parseNumber(text: string): number | undefined {
  const figures = toLatinDigits(text);
  if (PLAIN.test(figures)) return Number(figures);
  if (GROUPED.test(figures)) return Number(figures.replaceAll(',', ''));
  return DECIMAL_COMMA.test(figures) ? Number(figures.replace(',', '.')) : undefined;
}

function parseYesNo(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** A date with the year first or the day first; where that is no date, with the month first. */
function parseDate(text: string): string | undefined {
  const figures = toLatinDigits(text);
  const iso = ISO_DATE.exec(figures);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = DAY_FIRST.exec(figures);
  if (!written) return undefined;
  const [first, second, year] = [Number(written[1]), Number(written[2]), Number(written[3])];
  return isoDate(year, second, first) ?? isoDate(year, first, second);
}

/** What a person wrote into a cell, as a value of a type; undefined for an empty cell or what the type cannot hold. */
export function parseAttributeValue(
  written: string,
  type: AttributeType,
): AttributeValue | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  switch (type) {
    case 'number':
      return parseNumber(text);
    case 'date':
      return parseDate(text);
    case 'yes-no':
      return parseYesNo(text);
    case 'text':
    case 'choice':
      return text;
  }
}
