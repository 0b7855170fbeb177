import { noFigure } from '#analysis/agreement/figure.ts';
import type { Domain } from '#analysis/agreement/others/atlas.ts';
import { observedDisorder } from '#analysis/agreement/gamma/observed-disorder.ts';
import type { GammaWeights } from '#analysis/agreement/gamma/dissimilarity.ts';
import { ownScopes } from '#analysis/agreement/spans/code-scope.ts';
import type { Intervals } from '#analysis/agreement/spans/intervals.ts';
import type { SpanStudy } from '#analysis/agreement/spans/span-study.ts';
import {
  CHARACTERS,
  wholeDocuments,
  type UnitKind,
  type UnitRule,
} from '#analysis/agreement/spans/unit-kind.ts';
import { sweepSets } from '#analysis/agreement/spans/sweep-sets.ts';
import { UnitsOfStudy } from '#analysis/agreement/spans/units-of-study.ts';
import { continuumOf } from '#analysis/agreement/unitizing/segments.ts';
import { addFigures, type Figures } from './figures.ts';
import { addUnitFigures, domainFiguresOf } from './unit-figures.ts';
import { addOtherPrograms } from './other-program-figures.ts';
import { matchingFigures } from './matching-figures.ts';
import { unitizingFigures } from './unitizing-figures.ts';

/** What can be asked of a study beyond its spans. */
export interface SpanRequest {
  /** Stretches of every document that are units as they are, such as turns. */
  readonly segments: readonly Intervals[] | undefined;
  readonly tokens: readonly Intervals[] | undefined;
  readonly domains: readonly Domain[];
  /** Gamma's observed disorder is searched for with these weights, and not without any. */
  readonly gamma: readonly GammaWeights[];
}

function stretches(units: readonly Intervals[], rule: UnitRule): UnitKind {
  const none: Intervals = { starts: new Int32Array(0), ends: new Int32Array(0) };
  return { kind: 'stretches', rule, ofDocument: (document) => units[document] ?? none };
}

function unitKinds(study: SpanStudy, { tokens, segments }: SpanRequest): [string, UnitKind][] {
  const kinds: [string, UnitKind][] = [
    ['char', CHARACTERS],
    ['document', wholeDocuments(study.documents.map(({ length }) => length))],
  ];
  for (const rule of ['touch', 'majority'] as const) {
    if (tokens) kinds.push([`token_${rule}`, stretches(tokens, rule)]);
    if (segments) kinds.push([`segment_${rule}`, stretches(segments, rule)]);
  }
  return kinds;
}

function gammaFigures(figures: Figures, study: SpanStudy, all: readonly GammaWeights[]): void {
  const units = new UnitsOfStudy(study, CHARACTERS);
  const scopes = ownScopes(study.codes);
  study.documents.forEach(({ id }, document) => {
    for (const weights of all) {
      const name = `gamma/${id}/alpha${weights.place}_beta${weights.category}/observed_disorder`;
      figures.set(name, observedDisorder(continuumOf(units, scopes, document), weights));
    }
  });
}

/** Every coefficient that can be computed from spans, named as `spans` prints it. */
export function spanFigures(study: SpanStudy, request: SpanRequest): Figures {
  const figures: Figures = new Map();
  for (const [name, kind] of unitKinds(study, request)) addUnitFigures(figures, name, study, kind);
  domainFiguresOf(figures, study, request.domains);
  unitizingFigures(figures, study);
  addFigures(figures, 'spans/', matchingFigures(study).all);
  if (study.coders.length === 2) {
    const units = sweepSets(new UnitsOfStudy(study, CHARACTERS), ownScopes(study.codes));
    addOtherPrograms(figures, study, units);
  }
  gammaFigures(figures, study, request.gamma);
  if (study.coders.length < 2) {
    for (const name of figures.keys()) figures.set(name, noFigure('fewer_than_two_coders'));
  }
  return figures;
}
