import { computeUnits } from '#domain/text/compute-units.ts';
import { countWords } from '#domain/text/count-words.ts';
import { directionOf } from '#domain/text/direction-of.ts';
import { turnBody, type Turn, type Units } from '#domain/text/turn.ts';
import { turnLanguages } from '#interchange/language/turn-languages.ts';
import { foldLabel } from '#interchange/turns/fold-label.ts';
import { rereadTurns, type RereadTurn, type TextChange } from './reread-turns.ts';
import { revisedStretches, type RevisedStretch } from './revised-stretches.ts';

export interface RevisedTranscript {
  readonly units: Units;
  /** How many words more the bodies have. */
  readonly words: number;
}

/** Labels by their folded form, as the units list them. */
class Labels {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(label: string | undefined): { readonly label?: number } {
    if (label === undefined) return {};
    const key = foldLabel(label);
    const place = this.#places.get(key) ?? this.list.push(label) - 1;
    this.#places.set(key, place);
    return { label: place };
  }
}

/** What people and file said of the turn it was holds; of a new turn the languages around it. */
async function finished(
  turns: readonly RereadTurn[],
  labels: Labels,
  after: string,
): Promise<Turn[]> {
  const bodies = turns.map(({ draft }) => after.slice(draft.bodyStart, draft.end));
  const isAnyNew = turns.some(({ former }) => !former);
  const { languages } = isAnyNew ? await turnLanguages(bodies) : { languages: [] };
  return turns.map(({ draft, former }, index) => {
    const { label, ...place } = draft;
    const language = former?.language ?? languages[index] ?? 'und';
    const direction = directionOf(bodies[index] ?? '') ?? 'ltr';
    const times = {
      ...(former?.time !== undefined && { time: former.time }),
      ...(former?.endTime !== undefined && { endTime: former.endTime }),
    };
    return {
      ...{ ...times, ...place, ...labels.placeOf(label) },
      language,
      direction: former?.direction ?? direction,
    };
  });
}

/** Offsets between two others, moved. */
function moved(offsets: readonly number[], from: number, to: number, by: number): number[] {
  return offsets.flatMap((offset, index) => {
    const start = index % 2 === 0 ? offset : (offsets[index - 1] ?? offset);
    return start >= from && start < to ? [offset + by] : [];
  });
}

function movedTurn(turn: Turn, by: number): Turn {
  const { start, bodyStart, end } = turn;
  return { ...turn, start: start + by, bodyStart: bodyStart + by, end: end + by };
}

/** Puts units together from what stayed and what was read anew. */
class UnitsMaker {
  readonly #labels = new Labels();
  readonly #turns: Turn[] = [];
  readonly #paragraphs: number[] = [];
  readonly #sentences: number[] = [];
  #reach = 0;
  #turn = 0;
  #by = 0;
  words = 0;

  constructor(private readonly change: TextChange) {}

  async add(stretch: RevisedStretch): Promise<void> {
    const { before, after, turns } = stretch;
    this.#keep(before.start, turns.start);
    const { change } = this;
    const text = change.after.slice(after.start, after.end);
    const reread = await finished(rereadTurns(change, stretch), this.#labels, change.after);
    const local = reread.map((turn) => movedTurn(turn, -after.start));
    const { paragraphs, sentences } = computeUnits(text, [], local);
    this.#turns.push(...reread);
    this.#paragraphs.push(...paragraphs.map((offset) => offset + after.start));
    this.#sentences.push(...sentences.map((offset) => offset + after.start));
    const former = change.units.turns.slice(turns.start, turns.end);
    this.words += wordsOf(change.after, reread) - wordsOf(change.before, former);
    this.#reach = before.end;
    this.#turn = turns.end;
    this.#by = after.end - before.end;
  }

  finish(): Units {
    const { units, map } = this.change;
    this.#keep(map.before, units.turns.length);
    const pages = units.pages?.map((at) => map.spanWithEdges({ start: at, end: at }).start);
    return {
      version: 1,
      labels: this.#labels.list,
      turns: this.#turns,
      paragraphs: this.#paragraphs,
      sentences: this.#sentences,
      ...(pages && { pages }),
    };
  }

  /** Takes over what stands before an offset, and the turns before that one. */
  #keep(to: number, turn: number): void {
    const { units } = this.change;
    const [from, by] = [this.#reach, this.#by];
    for (const one of units.turns.slice(this.#turn, turn)) {
      const label = one.label === undefined ? undefined : units.labels[one.label];
      this.#turns.push({ ...movedTurn(one, by), ...this.#labels.placeOf(label) });
    }
    this.#paragraphs.push(...moved(units.paragraphs, from, to, by));
    this.#sentences.push(...moved(units.sentences, from, to, by));
  }
}

function wordsOf(text: string, turns: readonly Turn[]): number {
  return turns.reduce((sum, turn) => sum + countWords(text, turnBody(turn)), 0);
}

/**
 * The units of a text that became another: read anew where something was replaced, and taken over elsewhere, so that the work
 * grows with what changed.
 */
export async function reviseTranscript(change: TextChange): Promise<RevisedTranscript> {
  const maker = new UnitsMaker(change);
  const { before, units, map } = change;
  for (const stretch of revisedStretches(before, units.turns, map)) await maker.add(stretch);
  return { units: maker.finish(), words: maker.words };
}
