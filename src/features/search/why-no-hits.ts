/** Why there is no list of hits. */
export type WhyNoHits =
  /** The project has no documents. */
  | 'noDocuments'
  /** The expression cannot be read. */
  | 'pattern'
  /** Folding leaves nothing of what is typed. */
  | 'noLetter'
  /** Nothing is typed. */
  | 'start'
  /** What the search is narrowed to is not there any more. */
  | 'gone'
  | 'nothing';
