import type { FrequencyCell } from '#analysis/frequencies.ts';
import type { Language } from '#i18n/language.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Figure } from './report-setting.ts';

/** A figure as it is read; cases as n of the N cases of the column. */
export function figureText(
  cell: FrequencyCell,
  figure: Figure,
  cases: number,
  { number, percent }: Language,
  t: Messages,
): string {
  if (figure === 'share') return cell.share === undefined ? '–' : percent(cell.share, 1);
  if (figure === 'cases') return t.reports.ofCases(cell.cases, cases);
  return number(cell[figure]);
}
