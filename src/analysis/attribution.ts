import { strongDirectionOf } from '#domain/text/strong-direction.ts';

/** What every template can name beside the attributes of cases. */
export const ATTRIBUTION_FIELDS = [
  'name',
  'pseudonym',
  'speaker',
  'code',
  'document',
  'page',
  'date',
  'month',
  'year',
] as const;

/** What a template can name. Absent: not known. */
export interface AttributionFacts {
  /** `{name}` gives the document's title where there is none. */
  readonly name: string | undefined;
  readonly pseudonym: string | undefined;
  readonly speaker: string | undefined;
  readonly code: string | undefined;
  readonly document: string;
  /** Of the document's file, with the word for it: `p. 3`. */
  readonly page: string | undefined;
  /** ISO date, maybe without day or month: `2019-04-03`, `2019-04`, `2019`. */
  readonly date: string | undefined;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

export interface AttributionStyle {
  /** Name of a month, 1 to 12, in the language of the paper. */
  readonly monthName: (month: number) => string;
  /** Puts values into isolates (U+2068 … U+2069) where left-to-right and right-to-left meet; not for plain data. */
  readonly isolate: boolean;
}

export interface Attribution {
  readonly text: string;
  /** Fields of the template that nothing is called; they stand as written. */
  readonly unknown: readonly string[];
  /** Fields without a value here; they were left out with the punctuation around them. */
  readonly missing: readonly string[];
  /** The title stands for the participant, who has no name. */
  readonly namedByTitle: boolean;
}

/** Stands for a field without a value until the punctuation around it is mended. */
const GAP = '\uFFFF';
const FIELD = /\{([^{}]*)\}/gu;
/** What `{page}` brings itself, written before it once more. */
const PAGE_WORD = /(?<![\p{L}\p{M}\p{N}])(?:pp?\.?|ص\.?|صفحہ|مخونه|مخ)\s*(?=\{\s*page\s*\})/giu;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const ISO_DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-\d\d)?)?/u;

const OPENING = '(\\[{«“‘';
const CLOSING = ')\\]}»”’';
const SEPARATORS = ',;:،؛·•|/–—-';
const EMPTY_BRACKETS = new RegExp(`[${OPENING}]\\s*${GAP}\\s*[${CLOSING}]`, 'gu');
const GAP_WITH_EDGES = new RegExp(
  `(?<before>[${OPENING}]?[\\s${SEPARATORS}]*)${GAP}(?<after>[\\s${SEPARATORS}]*[${CLOSING}.!?؟۔]?)`,
  'u',
);
const OPENING_EDGE = new RegExp(`^[${OPENING}]`, 'u');
const CLOSING_EDGE = new RegExp(`[${CLOSING}.!?؟۔]$`, 'u');
/** From the last separator, bracket or field to a page. */
const WORDS_BEFORE_PAGE = new RegExp(
  `[^{}${OPENING}${CLOSING}${SEPARATORS}]+(?=\\{\\s*page\\s*\\})`,
  'giu',
);
const HAS_SEPARATOR = new RegExp(`[${SEPARATORS}]`, 'u');

function fieldKey(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** Empty for a field without a value here, undefined for what no field is called. */
type Lookup = (key: string) => string | undefined;

function dateFields(facts: AttributionFacts, style: AttributionStyle, dateAttribute?: string) {
  const date = facts.date ?? dateAttribute;
  const { year, month } = ISO_DATE.exec(date ?? '')?.groups ?? {};
  const number = month === undefined ? 0 : Number(month);
  const isMonth = number >= 1 && number <= 12;
  return { date, year, month: isMonth ? style.monthName(number) : undefined };
}

/** Fields of the template by name; built-in ones first, an attribute of the same name where they know nothing. */
function lookupOf(facts: AttributionFacts, style: AttributionStyle): Lookup {
  const attributes = new Map(facts.attributes.map(({ name, value }) => [fieldKey(name), value]));
  const fields = new Map<string, string | undefined>(
    Object.entries({
      name: facts.name?.trim() || facts.document,
      pseudonym: facts.pseudonym?.trim(),
      document: facts.document,
      speaker: facts.speaker,
      code: facts.code,
      page: facts.page,
      ...dateFields(facts, style, attributes.get('date')),
    }),
  );
  return (key) => {
    if (!fields.has(key) && !attributes.has(key)) return undefined;
    return (fields.get(key) || attributes.get(key) || '').replaceAll(GAP, '').trim();
  };
}

/** The word for a page comes with the page: it is not said twice, and a page that is not known leaves none. */
function withPageWordOnce(template: string, { page }: AttributionFacts, lookup: Lookup): string {
  if (page) return template.replace(PAGE_WORD, '');
  return lookup('page') === '' ? template.replace(WORDS_BEFORE_PAGE, ' ') : template;
}

/** Takes a gap out so that no double space, empty bracket or dangling separator is left. */
function closeGaps(text: string): string {
  let closed = text;
  for (let match = GAP_WITH_EDGES.exec(closed); match; match = GAP_WITH_EDGES.exec(closed)) {
    const { before = '', after = '' } = match.groups ?? {};
    const head = closed.slice(0, match.index);
    const tail = closed.slice(match.index + match[0].length);
    closed = (head + joint(head, before, after, tail) + tail).replace(EMPTY_BRACKETS, GAP);
  }
  return closed.trim();
}

/** What is left of the text on both sides of a gap, between the head and the tail of the line. */
function joint(head: string, before: string, after: string, tail: string): string {
  const opening = OPENING_EDGE.exec(before)?.[0];
  const closing = CLOSING_EDGE.exec(after)?.[0] ?? '';
  if (opening !== undefined) return opening + closing;
  if (head === '' || closing !== '' || tail === '') return closing;
  const separator = [before, after].find((side) => HAS_SEPARATOR.test(side));
  return separator ?? (before + after === '' ? '' : ' ');
}

function isMixed(text: string): boolean {
  const directions = new Set(Array.from(text, strongDirectionOf));
  return directions.has('ltr') && directions.has('rtl');
}

/**
 * A quote's attribution from a template: `(Interview {name}, {month} {year})`. Fields are name, pseudonym, speaker, code,
 * document, page, date, month, year and every attribute of the case by its name, in any letter case.
 */
export function attributionOf(
  written: string,
  facts: AttributionFacts,
  style: AttributionStyle,
): Attribution {
  const lookup = lookupOf(facts, style);
  const template = withPageWordOnce(written, facts, lookup);
  const unknown: string[] = [];
  const missing: string[] = [];
  const keys = new Set<string>();
  const fill = (shown: (value: string) => string) =>
    template.replaceAll(GAP, '').replace(FIELD, (field, name: string) => {
      const value = lookup(fieldKey(name));
      return value === undefined ? field : value === '' ? GAP : shown(value);
    });
  for (const [field, name = ''] of template.matchAll(FIELD)) {
    const key = fieldKey(name);
    const value = lookup(key);
    keys.add(key);
    if (value === undefined) unknown.push(field);
    else if (value === '') missing.push(field);
  }
  const plain = fill((value) => value);
  const filled =
    style.isolate && isMixed(plain)
      ? fill((value) => FIRST_STRONG_ISOLATE + value + POP_ISOLATE)
      : plain;
  return {
    text: closeGaps(filled.replace(EMPTY_BRACKETS, GAP)),
    unknown,
    missing,
    namedByTitle: keys.has('name') && !facts.name?.trim(),
  };
}
