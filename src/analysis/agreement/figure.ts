/** Why a coefficient has no value; the names are those of the command line. */
export type Reason =
  | 'fewer_than_two_coders'
  | 'more_than_two_coders'
  | 'no_pairable_units'
  | 'no_complete_units'
  | 'no_variation'
  | 'fewer_than_two_categories'
  | 'unequal_number_of_ratings'
  | 'category_never_used'
  | 'overlapping_codes'
  | 'no_gaps'
  | 'no_intersecting_units'
  | 'no_spans'
  | 'not_numeric'
  | 'several_documents'
  | 'too_many_units'
  | 'too_many_sets'
  | 'fewer_than_ten_units';

/** A coefficient: its value, or why it has none. Never 0 or 1 in place of a reason. */
export type Figure = { readonly value: number } | { readonly undefined: Reason };

export function figure(value: number): Figure {
  return { value };
}

export function noFigure(reason: Reason): Figure {
  return { undefined: reason };
}

/** A quotient, or the reason where there is nothing to divide by. */
export function quotient(dividend: number, divisor: number, otherwise: Reason): Figure {
  return divisor === 0 ? noFigure(otherwise) : figure(dividend / divisor);
}

/** Agreement beyond what is expected by chance; undefined where chance leaves nothing to disagree about. */
export function beyondChance(observed: number, expected: number): Figure {
  return expected === 1 ? noFigure('no_variation') : figure((observed - expected) / (1 - expected));
}

/** The mean of those that are defined; where none is, why, and that there is nothing to compare last of all reasons. */
export function meanOfDefined(figures: readonly Figure[], otherwise: Reason): Figure {
  let sum = 0;
  let defined = 0;
  for (const each of figures) {
    if (!('value' in each)) continue;
    sum += each.value;
    defined += 1;
  }
  if (defined > 0) return figure(sum / defined);
  const reasons = figures.flatMap((each) => ('value' in each ? [] : [each.undefined]));
  const weighty = reasons.find((reason) => reason !== 'no_pairable_units');
  return noFigure(weighty ?? reasons[0] ?? otherwise);
}
