import type { UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import type { ComparedUnit } from '#analysis/agreement/project/compared-study.ts';
import { FEWEST_UNITS } from '#analysis/agreement/bootstrap.ts';
import type { Wording } from '#i18n/wording.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { Coefficient } from './coefficient.ts';

/** All that a figure of agreement has to be reported with. */
export interface MethodsFacts {
  readonly round: string;
  /** Coded without seeing each other, coded again by one person, or what was coded before. */
  readonly kind: 'blind' | 'again' | 'existing';
  readonly coders: readonly string[];
  /** How the documents of the round were drawn, where they were. */
  readonly draw: string | undefined;
  /** Documents compared, and all of the project. */
  readonly documents: number;
  readonly allDocuments: number;
  readonly unit: ComparedUnit;
  readonly units: number;
  readonly rule: UnitRule;
  readonly rollsUp: boolean;
  readonly hasInterviewers: boolean;
  readonly codes: number;
  readonly usedCodes: number;
  readonly coefficients: readonly Coefficient[];
  readonly resamples: number;
  readonly seed: number;
  /** Of the program. */
  readonly version: string;
}

/**
 * How it was compared, a sentence each, for the methods section of a paper: who, how much of the material, units,
 * coefficients, intervals and software, as O'Connor & Joffe (2020) ask for.
 */
export function methodsParagraph(
  facts: MethodsFacts,
  { messages, language }: Pick<Wording, 'messages' | 'language'>,
): string[] {
  const { methods, figures } = messages.agreement.figures;
  const { documents, allDocuments, unit, coefficients } = facts;
  const share = language.percent(allDocuments === 0 ? 0 : documents / allDocuments, 0);
  const hasInterval = documents >= FEWEST_UNITS;
  return [
    methods.kinds[facts.kind](facts.coders, facts.round),
    methods.extent(documents, allDocuments, share),
    ...(facts.draw === undefined ? [] : [methods.drawn(facts.draw)]),
    `${methods.units[unit](facts.units)}${unit === 'character' ? '.' : methods.rules[facts.rule]}`,
    facts.hasInterviewers ? methods.withInterviewers : methods.withoutInterviewers,
    facts.rollsUp ? methods.rolledUp : methods.notRolledUp,
    methods.codes(facts.codes, facts.usedCodes),
    methods.coefficients(coefficients.map((each) => figures[each].inText)),
    ...(coefficients.includes('alpha')
      ? [hasInterval ? methods.interval(facts.resamples, facts.seed) : methods.noInterval]
      : []),
    methods.undefined,
    methods.software(facts.version),
  ].map(withoutIsolates);
}
