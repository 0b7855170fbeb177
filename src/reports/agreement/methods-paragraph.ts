import type { UnitRule } from '#analysis/agreement/spans/unit-kind.ts';
import type { ComparedUnit } from '#analysis/agreement/project/compared-study.ts';
import { FEWEST_UNITS } from '#analysis/agreement/bootstrap.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Wording } from '#i18n/wording.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import type { Coefficient } from './coefficient.ts';
import { countsUnits, isOtherProgram, overlapOf, type ComparisonView } from './comparison-view.ts';
import type { UnitSummary } from './summary-rows.ts';

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
  readonly characters: number;
  readonly view: ComparisonView;
  /** As it was asked for. */
  readonly overlap: number | undefined;
  readonly rule: UnitRule;
  readonly rollsUp: boolean;
  readonly hasInterviewers: boolean;
  readonly codes: number;
  readonly usedCodes: number;
  readonly coefficients: readonly Coefficient[];
  /** Over all codes, as they are shown by units. */
  readonly summaries: readonly UnitSummary[];
  /** Coders who applied none of the codes in some of the documents. */
  readonly silent: readonly { readonly name: string; readonly documents: number }[];
  /** Of the figures, those of which intervals were computed. */
  readonly intervals: readonly string[];
  readonly resamples: number;
  readonly seed: number;
  /** How disagreements were resolved, where they were; a sentence each. */
  readonly resolution: readonly string[];
  /** Of the program. */
  readonly version: string;
}

type Words = Pick<Wording, 'messages' | 'language'>;

function unitSentence(
  { unit, units, rule, view }: MethodsFacts,
  { messages }: Words,
): readonly string[] {
  const { methods } = messages.agreement.figures;
  if (!countsUnits(view)) return view === 'passages' ? [methods.ofPassages] : [];
  return [`${methods.units[unit](units)}${unit === 'character' ? '.' : methods.rules[rule]}`];
}

/** Which of the figures have intervals, and how these were found. */
function intervalSentence(facts: MethodsFacts, { agreement }: Messages): readonly string[] {
  const { methods, figures, summaries } = agreement.figures;
  const { view, coefficients, intervals, documents } = facts;
  const shown = view === 'passages' ? (['u_alpha'] as const) : coefficients;
  const names = [
    ...shown.filter((each) => intervals.includes(each)).map((each) => figures[each].title),
    ...facts.summaries
      .filter((each) => view === 'units' && intervals.includes(each))
      .map((each) => summaries[each].title),
  ];
  if (names.length === 0) return [];
  if (documents < FEWEST_UNITS) return [methods.noInterval];
  return [methods.interval(names, facts.resamples, facts.seed)];
}

/** What the figures are, with their sources, and their intervals. */
function figureSentences(facts: MethodsFacts, { messages }: Words): readonly string[] {
  const { methods, figures } = messages.agreement.figures;
  const { passages, about, differs, source } = messages.agreement.views;
  const { notes } = messages.agreement;
  const { view, coefficients } = facts;
  if (isOtherProgram(view)) return [about[view], differs[view], source[view]];
  if (view === 'passages') {
    return [
      methods.coefficients([
        figures.u_alpha.inText,
        passages.inText(overlapOf(view, facts.overlap)),
      ]),
      ...intervalSentence(facts, messages),
    ];
  }
  return [
    ...(coefficients.length > 0
      ? [methods.coefficients(coefficients.map((each) => figures[each].inText))]
      : []),
    ...(facts.summaries.length > 0
      ? [notes.summariesGiven(facts.summaries.map((each) => notes.summaries[each]))]
      : []),
    ...intervalSentence(facts, messages),
  ];
}

/** How much of the material was compared. Codings from before are not known to be all that somebody meant to code. */
function extentSentences(facts: MethodsFacts, { messages, language }: Words): readonly string[] {
  const { figures, notes } = messages.agreement;
  const { documents, allDocuments, characters, silent } = facts;
  const share = language.percent(allDocuments === 0 ? 0 : documents / allDocuments, 0);
  const extent = facts.kind === 'existing' ? notes.countedExtent : figures.methods.extent;
  const names = silent.map((one) => notes.silentCoder(one.name, one.documents));
  return [
    extent(documents, allDocuments, share, characters),
    ...(names.length > 0 ? [notes.silentInText(names)] : []),
  ];
}

/**
 * How it was compared, a sentence each, for the methods section of a paper: who, how much of the material, units,
 * coefficients, intervals and software, as O'Connor & Joffe (2020) ask for.
 */
export function methodsParagraph(facts: MethodsFacts, words: Words): string[] {
  const { methods } = words.messages.agreement.figures;
  return [
    methods.kinds[facts.kind](facts.coders, facts.round),
    ...extentSentences(facts, words),
    ...(facts.draw === undefined ? [] : [methods.drawn(facts.draw)]),
    ...unitSentence(facts, words),
    facts.hasInterviewers ? methods.withInterviewers : methods.withoutInterviewers,
    facts.rollsUp ? methods.rolledUp : methods.notRolledUp,
    methods.codes(facts.codes, facts.usedCodes),
    ...figureSentences(facts, words),
    methods.undefined,
    ...facts.resolution,
    methods.software(facts.version),
  ].map(withoutIsolates);
}
