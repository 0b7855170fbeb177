import {
  FEWEST_UNITS,
  intervalsOfResamples,
  type Interval,
  type Resampling,
} from '#analysis/agreement/bootstrap.ts';
import { bootstrapOfCoincidences } from '#analysis/agreement/bootstrap-of-coincidences.ts';
import { brennanPrediger } from '#analysis/agreement/coefficients/brennan-prediger.ts';
import {
  cohenKappa,
  cohenStandardError,
  weightedKappa,
} from '#analysis/agreement/coefficients/cohen-kappa.ts';
import { congerKappa } from '#analysis/agreement/coefficients/conger-kappa.ts';
import { contingency } from '#analysis/agreement/coefficients/contingency.ts';
import {
  fleissKappa,
  fleissKappaGeneralized,
  fleissKappaOfCategories,
} from '#analysis/agreement/coefficients/fleiss-kappa.ts';
import { gwetAC1, gwetAC2 } from '#analysis/agreement/coefficients/gwet-ac.ts';
import { holsti } from '#analysis/agreement/coefficients/holsti.ts';
import {
  krippendorffAlpha,
  type Metric,
} from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { LEVELS, metricOf, type Level } from '#analysis/agreement/coefficients/levels.ts';
import { meanOfPairs } from '#analysis/agreement/coefficients/of-pairs.ts';
import {
  percentOfPairs,
  percentOfUnits,
  percentUnanimous,
} from '#analysis/agreement/coefficients/percent-agreement.ts';
import { scottPi } from '#analysis/agreement/coefficients/scott-pi.ts';
import { figure, noFigure, type Reason } from '#analysis/agreement/figure.ts';
import {
  pairsOf,
  pairTable,
  PatternTally,
  type PatternTable,
} from '#analysis/agreement/pattern-table.ts';
import { tableDrawer, unitsOfTable, type UnitRuns } from '#analysis/agreement/table-drawer.ts';
import { addFigures, type Figures } from './figures.ts';

/** Ratings of predefined units; of values the place in the list of categories, or `MISSING`. */
export interface ReliabilityData {
  readonly coders: number;
  readonly categories: readonly string[];
  /** The categories' numbers, where all of them are numbers. */
  readonly values: readonly number[] | undefined;
  readonly units: readonly (readonly number[])[];
  /** Of every unit how many there are like it; one where it is left out. */
  readonly times?: readonly number[] | undefined;
}

export interface ReliabilityOptions extends Resampling {
  /** Alphas up to this level; from ordinal on also the coefficients that count near misses in part. */
  readonly level: Level;
  /** Of Krippendorff's own bootstrap, where it has another. */
  readonly coincidenceSeed?: number | undefined;
}

interface UnitTable {
  readonly table: PatternTable;
  readonly runs: UnitRuns;
}

function unitTable({ coders, categories, units, times }: ReliabilityData): UnitTable {
  const tally = new PatternTally();
  const often = times ?? units.map(() => 1);
  const rows = units.map((values, at) => tally.add(values, often[at] ?? 0));
  return { table: tally.table(coders, categories.length), runs: { rows, times: often } };
}

function percentages(figures: Figures, table: PatternTable): void {
  addFigures(figures, '', {
    percent_agreement_pairs: percentOfPairs(table),
    percent_agreement_unit_mean: percentOfUnits(table),
    percent_unanimous: percentUnanimous(table),
    holsti_mean_pairwise: holsti(table),
  });
}

function kappas(figures: Figures, table: PatternTable, isOrdered: boolean): void {
  addFigures(figures, '', {
    cohen_kappa_mean_pairwise: meanOfPairs(table, cohenKappa),
    scott_pi_mean_pairwise: meanOfPairs(table, scottPi),
  });
  if (table.coders === 2) {
    const pair = contingency(table);
    addFigures(figures, '', {
      cohen_kappa: cohenKappa(pair),
      scott_pi: scottPi(pair),
      cohen_kappa_se: cohenStandardError(pair),
      ...(isOrdered && {
        cohen_kappa_linear: weightedKappa(pair, 'linear'),
        cohen_kappa_quadratic: weightedKappa(pair, 'quadratic'),
      }),
    });
  }
  addFigures(figures, '', {
    fleiss_kappa: fleissKappa(table),
    fleiss_kappa_generalized: fleissKappaGeneralized(table),
    conger_kappa: congerKappa(table),
    brennan_prediger: brennanPrediger(table),
    gwet_ac1: gwetAC1(table),
    ...(isOrdered && {
      gwet_ac2_quadratic: gwetAC2(table, 'quadratic'),
      gwet_ac2_linear: gwetAC2(table, 'linear'),
    }),
  });
}

function pairs(figures: Figures, table: PatternTable): void {
  if (table.coders < 3) return;
  for (const [first, second] of pairsOf(table.coders)) {
    const pair = pairTable(table, first, second);
    addFigures(figures, `pair/${first}-${second}/`, {
      percent: percentOfPairs(pair),
      cohen_kappa: cohenKappa(contingency(pair)),
      scott_pi: scottPi(contingency(pair)),
      alpha_nominal: krippendorffAlpha(pair),
    });
  }
}

function addInterval(figures: Figures, path: string, interval: Interval | Reason): void {
  if (typeof interval === 'string') {
    const none = noFigure(interval);
    addFigures(figures, path, { lower: none, upper: none });
    return;
  }
  const { lower, upper, undefinedResamples } = interval;
  addFigures(figures, path, { lower, upper, undefined_resamples: figure(undefinedResamples) });
}

function whyNoIntervals(table: PatternTable): Reason | undefined {
  if (table.coders < 2) return 'fewer_than_two_coders';
  return unitsOfTable(table) < FEWEST_UNITS ? 'fewer_than_ten_units' : undefined;
}

function intervals(
  figures: Figures,
  { table, runs }: UnitTable,
  metrics: readonly (readonly [Level, Metric])[],
  { resamples, seed, coincidenceSeed = seed }: ReliabilityOptions,
): void {
  const reason = whyNoIntervals(table);
  const alphas = metrics.map(
    ([, metric]) =>
      (resample: PatternTable) =>
        krippendorffAlpha(resample, metric),
  );
  const found = reason
    ? []
    : intervalsOfResamples({ resamples, seed }, tableDrawer(table, runs), alphas);
  metrics.forEach(([level, metric], at) => {
    addInterval(figures, `bootstrap_units/alpha_${level}/`, found[at] ?? reason ?? 'no_variation');
    const ofCoincidences = reason
      ? undefined
      : bootstrapOfCoincidences(table, metric, { replicates: resamples, seed: coincidenceSeed });
    if (!ofCoincidences) return;
    addFigures(figures, `bootstrap_krippendorff/alpha_${level}/`, {
      lower: figure(ofCoincidences.lower),
      upper: figure(ofCoincidences.upper),
      M: figure(ofCoincidences.draws),
    });
  });
}

/** Every coefficient on predefined units, named as `reliability` prints it. */
export function reliabilityFigures(data: ReliabilityData, options: ReliabilityOptions): Figures {
  const figures: Figures = new Map();
  const units = unitTable(data);
  const { table } = units;
  percentages(figures, table);
  kappas(figures, table, options.level !== 'nominal');
  const ofCategories = fleissKappaOfCategories(table);
  data.categories.forEach((name, category) => {
    const one = ofCategories[category];
    if (one) figures.set(`fleiss_kappa_category/${name}`, one);
  });
  const levels = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const metrics: (readonly [Level, Metric])[] = [];
  for (const level of levels) {
    const metric = metricOf(level, data.values);
    if (metric) metrics.push([level, metric]);
    const alpha = metric ? krippendorffAlpha(table, metric) : noFigure('not_numeric');
    figures.set(`alpha_${level}`, alpha);
  }
  intervals(figures, units, metrics, options);
  pairs(figures, table);
  return figures;
}
