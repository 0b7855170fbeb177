import type { TimedSpeech } from '#interchange/subtitles/cue-line-of.ts';

export interface Textgrid {
  readonly speech: readonly TimedSpeech[];
  /** Tiers of marks at points in time. */
  readonly pointTiers: readonly string[];
}

type Value = string | number;

const VALUE =
  /"((?:[^"]|"")*)"|(?<![^\s=])(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?!\S)|<(?:exists|absent)>|!.*/giu;

/**
 * The values of a file in their order. The long form names each of them (`xmin = 0`), the short form does not; both hold
 * the same ones, since numbers in names stand in brackets.
 */
function valuesOf(text: string): Value[] {
  const values: Value[] = [];
  for (const [, written, number] of text.matchAll(VALUE)) {
    if (written !== undefined) values.push(written.replaceAll('""', '"'));
    else if (number !== undefined) values.push(Number(number));
  }
  return values;
}

/** Thrown where a value is missing or of the wrong kind. */
class Unexpected extends Error {}

class ValueReader {
  #next = 0;

  constructor(private readonly values: readonly Value[]) {}

  text(): string {
    const value = this.values[this.#next++];
    if (typeof value !== 'string') throw new Unexpected();
    return value;
  }

  number(): number {
    const value = this.values[this.#next++];
    if (typeof value !== 'number') throw new Unexpected();
    return value;
  }

  /** How many things of so many values each follow. */
  count(valuesEach: number): number {
    const count = this.number();
    const left = this.values.length - this.#next;
    if (!Number.isInteger(count) || count < 0 || count * valuesEach > left) throw new Unexpected();
    return count;
  }
}

const TIER_VALUES = 5;

function readTiers(reader: ValueReader): Textgrid {
  const speech: TimedSpeech[] = [];
  const pointTiers: string[] = [];
  reader.number();
  reader.number();
  for (let tiers = reader.count(TIER_VALUES); tiers > 0; tiers -= 1) {
    const isIntervals = reader.text() === 'IntervalTier';
    const speaker = reader.text();
    reader.number();
    reader.number();
    const count = reader.count(isIntervals ? 3 : 2);
    if (!isIntervals && count > 0) pointTiers.push(speaker);
    for (let index = 0; index < count; index += 1) {
      const time = Math.max(0, reader.number());
      if (isIntervals)
        speech.push({ speaker, time, endTime: reader.number(), text: reader.text() });
      else reader.text();
    }
  }
  return { speech, pointTiers };
}

/** The speech of a TextGrid in long or short form (Praat manual, “TextGrid file formats”); undefined if it breaks off. */
export function parseTextgrid(text: string): Textgrid | undefined {
  const values = valuesOf(text);
  // `ooTextFile` and `TextGrid` come first.
  if (values[1] !== 'TextGrid') return undefined;
  try {
    return readTiers(new ValueReader(values.slice(2)));
  } catch (error) {
    if (error instanceof Unexpected) return undefined;
    throw error;
  }
}
