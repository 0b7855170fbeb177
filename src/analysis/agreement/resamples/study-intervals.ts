import { bootstrap, type NamedIntervals, type Resampling } from '#analysis/agreement/bootstrap.ts';
import type { Figure } from '#analysis/agreement/figure.ts';
import type { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import type { UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { CodeResample } from './code-resample.ts';
import { INTERVAL_NAMES, isOfAllCodes, isOfCodes, type IntervalName } from './interval-name.ts';
import { patternFacts } from './pattern-facts.ts';
import { OF_ALL_CODES, OF_CODES } from './resampled-coefficients.ts';
import { uAlphaOfResamples } from './u-alpha-of-resamples.ts';

/** What documents are drawn of. */
export interface ResampledStudy {
  readonly counts: AgreementStudy;
  /** The characters that count, whatever the unit. */
  readonly characters: UnitKind;
  /** Places of the documents that two coders or more worked through: these are drawn. */
  readonly documents: readonly number[];
  /** What one coder alone worked through; it counts once in every resample. */
  readonly alone: readonly number[];
}

/** What was asked for, as far as there are intervals. */
export interface StudyIntervals {
  /** In the order of the scopes. */
  readonly perCode: readonly NamedIntervals[];
  readonly summary: NamedIntervals;
}

/** One resample; codes are counted in it when they are asked for. */
interface Resample {
  /** How often each of the drawn documents counts. */
  readonly times: Int32Array;
  readonly code: (at: number) => CodeResample;
}

/** A name of one code, or of all of them where `code` is undefined. */
interface Asked {
  readonly code: number | undefined;
  readonly name: IntervalName;
  readonly coefficient: (resample: Resample) => Figure;
}

function resamplerOf({ counts, documents, alone }: ResampledStudy) {
  const codes = counts.scopes.map((_, scope) => {
    const table = counts.code(scope, { documents: [...documents, ...alone] });
    return { table, facts: patternFacts(table.table()) };
  });
  const often = new Int32Array(documents.length + alone.length).fill(1);
  return (times: Int32Array): Resample => {
    often.set(times);
    const found: (CodeResample | undefined)[] = codes.map(() => undefined);
    const code = (at: number): CodeResample => {
      const own = codes[at];
      if (!own) throw new Error(`there is no code at ${String(at)}`);
      return (found[at] ??= new CodeResample(own.facts, own.table.table(often).weights));
    };
    return { times, code };
  };
}

function askedOf(study: ResampledStudy, names: readonly IntervalName[]): Asked[] {
  const places = [...study.counts.scopes.keys()];
  const uAlphas = names.includes('u_alpha') ? uAlphaOfResamples(study) : [];
  return names.flatMap((name): Asked[] => {
    if (isOfAllCodes(name)) {
      const summary = OF_ALL_CODES[name];
      const coefficient = ({ code }: Resample) => summary(places.map(code));
      return [{ code: undefined, name, coefficient }];
    }
    if (isOfCodes(name)) {
      const ofCode = OF_CODES[name];
      return places.map((at) => ({ code: at, name, coefficient: ({ code }) => ofCode(code(at)) }));
    }
    return uAlphas.map((uAlpha, at) => ({
      code: at,
      name,
      coefficient: ({ times }) => uAlpha(times),
    }));
  });
}

/**
 * 95% intervals by the percentile bootstrap over documents, of the coefficients that are named; none below ten documents.
 * Documents are drawn once for all coefficients and codes, and their small counts added up: no text is looked at again.
 */
export function studyIntervals(
  study: ResampledStudy,
  names: readonly IntervalName[],
  resampling: Resampling,
): StudyIntervals {
  const { documents, counts } = study;
  const isOfTwo = counts.units.study.coders.length === 2;
  const wanted = INTERVAL_NAMES.filter(
    (name) => names.includes(name) && (isOfTwo || name !== 'pooled_kappa'),
  );
  const asked = askedOf(study, wanted);
  const found = bootstrap(
    documents.length,
    resampling,
    resamplerOf(study),
    asked.map(({ coefficient }) => coefficient),
  );
  const of = (place: number | undefined): NamedIntervals =>
    Object.fromEntries(
      asked.flatMap(({ code, name }, at) => {
        const interval = code === place ? found?.[at] : undefined;
        return interval ? [[name, interval]] : [];
      }),
    );
  return { perCode: counts.scopes.map((_, at) => of(at)), summary: of(undefined) };
}
