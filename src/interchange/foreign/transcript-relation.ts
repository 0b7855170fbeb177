/** How a recording hangs together with its transcript, where both are documents. */
export const TRANSCRIPT_RELATION = 'transcript';
