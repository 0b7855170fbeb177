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

export interface Resampling {
  readonly resamples: number;
  readonly seed: number;
}

/** Draws as many units as there are, each time into the same numbers: how often each of them came. */
export function unitDrawer(units: number): (random: () => number) => Int32Array {
  const times = new Int32Array(units);
  return (random) => {
    times.fill(0);
    for (let draw = 0; draw < units; draw += 1) {
      const unit = Math.floor(random() * units);
      times[unit] = (times[unit] ?? 0) + 1;
    }
    return times;
  };
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

/** The intervals of coefficients, all from the same resamples, of which there is only one at a time. */
export function intervalsOfResamples<Resample>(
  { resamples, seed }: Resampling,
  draw: (random: () => number) => Resample,
  coefficients: readonly ((resample: Resample) => Figure)[],
): Interval[] {
  const random = seededRandom(seed);
  const found = coefficients.map((): Figure[] => []);
  for (let count = 0; count < resamples; count += 1) {
    const resample = draw(random);
    coefficients.forEach((coefficient, at) => found[at]?.push(coefficient(resample)));
  }
  return found.map(percentileInterval);
}

/** Of coefficients that are computed from how often each of so many independent units counts. */
export function bootstrap(
  units: number,
  resampling: Resampling,
  coefficients: readonly ((times: Int32Array) => Figure)[],
): readonly (Interval | undefined)[] {
  if (units < FEWEST_UNITS) return coefficients.map(() => undefined);
  return intervalsOfResamples(resampling, unitDrawer(units), coefficients);
}
