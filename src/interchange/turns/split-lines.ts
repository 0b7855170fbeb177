import { speakerLineLimit } from '#interchange/limits.ts';
import type { TurnOptions } from '#interchange/transcript.ts';
import { detectLabels, TOO_MUCH, type DetectedLabels } from './detect-labels.ts';
import type { DraftTurn } from './draft-turn.ts';
import { namedHead, type HeadedLine } from './headed-line.ts';
import { furtherHeads, lineHead, type LineHead } from './line-head.ts';
import type { Line } from './line.ts';
import { particularsEnd } from './particulars.ts';

export interface SplitText {
  /** The lines joined by line feeds. */
  readonly text: string;
  readonly turns: readonly DraftTurn[];
  readonly detected: DetectedLabels;
}

/** So many bare times in rising order at the beginning of lines are times and no part of sentences. */
const BARE_TIMES = 3;
/** Fields between a time and the speaker, as in the transcripts of Spacelog (`_page : 3`). */
const FIELD = /^\s*_\w+\s*:/u;

/** Of a text that is too long to look for speakers in. */
const LINES_A_TURN = 100;

function hasTooMany(lines: readonly Line[]): boolean {
  let count = 0;
  for (const { text } of lines) if (text.trim() !== '') count += 1;
  return count > speakerLineLimit;
}

function mayBeSpeech(line: Line): boolean {
  return line.text.trim() !== '' && (!line.apart || line.apart === 'table');
}

/** The lines with what their beginnings may be; particulars and notes begin with no label. */
function headedLines(
  lines: readonly Line[],
  heads: readonly (LineHead | undefined)[],
): HeadedLine[] {
  const end = particularsEnd(lines, heads);
  return lines.map((line, index) => {
    const isSpeech = mayBeSpeech(line);
    if (index < end || line.apart === 'note') return { text: line.text, isSpeech, heads: [] };
    const head = heads[index];
    return { text: line.text, isSpeech, heads: [...(head ? [head] : []), ...furtherHeads(line)] };
  });
}

function takesBareTimes(lines: readonly HeadedLine[]): boolean {
  const times = lines.flatMap(({ heads }) =>
    heads.flatMap((head) => (head.hasBareTime ? [head.time ?? 0] : [])),
  );
  return (
    times.length >= BARE_TIMES &&
    times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0))
  );
}

/** Makes turns of lines, one after the other. */
class TurnSplitter {
  readonly turns: DraftTurn[] = [];
  private open: DraftTurn | undefined;
  private openIsTable = false;
  /** The speaker of the last labelled turn: whoever goes on after a time or a heading. */
  private speaker: string | undefined;
  /** A time alone on its line, waiting for what it belongs to. */
  private waiting: { start: number; time?: number; endTime?: number } | undefined;

  constructor(
    private readonly keys: ReadonlySet<string>,
    private readonly bareTimes: boolean,
  ) {}

  line(line: Line, offset: number, headed: HeadedLine): void {
    const length = line.text.trimEnd().length;
    if (line.text.trim() === '') return;
    const named = namedHead(headed, this.keys);
    const time = headed.heads.find(({ label }) => label === undefined);
    if (named) {
      this.speaker = named.label;
      this.begin(offset, length, named);
      this.openIsTable = line.apart === 'table';
    } else if (line.apart && !(line.apart === 'table' && this.openIsTable)) {
      this.standApart(offset, line.text, length);
    } else if (time && this.isTime(time, length)) {
      this.timed(offset, length, time);
    } else {
      this.unlabelled(line, offset, length);
    }
  }

  /** A time that nothing followed stays text. */
  finish(end: number): readonly DraftTurn[] {
    if (this.waiting) {
      this.turns.push({ ...this.waiting, bodyStart: end, end });
      this.waiting = undefined;
    }
    return this.turns;
  }

  private isTime(head: LineHead, length: number): boolean {
    return !head.hasBareTime || this.bareTimes || head.body >= length;
  }

  /** Opens a turn of the present speaker; the waiting time goes with it. */
  private begin(offset: number, length: number, head: Omit<LineHead, 'hasBareTime'>): void {
    const time = head.time ?? this.waiting?.time;
    const endTime = head.endTime ?? this.waiting?.endTime;
    this.open = {
      start: this.waiting?.start ?? offset + head.start,
      bodyStart: offset + Math.min(head.body, length),
      end: offset + length,
      ...(this.speaker !== undefined && { label: this.speaker }),
      ...(time !== undefined && { time }),
      ...(endTime !== undefined && { endTime }),
    };
    this.waiting = undefined;
    this.openIsTable = false;
    this.turns.push(this.open);
  }

  private standApart(offset: number, text: string, length: number): void {
    const start = this.waiting?.start ?? offset + (text.length - text.trimStart().length);
    this.waiting = undefined;
    this.open = undefined;
    this.turns.push({ start, bodyStart: start, end: offset + length });
  }

  private timed(offset: number, length: number, head: LineHead): void {
    if (head.body < length) {
      this.begin(offset, length, head);
      return;
    }
    this.waiting = {
      start: this.waiting?.start ?? offset + head.start,
      ...(head.time !== undefined && { time: head.time }),
      ...(head.endTime !== undefined && { endTime: head.endTime }),
    };
  }

  private unlabelled(line: Line, offset: number, length: number): void {
    const indent = line.text.length - line.text.trimStart().length;
    if (this.waiting && FIELD.test(line.text)) return;
    if (this.waiting || !this.open || this.speaker === undefined) {
      this.begin(offset, length, { start: indent, body: indent });
      return;
    }
    if (this.open.bodyStart >= this.open.end) this.open.bodyStart = offset + indent;
    this.open.end = offset + length;
  }
}

/** Turns of so many lines each, by nobody. */
function splitBlindly(lines: readonly Line[], text: string): SplitText {
  const turns: DraftTurn[] = [];
  let open: DraftTurn | undefined;
  let taken = 0;
  let offset = 0;
  for (const line of lines) {
    const length = line.text.trimEnd().length;
    if (length > 0) {
      if (!open || taken === LINES_A_TURN) {
        const start = offset + length - line.text.trim().length;
        open = { start, bodyStart: start, end: start };
        turns.push(open);
        taken = 0;
      }
      open.end = offset + length;
      taken += 1;
    }
    offset += line.text.length + 1;
  }
  return { text, turns, detected: TOO_MUCH };
}

/** Joins lines to a text and finds its turns: who speaks where, from when on. */
export function splitLines(lines: readonly Line[], options: TurnOptions): SplitText {
  const text = lines.map((line) => line.text).join('\n');
  if (hasTooMany(lines)) return splitBlindly(lines, text);
  const headed = headedLines(
    lines,
    lines.map((line) => (line.apart === 'note' ? undefined : lineHead(line))),
  );
  const detected = detectLabels(headed, options);
  const splitter = new TurnSplitter(detected.keys, takesBareTimes(headed));
  let offset = 0;
  headed.forEach((each, index) => {
    const line = lines[index];
    if (line) splitter.line(line, offset, each);
    offset += each.text.length + 1;
  });
  return { text, turns: splitter.finish(text.trimEnd().length), detected };
}
