import type { PositionMap } from '#domain/text/position-map.ts';
import { turnIndexAt, type Turn, type Units } from '#domain/text/turn.ts';
import type { DraftTurn } from '#interchange/turns/draft-turn.ts';
import { foldLabel } from '#interchange/turns/fold-label.ts';
import { lineHead } from '#interchange/turns/line-head.ts';
import { splitLines } from '#interchange/turns/split-lines.ts';
import type { RevisedStretch } from './revised-stretches.ts';

/** A turn of the new text, and the one of the old text that it was. */
export interface RereadTurn {
  readonly draft: DraftTurn;
  readonly former: Turn | undefined;
}

/** A text with its turns, and the text that it becomes. */
export interface TextChange {
  readonly before: string;
  readonly after: string;
  readonly units: Units;
  readonly map: PositionMap;
  /** Labels of people who speak, or spoke, in the document. */
  readonly labels: readonly string[];
}

function draftsIn(text: string, start: number, labels: readonly string[]): DraftTurn[] {
  const lines = text.split('\n').map((line) => ({ text: line }));
  const { turns } = splitLines(lines, { labels: labels.length > 0 ? labels : 'none' });
  return turns.map((turn) => ({
    ...turn,
    start: turn.start + start,
    bodyStart: turn.bodyStart + start,
    end: turn.end + start,
  }));
}

function isRead({ units }: TextChange, turn: Turn, draft: DraftTurn | undefined): boolean {
  const label = turn.label === undefined ? undefined : units.labels[turn.label];
  const [said, read] = [label, draft?.label].map((one) => one && foldLabel(one));
  return (
    said === read &&
    draft?.start === turn.start &&
    draft.bodyStart === turn.bodyStart &&
    draft.end === turn.end
  );
}

/** Labels that stand now where something else stood as the label of a turn. */
function newLabels({ after, map }: TextChange, turns: readonly Turn[]): string[] {
  return turns.flatMap(({ start, bodyStart }) => {
    if (start === bodyStart || !map.span({ start, end: bodyStart }).isTouched) return [];
    const at = map.spanWithEdges({ start, end: start }).start;
    const from = at === 0 ? 0 : after.lastIndexOf('\n', at - 1) + 1;
    const feed = after.indexOf('\n', from);
    const label = lineHead({ text: after.slice(from, feed < 0 ? after.length : feed) })?.label;
    return label === undefined ? [] : [label];
  });
}

/** The new turns with what they were: each old turn is the new one in which its text begins. */
function withFormer(
  drafts: readonly DraftTurn[],
  turns: readonly Turn[],
  map: PositionMap,
): RereadTurn[] {
  const former = new Map<number, Turn>();
  for (const turn of turns) {
    const { start, end } = map.span(turn);
    if (start === end && turn.start < turn.end) continue;
    const index = turnIndexAt(drafts, start);
    if (!former.has(index)) former.set(index, turn);
  }
  return drafts.map((draft, index) => ({ draft, former: former.get(index) }));
}

/** Turns whose borders do not stand in the text go where the text goes; what is put in at an edge belongs to them. */
function carried({ after, units, map }: TextChange, turns: readonly Turn[]): RereadTurn[] {
  return turns.flatMap((turn) => {
    const whole = map.spanWithEdges(turn);
    if (whole.start >= whole.end && turn.start < turn.end) return [];
    const body = map.spanWithEdges({ start: turn.bodyStart, end: turn.end });
    const text = after.slice(whole.start, whole.end);
    const end = whole.start + text.trimEnd().length;
    const start = Math.min(end, whole.end - text.trimStart().length);
    const bodyStart = turn.bodyStart === turn.start ? start : Math.max(start, body.start);
    const label = turn.label === undefined ? undefined : units.labels[turn.label];
    const draft = {
      ...{ start, bodyStart: Math.min(end, bodyStart), end },
      ...(label !== undefined && { label }),
    };
    return [{ draft, former: turn }];
  });
}

/**
 * The turns of a stretch of the new text. Where the labels in the old text are what made its turns, those in the new text do;
 * where they came from elsewhere, as from the cues of subtitles, the turns go where their text goes.
 */
export function rereadTurns(change: TextChange, stretch: RevisedStretch): RereadTurn[] {
  const { before, after, units, map, labels } = change;
  const turns = units.turns.slice(stretch.turns.start, stretch.turns.end);
  const read = draftsIn(
    before.slice(stretch.before.start, stretch.before.end),
    stretch.before.start,
    units.labels,
  );
  const isOfText =
    read.length === turns.length && turns.every((turn, index) => isRead(change, turn, read[index]));
  if (!isOfText) return carried(change, turns);
  const drafts = draftsIn(
    after.slice(stretch.after.start, stretch.after.end),
    stretch.after.start,
    [...units.labels, ...labels, ...newLabels(change, turns)],
  );
  return withFormer(drafts, turns, map);
}
