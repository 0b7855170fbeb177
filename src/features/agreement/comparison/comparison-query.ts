import type { CodeId, CoderId, DocumentId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';
import { COEFFICIENTS } from '#reports/agreement/coefficient.ts';
import { COMPARISON_VIEWS } from '#reports/agreement/comparison-view.ts';
import {
  COMPARED_UNITS,
  FIRST_CHOICE,
  OVERLAPS,
  UNIT_RULES,
  type ComparisonChoice,
} from './comparison-choice.ts';

type Query = Readonly<Record<string, string>>;

const KEYS = [
  'as',
  'unit',
  'rule',
  'below',
  'interviewers',
  'pair',
  'documents',
  'codes',
  'figures',
  'overlap',
] as const;
type Key = (typeof KEYS)[number];

function listed(written: string | undefined): readonly string[] | undefined {
  return written?.split(',').filter((each) => each !== '');
}

function pairOf(written: string | undefined, { coders }: Round): ComparisonChoice['pair'] {
  const found = coders.filter((id: CoderId) => listed(written)?.includes(id));
  const [first, second, ...others] = found;
  return first && second && others.length === 0 && coders.length > 2 ? [first, second] : undefined;
}

/** How an address says that a round is looked at; what it does not say, or says of things that are gone, is as at first. */
export function readComparisonChoice(query: Query, round: Round): ComparisonChoice {
  const of = (key: Key) => query[key];
  const figures = listed(of('figures'));
  return {
    view: COMPARISON_VIEWS.find((view) => view === of('as')) ?? FIRST_CHOICE.view,
    unit: COMPARED_UNITS.find((unit) => unit === of('unit')) ?? FIRST_CHOICE.unit,
    rule: UNIT_RULES.find((rule) => rule === of('rule')) ?? FIRST_CHOICE.rule,
    rollsUp: of('below') === 'count',
    hasInterviewers: of('interviewers') === 'count',
    pair: pairOf(of('pair'), round),
    documents: listed(of('documents')) as readonly DocumentId[] | undefined,
    codes: listed(of('codes')) as readonly CodeId[] | undefined,
    coefficients: figures
      ? COEFFICIENTS.filter((each) => figures.includes(each))
      : FIRST_CHOICE.coefficients,
    overlap: OVERLAPS.find((percent) => String(percent) === of('overlap')),
  };
}

/** The same as an address says it; what else the address says stays. */
export function comparisonQuery(choice: ComparisonChoice, before: Query = {}): Query {
  const { view, unit, rule, pair, documents, codes, coefficients, overlap } = choice;
  const figures = coefficients.join();
  const said: Readonly<Record<Key, string | undefined>> = {
    as: view === FIRST_CHOICE.view ? undefined : view,
    unit: unit === FIRST_CHOICE.unit ? undefined : unit,
    rule: rule === FIRST_CHOICE.rule ? undefined : rule,
    below: choice.rollsUp ? 'count' : undefined,
    interviewers: choice.hasInterviewers ? 'count' : undefined,
    pair: pair?.join(),
    documents: documents?.join(),
    codes: codes?.join(),
    figures: figures === FIRST_CHOICE.coefficients.join() ? undefined : figures,
    overlap: overlap === undefined ? undefined : String(overlap),
  };
  const others = Object.entries(before).filter(([key]) => !KEYS.some((own) => own === key));
  const own = Object.entries(said).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return Object.fromEntries([...others, ...own]);
}
