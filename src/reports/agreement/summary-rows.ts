import type { Interval } from '#analysis/agreement/bootstrap.ts';
import { figure, type Figure } from '#analysis/agreement/figure.ts';
import type { CoderComparison } from '#analysis/agreement/project/coder-comparison.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ColumnKind } from '#interchange/table/report.ts';
import { kindOf } from './coefficient.ts';
import type { ColumnsOf } from './comparison-columns.ts';
import { overlapOf } from './comparison-view.ts';

/** One figure over all codes. */
export interface SummaryRow {
  readonly id: string;
  readonly title: string;
  /** Definition and source. */
  readonly hint: string;
  readonly kind: ColumnKind;
  readonly figure: Figure;
  readonly interval?: Interval | undefined;
}

type Said = Pick<SummaryRow, 'title' | 'hint'>;

function row(id: string, said: Said, value: Figure | undefined, kind = kindOf(id)): SummaryRow[] {
  return value ? [{ id, title: said.title, hint: said.hint, kind, figure: value }] : [];
}

const BY_UNITS = [
  'alpha_binary_pooled',
  'alpha_binary_macro',
  'pooled_kappa',
  'alpha_jaccard',
  'alpha_masi',
] as const;
/** A figure over all codes by units. */
export type UnitSummary = (typeof BY_UNITS)[number];

/** Those that are shown by units. */
export function unitSummaries({ summary }: CoderComparison): UnitSummary[] {
  return BY_UNITS.filter((id) => summary[id] !== undefined);
}

function ofUnits({ comparison }: ColumnsOf, t: Messages): SummaryRow[] {
  const { summaries } = t.agreement.figures;
  const { summary, summaryIntervals } = comparison;
  return BY_UNITS.flatMap((id) => row(id, summaries[id], summary[id])).map((each) => ({
    ...each,
    interval: summaryIntervals[each.id],
  }));
}

function ofPassages({ comparison: { summary }, view, overlap }: ColumnsOf, t: Messages) {
  const { summaries } = t.agreement.figures;
  const { passages } = t.agreement.views;
  const percent = overlapOf(view, overlap);
  const matched = { title: passages.matched(percent), hint: passages.matchedHint(percent) };
  return [
    ...row('exact_f1', { ...summaries.exact_f1, title: passages.exact }, summary['exact_f1']),
    ...row('iou_f1', matched, summary[`iou${String(percent)}_f1`]),
    ...row(
      'overlap_f1',
      { ...summaries.overlap_f1, title: passages.overlap },
      summary['overlap_f1'],
    ),
    ...(['u_alpha', 'bin_u_alpha', 'cu_alpha', 'cu_coverage'] as const).flatMap((id) =>
      row(id, passages.family[id], summary[id]),
    ),
  ];
}

function ofMaxqda({ comparison, view, overlap }: ColumnsOf, t: Messages): SummaryRow[] {
  const { occurrence, frequency, segments, kappa } = t.agreement.views.maxqda;
  const maxqda = comparison.otherPrograms?.maxqda;
  const percent = overlapOf(view, overlap);
  return [
    ...row('occurrence', occurrence, maxqda?.occurrence.percent, 'percent'),
    ...row('frequency', frequency, maxqda?.frequency.percent, 'percent'),
    ...(['self', 'union'] as const).flatMap((base) => {
      const found = maxqda?.segments.find((one) => one.base === base && one.percent === percent);
      const title = segments[base].title(percent);
      const said = { title, hint: segments[base].hint(percent) };
      return [
        ...row(`segments-${base}`, said, found?.figures.percent, 'percent'),
        ...row(
          `kappa-${base}`,
          { title: kappa.title(title), hint: kappa.hint(comparison.codes.length) },
          found?.figures.kappa,
          'decimal',
        ),
      ];
    }),
  ];
}

function ofDedoose({ comparison }: ColumnsOf, t: Messages): SummaryRow[] {
  const { pooled, excerpts } = t.agreement.views.dedoose;
  const dedoose = comparison.otherPrograms?.dedoose;
  return [
    ...row('pooled_kappa', pooled, dedoose?.pooled),
    ...row('excerpts', excerpts, dedoose && figure(dedoose.excerpts), 'integer'),
  ];
}

/** What is said of all codes together; NVivo says nothing of them. */
export function summaryRows(of: ColumnsOf, t: Messages): SummaryRow[] {
  const rows = {
    units: ofUnits,
    passages: ofPassages,
    maxqda: ofMaxqda,
    nvivo: () => [],
    dedoose: ofDedoose,
  };
  return rows[of.view](of, t);
}
