import type { TurnOptions } from '#interchange/transcript.ts';
import { cleanLabel } from '#interchange/turns/clean-label.ts';
import { detectLabels } from '#interchange/turns/detect-labels.ts';
import type { DraftTurn } from '#interchange/turns/draft-turn.ts';
import { foldLabel } from '#interchange/turns/fold-label.ts';
import { namedHead, type HeadedLine } from '#interchange/turns/headed-line.ts';
import { furtherHeads, lineHead, type LineHead } from '#interchange/turns/line-head.ts';
import type { SplitText } from '#interchange/turns/split-lines.ts';
import type { CueLine } from './cue-lines.ts';

/** Seconds of silence after which speech of nobody in particular begins a new paragraph. */
const PAUSE = 2;
/** Seconds after which it does so anyway. */
const LONGEST = 30;
const SENTENCE_END = /[.?!…؟۔]["'”’»)\]]*$/u;

/** A line of speech whose speaker is decided. */
interface Speech {
  readonly line: CueLine;
  /** How the text names the speaker, up to where the speech begins. */
  readonly heading: string;
  readonly label: string | undefined;
  readonly said: string;
}

/** A voice tag as a label in the text; it says by itself that it is one. */
function voiceHead(voice: string): LineHead {
  return { start: 0, body: 0, label: cleanLabel(voice), family: 'timed', hasBareTime: false };
}

function speechOf(line: CueLine, headed: HeadedLine, keys: ReadonlySet<string>): Speech {
  const head = namedHead(headed, keys);
  if (!head) return { line, heading: '', label: undefined, said: line.text };
  const { label } = head;
  if (line.voice !== undefined) return { line, heading: `${label}: `, label, said: line.text };
  return { line, heading: line.text.slice(0, head.body), label, said: line.text.slice(head.body) };
}

/** Collects speech into turns: one for as long as one speaker goes on. */
class CueJoiner {
  readonly turns: DraftTurn[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private lastSaid = '';
  private startTime = 0;

  /** @param hasVoices whether the file names its speakers in voice tags */
  constructor(private readonly hasVoices: boolean) {}

  get text(): string {
    return this.parts.join('');
  }

  add(speech: Speech): void {
    const open = this.turns.at(-1);
    if (open && this.goesOn(open, speech)) this.goOn(open, speech);
    else this.begin(speech);
    this.lastSaid = speech.said;
  }

  private goesOn(open: DraftTurn, { line, label }: Speech): boolean {
    if (open.label === undefined) return label === undefined && !this.isBreak(open, line);
    if (label === undefined) return !this.hasVoices || (line.isVoiced && line.voice === undefined);
    return foldLabel(open.label) === foldLabel(label);
  }

  private isBreak(open: DraftTurn, line: CueLine): boolean {
    const silence = line.time - (open.endTime ?? line.time);
    const isLong = line.time - this.startTime >= LONGEST;
    return silence >= PAUSE || isLong || SENTENCE_END.test(this.lastSaid);
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }

  private goOn(open: DraftTurn, { line, said }: Speech): void {
    if (said !== '' && open.bodyStart < open.end) this.write(' ');
    this.write(said);
    open.end = this.length;
    open.endTime = Math.max(open.endTime ?? 0, line.endTime);
  }

  private begin({ line, heading, label, said }: Speech): void {
    if (this.length > 0) this.write('\n');
    const start = this.length;
    this.write(heading + said);
    this.startTime = line.time;
    this.turns.push({
      start,
      bodyStart: start + heading.length,
      end: this.length,
      ...(label !== undefined && { label }),
      time: line.time,
      endTime: line.endTime,
    });
  }
}

/**
 * Voices are what the file itself calls speakers; labels in the captions count only where it has none. A caption is
 * short, so that what stands alone in one says nothing.
 */
function headsOf(line: CueLine, hasVoices: boolean): readonly LineHead[] {
  if (hasVoices) return line.voice === undefined ? [] : [voiceHead(line.voice)];
  const head = lineHead(line);
  return [
    ...(head ? [head] : []),
    ...furtherHeads(line).filter(({ family }) => family !== 'alone'),
  ];
}

/**
 * Joins captions to a text in which a speaker's captions follow each other with a single space. A caption that names
 * nobody goes on with the one before, but where the others have voice tags nobody is known to speak it.
 */
export function joinCues(lines: readonly CueLine[], options: TurnOptions): SplitText {
  const voices = lines.flatMap(({ voice }) => (voice === undefined ? [] : [cleanLabel(voice)]));
  const hasVoices = voices.length > 0;
  const headed = lines.map((line) => ({
    text: line.text,
    isSpeech: true,
    heads: headsOf(line, hasVoices),
  }));
  const detected = detectLabels(headed, options);
  const keys =
    options.labels === 'detect' && hasVoices ? new Set(voices.map(foldLabel)) : detected.keys;
  const joiner = new CueJoiner(hasVoices);
  lines.forEach((line, index) => {
    const each = headed[index];
    if (each) joiner.add(speechOf(line, each, keys));
  });
  const others = detected.others.filter(({ label }) => !keys.has(foldLabel(label)));
  return { text: joiner.text, turns: joiner.turns, detected: { keys, others } };
}
