/** A caption with its place in the recording. */
export interface Cue {
  /** Seconds. */
  readonly time: number;
  readonly endTime: number;
  /** The caption's text with its tags. */
  readonly payload: string;
}

export interface ParsedCues {
  readonly cues: readonly Cue[];
  /** Blocks that should be cues and have no readable time. */
  readonly leftOut: number;
}
