import type { CueLine } from './cue-lines.ts';

/** What a file says about a stretch of speech, in seconds. */
export interface TimedSpeech {
  readonly speaker?: string | undefined;
  readonly text: string;
  readonly time: number;
  readonly endTime?: number | undefined;
}

/** Speech as a caption's line; undefined where nothing is said. */
export function cueLineOf({ speaker, text, time, endTime }: TimedSpeech): CueLine | undefined {
  const said = text.replace(/\s+/gu, ' ').trim();
  const voice = speaker?.replace(/\s+/gu, ' ').trim() ?? '';
  if (said === '') return undefined;
  return {
    text: said,
    ...(voice !== '' && { voice }),
    isVoiced: voice !== '',
    time,
    endTime: Math.max(time, endTime ?? time),
  };
}
