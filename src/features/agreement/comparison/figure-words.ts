import type { Figure } from '#analysis/agreement/figure.ts';
import type { Interval } from '#analysis/agreement/bootstrap.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ColumnKind } from '#interchange/table/report.ts';

/** Rounded so that nothing is written as −0. */
function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}

/** A figure as it is read; undefined where it has no value. */
export function figureWords(
  figure: Figure | undefined,
  kind: ColumnKind,
  { number, percent }: Language,
): string | undefined {
  if (!figure || !('value' in figure)) return undefined;
  if (kind === 'integer') return number(figure.value);
  return kind === 'percent'
    ? percent(rounded(figure.value, 3), 1)
    : number(rounded(figure.value, 2), 2);
}

/** `[0.61, 0.83]`; undefined where there is none. */
export function intervalWords(
  interval: Interval | undefined,
  kind: ColumnKind,
  t: Messages,
  language: Language,
): string | undefined {
  const lower = figureWords(interval?.lower, kind, language);
  const upper = figureWords(interval?.upper, kind, language);
  if (lower === undefined || upper === undefined) return undefined;
  return t.agreement.figures.interval(lower, upper);
}
