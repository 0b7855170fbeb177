/** A time written at a line's beginning or beside a name. */
export interface Timestamp {
  /** Seconds; undefined for a time before the recording's start. */
  readonly time: number | undefined;
  readonly endTime: number | undefined;
  /** In brackets of some kind, so that it cannot be part of a sentence. */
  readonly isBracketed: boolean;
  /** Offset just behind it. */
  readonly end: number;
}

const DIGIT = '[0-9\u0660-\u0669\u06f0-\u06f9]';
const CLOCK = `-?${DIGIT}{1,3}(?::${DIGIT}{2}){1,3}(?:[.,-]${DIGIT}{1,3})?`;
const RANGE = `(${CLOCK})(?:\\s*(?:-->|[-–—])\\s*(${CLOCK}))?`;
const BRACKETED = new RegExp(`[[({<#]\\s*${RANGE}\\s*[\\])}>#]`, 'uy');
const BARE = new RegExp(`${RANGE}(?!:?[\\p{L}\\p{N}])`, 'uy');

/** Pattern source of a time in brackets or bare, for finding one behind a name. */
export const bracketedTimeSource = `[[({<#]\\s*${CLOCK}(?:\\s*(?:-->|[-–—])\\s*${CLOCK})?\\s*[\\])}>#]`;
export const bareTimeSource = CLOCK;

const SECONDS = [1, 60, 3600, 86_400];

function toLatinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) =>
    String(digit.charCodeAt(0) & 0xf),
  );
}

/** Seconds of `m:ss`, `h:mm:ss` or `d:hh:mm:ss`; undefined below zero; null when no clock shows it. */
function toSeconds(clock: string): number | undefined | null {
  const parts = toLatinDigits(clock.replace(/^-/u, '')).split(':').reverse();
  const numbers = parts.map((part) => Number(part.replace(/[,-]/u, '.')));
  const [seconds = 0, minutes = 0] = numbers;
  if (seconds >= 60 || (numbers.length > 2 && minutes >= 60)) return null;
  if (clock.startsWith('-')) return undefined;
  return numbers.reduce((sum, number, place) => sum + number * (SECONDS[place] ?? 0), 0);
}

/** Reads the time that begins exactly at an offset. */
export function timestampAt(text: string, offset: number): Timestamp | undefined {
  for (const pattern of [BRACKETED, BARE]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const time = toSeconds(match[1]);
    const endTime = match[2] ? toSeconds(match[2]) : undefined;
    if (time === null) return undefined;
    return {
      time,
      endTime: endTime ?? undefined,
      isBracketed: pattern === BRACKETED,
      end: offset + match[0].length,
    };
  }
  return undefined;
}
