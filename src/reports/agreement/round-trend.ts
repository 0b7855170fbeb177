import type { Interval } from '#analysis/agreement/bootstrap.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import type { RoundFigures } from '#analysis/agreement/project/round-figures.ts';
import { isIntervalName, type IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import type { CodeTree } from '#analysis/code-tree.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Messages } from '#i18n/messages.ts';
import type {
  ReportCell,
  ReportColumn,
  ReportPicture,
  ReportTable,
} from '#interchange/table/report.ts';
import { COEFFICIENTS, kindOf, type Coefficient } from './coefficient.ts';

/** What can be followed over rounds. */
export const TREND_FIGURES = COEFFICIENTS.filter((name) => name !== 'u_alpha');

/** What has intervals where a figure is followed over rounds. */
export function trendIntervals(figure: Coefficient): readonly IntervalName[] {
  if (!isIntervalName(figure)) return [];
  return figure === 'alpha' ? [figure, 'alpha_binary_pooled'] : [figure];
}

/** A closed round, the first of them first. */
export interface TrendRound {
  readonly id: string;
  readonly name: string;
  /** How many, in words. */
  readonly coders: string;
  readonly figures: RoundFigures;
}

/** Of one code in one round; undefined where the code was not in its scope. */
export interface TrendPoint {
  readonly figure: Figure | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

export interface TrendRow {
  /** Absent for the codes of all rounds together. */
  readonly code: CodeId | undefined;
  readonly name: string;
  readonly points: readonly TrendPoint[];
}

export interface Trend {
  readonly figure: Coefficient;
  readonly rounds: readonly TrendRound[];
  readonly rows: readonly TrendRow[];
  /** Names of codes with fewer than two figures: there is nothing to follow. */
  readonly leftOut: readonly string[];
}

function valueOf(figure: Figure | undefined): number | undefined {
  return figure && 'value' in figure ? figure.value : undefined;
}

function pointOf(figure: Figure | undefined, interval: Interval | undefined): TrendPoint {
  return { figure, lower: valueOf(interval?.lower), upper: valueOf(interval?.upper) };
}

function isFollowed({ points }: TrendRow): boolean {
  return points.filter(({ figure }) => valueOf(figure) !== undefined).length > 1;
}

/** What is to be said of figures that are not there, once for all of them. */
export function gapsOf({ rows, leftOut }: Trend, { agreement }: Messages): string[] {
  const { trend } = agreement.views;
  const hasGaps = rows.some(({ points }) =>
    points.some(({ figure }) => valueOf(figure) === undefined),
  );
  return [...(hasGaps ? [trend.gap] : []), ...(leftOut.length > 0 ? [trend.leftOut(leftOut)] : [])];
}

/**
 * One figure of every code over rounds; only α has one for codes together, those that all rounds look at, where there are
 * any.
 */
export function roundTrend(
  rounds: readonly TrendRound[],
  figure: Coefficient,
  tree: CodeTree,
  t: Messages,
): Trend {
  const { trend } = t.agreement.views;
  const known = new Set(rounds.flatMap(({ figures }) => figures.codes.map(({ code }) => code)));
  const pooled = rounds[0]?.figures.pooledCodes.length ?? 0;
  const all: TrendRow = {
    code: undefined,
    name: pooled === known.size ? trend.all : trend.common(pooled),
    points: rounds.map(({ figures }) =>
      pointOf(figures.pooled, figures.summaryIntervals['alpha_binary_pooled']),
    ),
  };
  const found = tree.codes.filter(({ id }) => known.has(id));
  const ofCodes = found.map(({ id, name }): TrendRow => {
    const points = rounds.map(({ figures }) => {
      const one = figures.codes.find(({ code }) => code === id);
      return pointOf(one?.figures[figure], one?.intervals[figure]);
    });
    return { code: id, name, points };
  });
  const rows = ofCodes.filter(isFollowed);
  return {
    ...{ figure, rounds, rows: figure === 'alpha' && pooled > 0 ? [all, ...rows] : rows },
    leftOut: ofCodes.filter((row) => !isFollowed(row)).map(({ name }) => name),
  };
}

/** Codes by rounds, as they are drawn. */
export function trendTable(
  shown: Trend,
  tree: CodeTree,
  t: Messages,
  picture?: ReportPicture,
): ReportTable {
  const { figure, rounds, rows } = shown;
  const { trend } = t.agreement.views;
  const { code, lower, upper } = t.agreement.figures;
  const kind = kindOf(figure);
  const hasIntervals = isIntervalName(figure);
  const columns = rounds.flatMap(({ id, name }): ReportColumn[] => [
    { key: id, title: name, kind },
    ...(hasIntervals
      ? ([
          { key: `${id}.lower`, title: lower(name), kind },
          { key: `${id}.upper`, title: upper(name), kind },
        ] as const)
      : []),
  ]);
  return {
    title: trend.axis(t.agreement.figures.figures[figure].title),
    caption: [trend.about, ...gapsOf(shown, t)],
    columns: [{ key: 'code', title: code, kind: 'text' }, ...columns],
    rows: rows.map((row) => [
      row.code ? tree.path(row.code).join(PATH_SEPARATOR) : row.name,
      ...row.points.flatMap((point): ReportCell[] => [
        valueOf(point.figure) ?? null,
        ...(hasIntervals ? [point.lower ?? null, point.upper ?? null] : []),
      ]),
    ]),
    picture,
  };
}
