import { krippendorffAlpha } from '#analysis/agreement/coefficients/krippendorff-alpha.ts';
import { binaryFigures } from '#analysis/agreement/figures/code-figures.ts';
import { setFigures } from '#analysis/agreement/figures/unit-figures.ts';
import { spanAgreement } from '#analysis/agreement/matching/span-agreement.ts';
import { INTERVAL_NAMES, type IntervalName } from '#analysis/agreement/resamples/interval-name.ts';
import { studyIntervals } from '#analysis/agreement/resamples/study-intervals.ts';
import { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import { sweepSets } from '#analysis/agreement/spans/sweep-sets.ts';
import { CHARACTERS } from '#analysis/agreement/spans/unit-kind.ts';
import { continuumOf } from '#analysis/agreement/unitizing/segments.ts';
import { UnitizingFamily } from '#analysis/agreement/unitizing/unitizing-family.ts';
import { FIRST_CHOICE } from '#features/agreement/comparison/comparison-choice.ts';
import { shownIntervals } from '#reports/agreement/shown-intervals.ts';
import { madeColumns, madeStudy, type Size } from './made-study.ts';

const RESAMPLING = { resamples: 1000, seed: 1 };

/** What has an interval on the page before anything else is chosen. */
const USUAL = shownIntervals(FIRST_CHOICE.view, FIRST_CHOICE.coefficients);

export interface Times {
  readonly index: number;
  readonly sweep: number;
  readonly figures: number;
  /** Of α alone, of what is chosen at first, of all there are but uα, and of those with it. */
  readonly alphaIntervals: number;
  readonly usualIntervals: number;
  readonly unitIntervals: number;
  readonly allIntervals: number;
  readonly update: number;
  readonly unitizing: number;
  readonly sets: number;
  readonly setFigures: number;
  readonly matching: number;
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

/** Milliseconds of every step. */
export function measure(size: Size): Times {
  const columns = madeColumns(size);
  const index = timed(() => madeStudy(size, columns));
  const study = index.value;
  const scopes = ownScopes(study.codes);
  const sweep = timed(() => new AgreementStudy(study, CHARACTERS, scopes));
  const counts = sweep.value;
  const figures = timed(() => scopes.map((_, scope) => binaryFigures(counts.table(scope))));
  const documents = [...study.documents.keys()];
  const drawn = { counts, characters: CHARACTERS, documents, alone: [] };
  const intervals = (names: readonly IntervalName[]) =>
    timed(() => studyIntervals(drawn, names, RESAMPLING)).time;
  const intervalTimes = {
    alphaIntervals: intervals(['alpha']),
    usualIntervals: intervals(USUAL),
    unitIntervals: intervals(INTERVAL_NAMES.filter((name) => name !== 'u_alpha')),
    allIntervals: intervals(INTERVAL_NAMES),
  };
  const update = timed(() => {
    study.replace(0, 0, 0, [[10, 50]]);
    counts.update(0, 0);
    return binaryFigures(counts.table(0));
  });
  const unitizing = timed(() =>
    scopes.map((scope) => {
      const family = new UnitizingFamily(1);
      study.documents.forEach((_, document) => {
        family.add(continuumOf(counts.units, [scope], document));
      });
      return family.uAlpha();
    }),
  );
  const sets = timed(() => sweepSets(counts.units, scopes));
  return {
    index: index.time,
    sweep: sweep.time,
    figures: figures.time,
    ...intervalTimes,
    update: update.time,
    unitizing: unitizing.time,
    sets: sets.time,
    setFigures: timed(() => setFigures(sets.value)).time,
    matching: timed(() => spanAgreement(counts.units, scopes)).time,
  };
}

/** What one would write first: for every code, coder and document an array of characters, then a look at each. */
function naiveAlpha(
  size: Size,
  columns: ReturnType<typeof madeColumns>,
  rows: ReadonlyMap<number, readonly number[]>,
  code: number,
): number {
  let disagreeing = 0;
  const values = [0, 0];
  for (let document = 0; document < size.documents; document += 1) {
    const marked = Array.from({ length: size.coders }, () => new Uint8Array(size.length));
    rows.get(document * size.codes + code)?.forEach((at) => {
      marked[columns.coders[at] ?? 0]?.fill(1, columns.starts[at], columns.ends[at]);
    });
    for (let place = 0; place < size.length; place += 1) {
      let coded = 0;
      for (const own of marked) coded += own[place] ?? 0;
      disagreeing += (2 * coded * (size.coders - coded)) / (size.coders - 1);
      values[0] = (values[0] ?? 0) + size.coders - coded;
      values[1] = (values[1] ?? 0) + coded;
    }
  }
  const [none = 0, some = 0] = values;
  return 1 - ((none + some - 1) * disagreeing) / (2 * none * some);
}

/** Milliseconds of the alphas of all codes, character by character and by sweeping; they must be the same. */
export function compare(size: Size): { readonly naive: number; readonly swept: number } {
  const columns = madeColumns(size);
  const codes = Array.from({ length: size.codes }, (_, code) => code);
  const naive = timed(() => {
    const rows = new Map<number, number[]>();
    columns.codes.forEach((code, at) => {
      const cell = (columns.documents[at] ?? 0) * size.codes + code;
      rows.set(cell, [...(rows.get(cell) ?? []), at]);
    });
    return codes.map((code) => naiveAlpha(size, columns, rows, code));
  });
  const swept = timed(() => {
    const study = madeStudy(size, columns);
    const counts = new AgreementStudy(study, CHARACTERS, ownScopes(study.codes));
    return codes.map((code) => krippendorffAlpha(counts.table(code)));
  });
  swept.value.forEach((figure, code) => {
    const found = 'value' in figure ? figure.value : NaN;
    if (!(Math.abs(found - (naive.value[code] ?? NaN)) < 1e-9))
      throw new Error(`Code ${code} differs`);
  });
  return { naive: naive.time, swept: swept.time };
}
