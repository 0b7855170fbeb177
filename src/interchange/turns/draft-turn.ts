/** A turn before language and direction are known. `label` is as written; see `Turn` for the offsets. */
export interface DraftTurn {
  start: number;
  bodyStart: number;
  end: number;
  label?: string;
  time?: number;
  endTime?: number;
}
