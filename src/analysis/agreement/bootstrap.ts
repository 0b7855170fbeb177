import { seededRandom } from '#analysis/seeded-random.ts';
import { figure, noFigure, type Figure } from './figure.ts';

/** Below this many independent units an interval would pretend to know what it does not. */
export const FEWEST_UNITS = 10;
const LOWER = 0.025;
const UPPER = 0.975;

export interface Interval {
  readonly lower: Figure;
  readonly upper: Figure;
  readonly undefinedResamples: number;
}

/** Quantile of ascending values, type 7 of Hyndman & Fan (1996). */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const place = (ascending.length - 1) * share;
  const below = Math.floor(place);
  const low = ascending[below] ?? NaN;
  return low + (place - below) * ((ascending[below + 1] ?? low) - low);
}

/** How often each of so many units is drawn, resample by resample; the same for everything that is computed from them. */
export function drawResamples(units: number, resamples: number, seed: number): Int32Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: resamples }, () => {
    const times = new Int32Array(units);
    for (let draw = 0; draw < units; draw += 1) {
      const unit = Math.floor(random() * units);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    return times;
  });
}

/** The middle 95 % of the resamples in which the coefficient is defined; the others are counted. */
function percentileInterval(figures: readonly Figure[]): Interval {
  const values = figures.flatMap((each) => ('value' in each ? [each.value] : []));
  const ascending = Float64Array.from(values).sort();
  const undefinedResamples = figures.length - values.length;
  if (values.length === 0) {
    const none = figures[0] ?? noFigure('no_pairable_units');
    return { lower: none, upper: none, undefinedResamples };
  }
  return {
    lower: figure(quantile(ascending, LOWER)),
    upper: figure(quantile(ascending, UPPER)),
    undefinedResamples,
  };
}

/** The interval of a coefficient that is computed from how often each independent unit counts. */
export function bootstrap(
  resamples: readonly Int32Array[],
  coefficient: (times: Int32Array) => Figure,
): Interval | undefined {
  const units = resamples[0]?.length ?? 0;
  if (units < FEWEST_UNITS) return undefined;
  return percentileInterval(resamples.map(coefficient));
}
