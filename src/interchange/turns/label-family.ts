/**
 * How a label is set off: families are judged apart, since a document keeps to one or two of them. `dash` (`Name – text`)
 * and `alone` (nothing but the name) look like any other text, `odd` (before a colon) like no name.
 */
export type LabelFamily = 'colon' | 'bracket' | 'timed' | 'bold' | 'tab' | 'dash' | 'alone' | 'odd';

/** Set off by nothing that other text has not as well. */
export function isWeak(family: LabelFamily | undefined): family is 'dash' | 'alone' {
  return family === 'dash' || family === 'alone';
}
