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

/** Of coefficients by their names. */
export type NamedIntervals = Readonly<Record<string, Interval>>;

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

/** What a coefficient was in the resamples so far. */
class Resampled {
  readonly #values: Float64Array;
  #defined = 0;
  #undefined = 0;
  #none: Figure = noFigure('no_pairable_units');

  constructor(resamples: number) {
    this.#values = new Float64Array(resamples);
  }

  add(found: Figure): void {
    if ('value' in found) {
      this.#values[this.#defined] = found.value;
      this.#defined += 1;
      return;
    }
    if (this.#undefined === 0) this.#none = found;
    this.#undefined += 1;
  }

  /** The middle 95 % of the resamples in which the coefficient is defined; the others are counted. */
  interval(): Interval {
    const undefinedResamples = this.#undefined;
    if (this.#defined === 0) return { lower: this.#none, upper: this.#none, undefinedResamples };
    const ascending = this.#values.subarray(0, this.#defined).sort();
    return {
      lower: figure(quantile(ascending, LOWER)),
      upper: figure(quantile(ascending, UPPER)),
      undefinedResamples,
    };
  }
}

/** The intervals of coefficients, all from the same resamples, of which there is only one at a time. */
export function intervalsOfResamples<Resample>(
  { resamples, seed }: Resampling,
  draw: (random: () => number) => Resample,
  coefficients: readonly ((resample: Resample) => Figure)[],
): Interval[] {
  if (coefficients.length === 0) return [];
  const random = seededRandom(seed);
  const found = coefficients.map(() => new Resampled(resamples));
  for (let count = 0; count < resamples; count += 1) {
    const resample = draw(random);
    coefficients.forEach((coefficient, at) => found[at]?.add(coefficient(resample)));
  }
  return found.map((each) => each.interval());
}

/**
 * The intervals of coefficients that are computed from how often each of so many independent units counts; undefined below
 * ten of them. What is not defined for all units as they are has no interval either, whatever it is in some resamples.
 */
export function bootstrap<Resample>(
  units: number,
  resampling: Resampling,
  resampleOf: (times: Int32Array) => Resample,
  coefficients: readonly ((resample: Resample) => Figure)[],
): readonly Interval[] | undefined {
  if (units < FEWEST_UNITS) return undefined;
  const asTheyAre = resampleOf(new Int32Array(units).fill(1));
  const whole = coefficients.map((coefficient) => coefficient(asTheyAre));
  const draw = unitDrawer(units);
  const found = intervalsOfResamples(
    resampling,
    (random) => resampleOf(draw(random)),
    coefficients.filter((_, at) => 'value' in (whole[at] ?? {})),
  ).values();
  return whole.map((each) => {
    const next = 'value' in each ? found.next().value : undefined;
    return next ?? { lower: each, upper: each, undefinedResamples: resampling.resamples };
  });
}
