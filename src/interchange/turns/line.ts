/** One line of a document as a reader hands it to turn detection. */
export interface Line {
  readonly text: string;
  /** Leading characters set in bold, where the format has bold. */
  readonly boldLength?: number;
  /**
   * Nobody's speech unless a speaker is named in it: it neither belongs to the turn before nor is searched for
   * labels when it is a note.
   */
  readonly apart?: 'heading' | 'table' | 'note';
}
