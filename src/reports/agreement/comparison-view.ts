/**
 * How codings are set against each other: unit by unit, as the passages they are, or in the way of another program, for
 * comparison with papers that used it.
 */
export const COMPARISON_VIEWS = ['units', 'passages', 'maxqda', 'nvivo', 'dedoose'] as const;
export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

export const OTHER_PROGRAMS = ['maxqda', 'nvivo', 'dedoose'] as const;
export type OtherProgram = (typeof OTHER_PROGRAMS)[number];

export function isOtherProgram(view: ComparisonView): view is OtherProgram {
  return OTHER_PROGRAMS.some((program) => program === view);
}

/** Whether what is shown depends on the unit. */
export function countsUnits(view: ComparisonView): boolean {
  return view === 'units' || view === 'dedoose';
}

/** Whether passages have to have something in common to match. */
export function hasOverlap(view: ComparisonView): boolean {
  return view === 'passages' || view === 'maxqda';
}

/** Per cent, where none was chosen: MAXQDA's own, and half. */
export function overlapOf(view: ComparisonView, chosen: number | undefined): number {
  return chosen ?? (view === 'maxqda' ? 90 : 50);
}
