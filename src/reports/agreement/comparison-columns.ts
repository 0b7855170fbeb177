import type { Interval } from '#analysis/agreement/bootstrap.ts';
import { figure, type Figure } from '#analysis/agreement/figure.ts';
import type { CoderComparison } from '#analysis/agreement/project/coder-comparison.ts';
import { isIntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import type { Messages } from '#i18n/messages.ts';
import type { ColumnKind } from '#interchange/table/report.ts';
import { kindOf, type Coefficient } from './coefficient.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { overlapOf, type ComparisonView } from './comparison-view.ts';

/** A coder as the heads of columns call them, and in full. */
export interface NamedCoder {
  readonly short: string;
  readonly name: string;
}

/** A column of figures, one for every code. */
export interface ComparisonColumn {
  readonly id: string;
  readonly title: string;
  /** Definition and source. */
  readonly hint: string;
  readonly kind: ColumnKind;
  readonly figureOf: (row: ComparisonRow) => Figure | undefined;
  /** Where the figure has intervals. */
  readonly intervalOf?: (row: ComparisonRow) => Interval | undefined;
}

/** What the columns are made of. */
export interface ColumnsOf {
  readonly view: ComparisonView;
  readonly coders: readonly NamedCoder[];
  /** Shown by units. */
  readonly coefficients: readonly Coefficient[];
  readonly comparison: CoderComparison;
  /** As it was asked for. */
  readonly overlap: number | undefined;
}

interface Said {
  readonly title: string;
  readonly hint: string;
}

type FigureOf = ComparisonColumn['figureOf'];

function column(id: string, said: Said, kind: ColumnKind, figureOf: FigureOf): ComparisonColumn {
  return { id, title: said.title, hint: said.hint, kind, figureOf };
}

/** A coefficient, with its intervals where it can have any. */
function coefficientColumn(id: Coefficient, said: Said): ComparisonColumn {
  const made = column(id, said, kindOf(id), ({ compared }) => compared.figures[id]);
  if (!isIntervalName(id)) return made;
  return { ...made, intervalOf: ({ compared }) => compared.intervals[id] };
}

/** Only two coders can be told apart in four cells. */
function cellColumns(coders: readonly NamedCoder[], t: Messages): ComparisonColumn[] {
  const [first, second, ...others] = coders;
  if (!first || !second || others.length > 0) return [];
  const { both, only_first, only_second, neither } = t.agreement.figures.cells;
  const cell = (id: string, words: Said) =>
    column(id, words, 'integer', ({ compared }) => compared.figures[`units/${id}`]);
  return [
    cell('both', both),
    cell('only_first', {
      title: only_first.title(first.short),
      hint: only_first.hint(first.name),
    }),
    cell('only_second', {
      title: only_second.title(second.short),
      hint: only_second.hint(second.name),
    }),
    cell('neither', neither),
  ];
}

function unitColumns({ coders, coefficients }: ColumnsOf, t: Messages): ComparisonColumn[] {
  const { prevalence, prevalenceHint, figures } = t.agreement.figures;
  return [
    ...coders.map(({ short, name }, at) =>
      column(
        `prevalence-${String(at)}`,
        { title: prevalence(short), hint: prevalenceHint(name) },
        'integer',
        ({ compared }) => figure(compared.prevalence[at] ?? 0),
      ),
    ),
    ...cellColumns(coders, t),
    ...coefficients.map((id) => coefficientColumn(id, figures[id])),
  ];
}

function passageColumns({ coders, view, overlap }: ColumnsOf, t: Messages): ComparisonColumn[] {
  const { figures, summaries, prevalence } = t.agreement.figures;
  const { passages } = t.agreement.views;
  const percent = overlapOf(view, overlap);
  const own = (id: string, said: Said, name = id) =>
    column(id, said, kindOf(id), ({ compared }) => compared.figures[name]);
  return [
    ...coders.map(({ short, name }, at) =>
      column(
        `passages-${String(at)}`,
        { title: prevalence(short), hint: passages.countHint(name) },
        'integer',
        ({ compared }) => figure(compared.passages[at] ?? 0),
      ),
    ),
    own('exact_f1', { title: passages.exact, hint: summaries.exact_f1.hint }),
    own(
      'iou_f1',
      { title: passages.matched(percent), hint: passages.matchedHint(percent) },
      `iou${String(percent)}_f1`,
    ),
    own('overlap_f1', { title: passages.overlap, hint: summaries.overlap_f1.hint }),
    coefficientColumn('u_alpha', figures.u_alpha),
    ...(['k_u_alpha', 'k_u_coverage'] as const).map((id) => own(id, passages[id])),
  ];
}

function maxqdaColumns({ comparison, overlap, view }: ColumnsOf, t: Messages): ComparisonColumn[] {
  const { occurrence, frequency, segments } = t.agreement.views.maxqda;
  const maxqda = comparison.otherPrograms?.maxqda;
  const percent = overlapOf(view, overlap);
  return [
    column('occurrence', occurrence, 'percent', ({ at }) => maxqda?.occurrence.perCode[at]),
    column('frequency', frequency, 'percent', ({ at }) => maxqda?.frequency.perCode[at]),
    ...(['self', 'union'] as const).map((base) => {
      const found = maxqda?.segments.find((one) => one.base === base && one.percent === percent);
      const { title, hint } = segments[base];
      const said = { title: title(percent), hint: hint(percent) };
      return column(`segments-${base}`, said, 'percent', ({ at }) => found?.figures.perCode[at]);
    }),
  ];
}

function nvivoColumns({ comparison }: ColumnsOf, t: Messages): ComparisonColumn[] {
  const { percentEqual, percentBySize, kappaEqual, kappaBySize } = t.agreement.views.nvivo;
  const of = (row: ComparisonRow) => comparison.otherPrograms?.nvivo[row.at];
  return [
    column('percent_equal', percentEqual, 'percent', (row) => of(row)?.percentEqual),
    column('percent_by_size', percentBySize, 'percent', (row) => of(row)?.percentBySize),
    column('kappa_equal', kappaEqual, 'decimal', (row) => of(row)?.kappaEqual),
    column('kappa_by_size', kappaBySize, 'decimal', (row) => of(row)?.kappaBySize),
  ];
}

function dedooseColumns({ comparison }: ColumnsOf, t: Messages): ComparisonColumn[] {
  const dedoose = comparison.otherPrograms?.dedoose;
  const { kappa } = t.agreement.views.dedoose;
  return [column('kappa', kappa, 'decimal', ({ at }) => dedoose?.perCode[at])];
}

/** The columns of the table: by units how often each coder applied a code, where they meet, and the coefficients chosen. */
export function comparisonColumns(of: ColumnsOf, t: Messages): ComparisonColumn[] {
  const columns = {
    units: unitColumns,
    passages: passageColumns,
    maxqda: maxqdaColumns,
    nvivo: nvivoColumns,
    dedoose: dedooseColumns,
  };
  return columns[of.view](of, t);
}
