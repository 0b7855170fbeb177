import type { JointedText } from './joints.ts';
import { phrasePlaces, type Phrase } from './phrase.ts';
import type { Span } from './span.ts';

/** A phrase in quotation marks of any kind, or a word. */
const EACH = /["“”„«]([^"“”„«»]*)["“”»]|\S+/gu;

/** The words of what is typed; what stands in quotation marks stays together. */
export function alternativesIn(text: string): string[] {
  return [...text.matchAll(EACH)].map(([word, phrase]) => phrase ?? word);
}

/** What other programs join alternatives with. */
const OR = /\s+(?:OR|\|{1,2})\s+/u;

/** The alternatives of `this OR that | something else`, as they are typed here; undefined where it has none. */
export function writtenWithOr(text: string): string | undefined {
  const parts = text
    .split(OR)
    .map((part) => part.replace(/["“”„«»]/gu, '').trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  return parts.map((part) => (/\s/u.test(part) ? `"${part}"` : part)).join(' ');
}

/** Where any of some phrases stands, in order; of two that begin together the longer, and none in another. */
export function* anyPlaces(
  body: JointedText,
  phrases: readonly Phrase[],
  wholeWord: boolean,
): Generator<Span> {
  const places = phrases.flatMap((phrase) => [...phrasePlaces(body, phrase, wholeWord)]);
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  for (const place of places) {
    if (place.start < end) continue;
    yield place;
    end = place.end;
  }
}
