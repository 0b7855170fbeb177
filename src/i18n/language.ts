import type { LocaleTag } from './locale-tag.ts';
import { MONTHS_BY_LOCALE } from './months.ts';

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** What a sentence or a table of one language needs to write figures, dates and lists. */
export interface Language {
  readonly number: (value: number, fractionDigits?: number) => string;
  /** `share` is a fraction: 0.25 is written 25%. */
  readonly percent: (share: number, fractionDigits?: number) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  readonly list: (items: readonly string[]) => string;
  /** 12 April 2019, in the machine's time zone. */
  readonly date: (value: Date) => string;
  /** 12 April 2019, 14:05. */
  readonly dateTime: (value: Date) => string;
  /** April 2019. `month` counts from 1. */
  readonly monthAndYear: (year: number, month: number) => string;
  readonly compare: (a: string, b: string) => number;
}

const CONJUNCTIONS: Readonly<Record<LocaleTag, { comma: string; and: string }>> = {
  en: { comma: ', ', and: ' and ' },
  ur: { comma: '، ', and: ' اور ' },
  ps: { comma: '، ', and: ' او ' },
};

/** Figures look the same in all three languages, so that a table or an export never depends on the one chosen. */
const FIGURES = 'en-u-nu-latn';

const clock = new Intl.DateTimeFormat(FIGURES, {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Writes figures of one style; a formatter is kept, for making one costs a hundred times what using it does. */
function figures(style: 'decimal' | 'percent') {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value: number, fractionDigits = 0): string => {
    const options = {
      style,
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    };
    const format = formats.get(fractionDigits) ?? new Intl.NumberFormat(FIGURES, options);
    formats.set(fractionDigits, format);
    return format.format(value);
  };
}

function joinList(items: readonly string[], { comma, and }: { comma: string; and: string }) {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : items.slice(0, -1).join(comma) + and + last;
}

export function languageOf(tag: LocaleTag): Language {
  const pluralRules = new Intl.PluralRules(tag);
  const collator = new Intl.Collator([tag, 'en', 'ur'], { numeric: true });
  const months = MONTHS_BY_LOCALE[tag];
  const monthAndYear = (year: number, month: number) =>
    `${months[month - 1] ?? ''} ${String(year)}`;
  const date = (value: Date) =>
    `${String(value.getDate())} ${monthAndYear(value.getFullYear(), value.getMonth() + 1)}`;
  return {
    number: figures('decimal'),
    percent: figures('percent'),
    plural: (count, forms) => (pluralRules.select(count) === 'one' ? forms.one : forms.other),
    list: (items) => joinList(items, CONJUNCTIONS[tag]),
    date,
    dateTime: (value) => `${date(value)}${CONJUNCTIONS[tag].comma}${clock.format(value)}`,
    monthAndYear,
    compare: (a, b) => collator.compare(a, b),
  };
}
