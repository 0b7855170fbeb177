import { decodeEntities } from '#interchange/decode-entities.ts';
import type { Cue } from './cue.ts';

/** One line of a caption as somebody speaks it. */
export interface CueLine {
  readonly text: string;
  readonly voice?: string;
  /** Its caption names a voice, for this line or for others. */
  readonly isVoiced: boolean;
  readonly time: number;
  readonly endTime: number;
}

const TAG = /<(\/?)(v|c|i|b|u|s|ruby|rt|lang|font)((?:[.\s][^>]*)?)>|<\d[\d:.]*>|\{\\an?\d\}/giu;

/** `.class.class Name` of a voice tag → Name. */
function voiceName(annotation: string): string | undefined {
  const name = decodeEntities(annotation.replace(/^(?:\.[^\s]*)?\s*/u, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return name === '' ? undefined : name;
}

/** A caption cut where its speaker changes; tags that only style or time it are dropped. */
function voicesOf(payload: string): { voice: string | undefined; text: string }[] {
  const parts: { voice: string | undefined; text: string }[] = [{ voice: undefined, text: '' }];
  let end = 0;
  const append = (text: string): void => {
    const part = parts.at(-1);
    if (part) part.text += text;
  };
  for (const match of payload.matchAll(TAG)) {
    append(payload.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[2]?.toLowerCase() !== 'v') continue;
    const voice = match[1] === '/' ? undefined : voiceName(match[3] ?? '');
    parts.push({ voice, text: '' });
  }
  append(payload.slice(end));
  return parts;
}

export function cueLines(cue: Cue): CueLine[] {
  const parts = voicesOf(cue.payload);
  const isVoiced = parts.some(({ voice }) => voice !== undefined);
  return parts.flatMap(({ voice, text }) =>
    text.split('\n').flatMap((line) => {
      const said = decodeEntities(line).trim();
      const times = { time: cue.time, endTime: cue.endTime };
      return said === '' ? [] : [{ text: said, isVoiced, ...(voice && { voice }), ...times }];
    }),
  );
}
