import type { Figure } from '#analysis/agreement/figure.ts';
import type { AgreementStudy } from '#analysis/agreement/spans/agreement-study.ts';
import type { UnitKind } from '#analysis/agreement/spans/unit-kind.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { continuumOf } from '#analysis/agreement/unitizing/segments.ts';
import { UnitizingFamily } from '#analysis/agreement/unitizing/unitizing-family.ts';

/** Of the study, what uα is computed from. */
interface Continua {
  readonly counts: AgreementStudy;
  readonly characters: UnitKind;
  readonly documents: readonly number[];
}

/** Sums of all documents one after another, each so many times. */
function sumsOf(sums: Float64Array, times: Int32Array): Float64Array {
  const size = sums.length / times.length;
  const found = new Float64Array(size);
  for (let document = 0; document < times.length; document += 1) {
    const often = times[document] ?? 0;
    if (often === 0) continue;
    for (let at = 0; at < size; at += 1) {
      found[at] = (found[at] ?? 0) + often * (sums[document * size + at] ?? 0);
    }
  }
  return found;
}

/** uα of every code by itself, by how often each document counts. */
export function uAlphaOfResamples({
  counts,
  characters,
  documents,
}: Continua): ((times: Int32Array) => Figure)[] {
  const units = new UnitsOfStudy(counts.units.study, characters);
  return counts.scopes.map((scope) => {
    const sums = documents.flatMap((document) => {
      const family = new UnitizingFamily(1);
      family.add(continuumOf(units, [scope], document));
      return [...family.sums];
    });
    const ofDocuments = Float64Array.from(sums);
    return (times) => new UnitizingFamily(1, sumsOf(ofDocuments, times)).uAlpha();
  });
}
