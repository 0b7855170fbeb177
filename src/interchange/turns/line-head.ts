import { cleanLabel } from './clean-label.ts';
import type { Line } from './line.ts';
import { bareTimeSource, bracketedTimeSource, timestampAt } from './timestamp.ts';

/** How a label is set off: families are judged apart, since a document keeps to one or two of them. */
export type LabelFamily = 'colon' | 'bracket' | 'timed' | 'bold' | 'tab';

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

interface Named {
  readonly label: string;
  readonly family: LabelFamily;
  readonly body: number;
  readonly time: number | undefined;
}

const LONGEST_LABEL = 40;
const MOST_WORDS = 5;
/** Label, time and punctuation together never reach further than this. */
const REACH = 120;
const INVISIBLE = '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const COLON = '[:：﹕︓∶꞉]';
const BLANKS = new RegExp(`[\\s${INVISIBLE}]*`, 'uy');
const MARKER = /(?:>>+|[-–—•])\s+/uy;
const AFTER_TIME = new RegExp(`[\\s${INVISIBLE}|]*(?:${COLON}|[-–—])?[\\s${INVISIBLE}|]*`, 'uy');
const LABEL_SHAPE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf} .'’\-–_/&#()+]*$/u;
const LONG_WORD_STOP = /[\p{L}\p{M}]{5,}\.(?:\s|$)/u;
const BRACKET_NAME = new RegExp(
  `[[【［]([^\\]】］:：]{1,60}?)(?:[,\\s]+${bareTimeSource})?\\s*[\\]】］]`,
  'uy',
);
const TIMED_NAME = new RegExp(
  `([^:：﹕\\t]{1,60}?)(?:\\s*(?=${bracketedTimeSource})|\\s+(?=${bareTimeSource}\\s*(?:$|${COLON})))`,
  'uy',
);
const COLON_NAME = new RegExp(`([^\\t\\n:：﹕︓∶꞉]{1,60}?)[\\s${INVISIBLE}]*(${COLON})`, 'uy');
const COLON_BEHIND = new RegExp(`[\\s${INVISIBLE}]*${COLON}`, 'uy');
const TAB_NAME = /([^\t]{1,60})\t+/uy;

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, offset: number): number {
  return offset + (matchAt(pattern, text, offset)?.[0].length ?? 0);
}

/** Short, of few words, begun by a letter or figure, and without a sentence's punctuation. */
function isLabelShaped(text: string): boolean {
  const label = cleanLabel(text);
  return (
    label.length > 0 &&
    label.length <= LONGEST_LABEL &&
    label.split(' ').length <= MOST_WORDS &&
    LABEL_SHAPE.test(label) &&
    !LONG_WORD_STOP.test(label) &&
    (/\p{L}/u.test(label) || /^\p{N}{1,3}$/u.test(label))
  );
}

/** Skips a bracketed time behind a label, and the colon that may follow it. */
function behindLabel(text: string, offset: number): { body: number; time: number | undefined } {
  const blank = skip(BLANKS, text, offset);
  const stamp = timestampAt(text, blank);
  if (!stamp?.isBracketed) return { body: blank, time: undefined };
  return { body: skip(AFTER_TIME, text, stamp.end), time: stamp.time };
}

function bracketName(text: string, offset: number): Named | undefined {
  const match = matchAt(BRACKET_NAME, text, offset);
  const name = match?.[1] ?? '';
  if (!match || !isLabelShaped(name) || !/\p{L}/u.test(name)) return undefined;
  const inner = timestampAt(text, offset + 1 + name.length + leadingBlank(match[0], name));
  const end = offset + match[0].length;
  const colon = matchAt(COLON_BEHIND, text, end);
  const { body, time } = behindLabel(text, end + (colon?.[0].length ?? 0));
  return { label: name, family: colon ? 'colon' : 'bracket', body, time: time ?? inner?.time };
}

/** White space or commas between the name in a bracket and the time behind it. */
function leadingBlank(bracket: string, name: string): number {
  return /^[,\s]*/u.exec(bracket.slice(1 + name.length))?.[0].length ?? 0;
}

function timedName(text: string, offset: number): Named | undefined {
  const match = matchAt(TIMED_NAME, text, offset);
  if (!match || !isLabelShaped(match[1] ?? '') || !/\p{L}/u.test(match[1] ?? '')) return undefined;
  const stamp = timestampAt(text, offset + match[0].length);
  if (!stamp) return undefined;
  const body = skip(AFTER_TIME, text, stamp.end);
  return { label: match[1] ?? '', family: 'timed', body, time: stamp.time };
}

/** What stands behind a colon that belongs to an address, a clock, a path or a smiley. */
function isOtherColon(label: string, after: string): boolean {
  return /^[/\\)]/u.test(after) || (/\p{N}$/u.test(label) && /^\p{N}/u.test(after));
}

function colonName(text: string, offset: number): Named | undefined {
  const match = matchAt(COLON_NAME, text, offset);
  const name = match?.[1] ?? '';
  if (!match || !isLabelShaped(name)) return undefined;
  const end = offset + match[0].length;
  if (isOtherColon(cleanLabel(name), text.slice(end, end + 2))) return undefined;
  return { label: name, family: 'colon', ...behindLabel(text, end) };
}

function boldName(text: string, offset: number, boldLength: number): Named | undefined {
  const name = text.slice(offset, boldLength);
  if (!isLabelShaped(name) || !/\p{L}/u.test(name)) return undefined;
  if (matchAt(COLON_BEHIND, text, boldLength)) return undefined;
  return { label: name, family: 'bold', ...behindLabel(text, boldLength) };
}

function tabName(text: string, offset: number): Named | undefined {
  const match = matchAt(TAB_NAME, text, offset);
  if (!match || !isLabelShaped(match[1] ?? '')) return undefined;
  const end = offset + match[0].length;
  const stamp = timestampAt(text, end);
  const body = stamp ? skip(AFTER_TIME, text, stamp.end) : skip(BLANKS, text, end);
  return { label: match[1] ?? '', family: 'tab', body, time: stamp?.time };
}

function nameAt(text: string, offset: number, boldLength: number): Named | undefined {
  return (
    bracketName(text, offset) ??
    timedName(text, offset) ??
    boldName(text, offset, boldLength) ??
    colonName(text, offset) ??
    tabName(text, offset)
  );
}

function timesOf(time: number | undefined, endTime: number | undefined): Partial<LineHead> {
  return { ...(time !== undefined && { time }), ...(endTime !== undefined && { endTime }) };
}

/** Reads what may be a label, a time or both at the beginning of a line. */
export function lineHead(line: Line): LineHead | undefined {
  const text = line.text.slice(0, REACH);
  const start = skip(BLANKS, text, 0);
  const marked = skip(MARKER, text, start);
  const leading = timestampAt(text, marked);
  const offset = leading ? skip(AFTER_TIME, text, leading.end) : marked;
  const named = nameAt(text, offset, line.boldLength ?? 0);
  if (named) {
    const { body, family, time } = named;
    const label = cleanLabel(named.label);
    const times = timesOf(leading ? leading.time : time, leading?.endTime);
    return { start, body, label, family, ...times, hasBareTime: false };
  }
  if (!leading) return undefined;
  const times = timesOf(leading.time, leading.endTime);
  return { start, body: offset, ...times, hasBareTime: !leading.isBracketed };
}
