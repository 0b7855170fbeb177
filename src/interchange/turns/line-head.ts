import { cleanLabel } from './clean-label.ts';
import type { LabelFamily } from './label-family.ts';
import { LONG_LABEL, SHORT_LABEL } from './label-shape.ts';
import type { Line } from './line.ts';
import { dashNameAt, loneNameAt, nameAt, oddNameAt, type Named } from './name-at.ts';
import { afterTimeSource, blankSource, skip } from './scan.ts';
import { timestampAt } from './timestamp.ts';

/** What may be a label or a time at a line's beginning; offsets count from the line's. */
export interface LineHead {
  /** Where the line's characters begin, behind white space. */
  readonly start: number;
  /** Where the speech begins; the line's length when nothing follows. */
  readonly body: number;
  readonly label?: string;
  readonly family?: LabelFamily;
  readonly time?: number;
  readonly endTime?: number;
  /** A time without brackets or label, which may as well be a sentence's first word. */
  readonly hasBareTime: boolean;
}

/** Label, time and punctuation together never reach further than this. */
const REACH = 120;
const BLANKS = new RegExp(`${blankSource}*`, 'uy');
const AFTER_TIME = new RegExp(afterTimeSource, 'uy');
/** Bullets and numbers of a list. */
const MARKER = /(?:>>+|[-–—•*‣▪●○◦]|\(?\p{N}{1,4}[.)۔-])\s+/uy;
const BULLET = /^\s*[-–—•*‣▪●○◦]/u;

interface Beginning {
  readonly text: string;
  readonly start: number;
  /** Behind list marks and time: where a name may begin. */
  readonly offset: number;
  readonly time: ReturnType<typeof timestampAt>;
}

function beginningOf(line: Line): Beginning {
  const text = line.text.slice(0, REACH);
  const start = skip(BLANKS, text, 0);
  const marked = skip(MARKER, text, start);
  const time = timestampAt(text, marked);
  return { text, start, offset: time ? skip(AFTER_TIME, text, time.end) : marked, time };
}

function timesOf(time: number | undefined, endTime: number | undefined): Partial<LineHead> {
  return { ...(time !== undefined && { time }), ...(endTime !== undefined && { endTime }) };
}

function headOf({ start, time: leading }: Beginning, named: Named): LineHead {
  const { body, family, time } = named;
  const label = cleanLabel(named.label);
  const times = timesOf(leading ? leading.time : time, leading?.endTime);
  return { start, body, label, family, ...times, hasBareTime: false };
}

/** Reads what may be a label, a time or both at the beginning of a line. */
export function lineHead(line: Line): LineHead | undefined {
  const beginning = beginningOf(line);
  const { text, start, offset, time } = beginning;
  const named = nameAt(text, offset, line.boldLength ?? 0, SHORT_LABEL);
  if (named) return headOf(beginning, named);
  if (!time) return undefined;
  const times = timesOf(time.time, time.endTime);
  return { start, body: offset, ...times, hasBareTime: !time.isBracketed };
}

/** What else may be a label there: a long name, anything before a colon, a name before a dash or alone on the line. */
export function furtherHeads(line: Line): LineHead[] {
  const beginning = beginningOf(line);
  const { text, offset } = beginning;
  const isNamed = nameAt(text, offset, line.boldLength ?? 0, SHORT_LABEL) !== undefined;
  const mayBeWeak = !line.apart && !BULLET.test(text);
  const mayBeAlone = mayBeWeak && !isNamed && line.text.length <= REACH;
  const readings = [
    isNamed
      ? undefined
      : (nameAt(text, offset, line.boldLength ?? 0, LONG_LABEL) ?? oddNameAt(text, offset)),
    mayBeWeak ? dashNameAt(text, offset, SHORT_LABEL) : undefined,
    mayBeAlone ? loneNameAt(text, offset, SHORT_LABEL) : undefined,
  ];
  return readings.flatMap((named) => (named ? [headOf(beginning, named)] : []));
}
