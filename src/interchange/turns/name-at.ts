import { cleanLabel } from './clean-label.ts';
import type { LabelFamily } from './label-family.ts';
import { isLabelShaped, type LabelSize } from './label-shape.ts';
import { afterTimeSource, blankSource, colonSource, matchAt, skip } from './scan.ts';
import { bareTimeSource, bracketedTimeSource, timestampAt } from './timestamp.ts';

/** A name that something sets off from what follows. */
export interface Named {
  readonly label: string;
  readonly family: LabelFamily;
  /** Where the speech begins. */
  readonly body: number;
  readonly time: number | undefined;
}

const BLANKS = new RegExp(`${blankSource}*`, 'uy');
const AFTER_TIME = new RegExp(afterTimeSource, 'uy');
const BRACKET_NAME = new RegExp(
  `[[【［]([^\\]】］:：]{1,60}?)(?:[,\\s]+${bareTimeSource})?\\s*[\\]】］]`,
  'uy',
);
const TIMED_NAME = new RegExp(
  `([^:：﹕\\t]{1,60}?)(?:\\s*(?=${bracketedTimeSource})|\\s+(?=${bareTimeSource}\\s*(?:$|${colonSource})))`,
  'uy',
);
const COLON_NAME = new RegExp(`([^\\t\\n:：﹕︓∶꞉]{1,60}?)${blankSource}*(${colonSource})`, 'uy');
const COLON_BEHIND = new RegExp(`${blankSource}*${colonSource}`, 'uy');
const TAB_NAME = /([^\t]{1,60})\t+/uy;
const DASH_NAME = /([^\t\n:：﹕︓∶꞉]{1,60}?)\s+(?:[-–—]|--)\s+(?=\S)/uy;

/** Skips a bracketed time behind a label, and the colon that may follow it. */
function behindLabel(text: string, offset: number): { body: number; time: number | undefined } {
  const blank = skip(BLANKS, text, offset);
  const stamp = timestampAt(text, blank);
  if (!stamp?.isBracketed) return { body: blank, time: undefined };
  return { body: skip(AFTER_TIME, text, stamp.end), time: stamp.time };
}

/** White space or commas between the name in a bracket and the time behind it. */
function leadingBlank(bracket: string, name: string): number {
  return /^[,\s]*/u.exec(bracket.slice(1 + name.length))?.[0].length ?? 0;
}

function bracketName(text: string, offset: number, size: LabelSize): Named | undefined {
  const match = matchAt(BRACKET_NAME, text, offset);
  const name = match?.[1] ?? '';
  if (!match || !isLabelShaped(name, size) || !/\p{L}/u.test(name)) return undefined;
  const inner = timestampAt(text, offset + 1 + name.length + leadingBlank(match[0], name));
  const end = offset + match[0].length;
  const colon = matchAt(COLON_BEHIND, text, end);
  const { body, time } = behindLabel(text, end + (colon?.[0].length ?? 0));
  return { label: name, family: colon ? 'colon' : 'bracket', body, time: time ?? inner?.time };
}

function timedName(text: string, offset: number, size: LabelSize): Named | undefined {
  const match = matchAt(TIMED_NAME, text, offset);
  const name = match?.[1] ?? '';
  if (!match || !isLabelShaped(name, size) || !/\p{L}/u.test(name)) return undefined;
  const stamp = timestampAt(text, offset + match[0].length);
  if (!stamp) return undefined;
  const body = skip(AFTER_TIME, text, stamp.end);
  return { label: name, family: 'timed', body, time: stamp.time };
}

/** What stands behind a colon that belongs to an address, a clock, a path or a smiley. */
function isOtherColon(label: string, after: string): boolean {
  return /^[/\\)]/u.test(after) || (/\p{N}$/u.test(label) && /^\p{N}/u.test(after));
}

/** Whatever stands before the first colon. */
function beforeColon(text: string, offset: number): Named | undefined {
  const match = matchAt(COLON_NAME, text, offset);
  const label = match?.[1] ?? '';
  const end = offset + (match?.[0].length ?? 0);
  if (!match || isOtherColon(cleanLabel(label), text.slice(end, end + 2))) return undefined;
  return { label, family: 'colon', ...behindLabel(text, end) };
}

function colonName(text: string, offset: number, size: LabelSize): Named | undefined {
  const named = beforeColon(text, offset);
  return named && isLabelShaped(named.label, size) ? named : undefined;
}

function boldName(
  text: string,
  offset: number,
  boldLength: number,
  size: LabelSize,
): Named | undefined {
  const name = text.slice(offset, boldLength);
  if (!isLabelShaped(name, size) || !/\p{L}/u.test(name)) return undefined;
  if (matchAt(COLON_BEHIND, text, boldLength)) return undefined;
  return { label: name, family: 'bold', ...behindLabel(text, boldLength) };
}

function tabName(text: string, offset: number, size: LabelSize): Named | undefined {
  const match = matchAt(TAB_NAME, text, offset);
  if (!match || !isLabelShaped(match[1] ?? '', size)) return undefined;
  const end = offset + match[0].length;
  const stamp = timestampAt(text, end);
  const body = stamp ? skip(AFTER_TIME, text, stamp.end) : skip(BLANKS, text, end);
  return { label: match[1] ?? '', family: 'tab', body, time: stamp?.time };
}

/** The name that begins at an offset and is clearly set off, up to a size. */
export function nameAt(
  text: string,
  offset: number,
  boldLength: number,
  size: LabelSize,
): Named | undefined {
  return (
    bracketName(text, offset, size) ??
    timedName(text, offset, size) ??
    boldName(text, offset, boldLength, size) ??
    colonName(text, offset, size) ??
    tabName(text, offset, size)
  );
}

/** What stands before a colon, begins like a name and does not look like one. */
export function oddNameAt(text: string, offset: number): Named | undefined {
  const named = beforeColon(text, offset);
  return named && /^[\p{L}\p{N}].*\p{L}/u.test(cleanLabel(named.label))
    ? { ...named, family: 'odd' }
    : undefined;
}

/** A name before a dash with white space on both sides. */
export function dashNameAt(text: string, offset: number, size: LabelSize): Named | undefined {
  const match = matchAt(DASH_NAME, text, offset);
  const name = match?.[1] ?? '';
  if (!match || !isLabelShaped(name, size) || !/\p{L}/u.test(name)) return undefined;
  return { label: name, family: 'dash', ...behindLabel(text, offset + match[0].length) };
}

/** A name with nothing behind it. */
export function loneNameAt(text: string, offset: number, size: LabelSize): Named | undefined {
  const name = text.slice(offset);
  if (!isLabelShaped(name, size) || !/\p{L}/u.test(name) || /\.\s*$/u.test(name)) return undefined;
  return { label: name, family: 'alone', body: text.length, time: undefined };
}
