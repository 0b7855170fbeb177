/** Columns of the reliability data before those of the coders; programs read them, so they are the same in every language. */
export const RELIABILITY_PLACES = ['code', 'document', 'unit', 'units'] as const;

/** Columns behind these that say what a unit was; the same in every row. */
export const RELIABILITY_SETTINGS = ['unit_kind', 'unit_rule', 'interviewers'] as const;
