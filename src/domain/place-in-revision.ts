import type { Place } from './coding.ts';
import { groupBy } from './group-by.ts';
import type { RevisionId } from './ids.ts';
import type { Revision } from './revision.ts';
import type { RevisionStep, RevisionTree } from './revision-tree.ts';
import { trimSpan } from './text/graphemes.ts';
import { holdsItsWords, type TextStep } from './text/holds-its-words.ts';
import { PositionMap } from './text/position-map.ts';
import type { Span } from './text/span.ts';
import { wordsFoundAgain } from './text/words-found-again.ts';

/**
 * Where a place lies in another revision: with the words it has where it was or elsewhere, with other words, or nowhere any
 * more. `at` is where the lost words were; undefined where the two revisions have nothing to do with each other.
 */
export type PlaceNow =
  | { readonly state: 'same' | 'moved' | 'changed'; readonly place: Place }
  | { readonly state: 'lost'; readonly at: number | undefined };

/**
 * What a place goes with: its words, so that it is lost where others were put in place of all of them; or its stretch of the
 * text, whatever is said there, as turns do.
 */
export type GoesWith = 'words' | 'stretch';

/** A place on its way; the span of one that is lost is empty. */
interface Traveller {
  readonly origin: Place;
  span: Span;
  /** Whether any of its words were ever touched. */
  isTouched: boolean;
}

function isLost({ span }: Traveller): boolean {
  return span.start >= span.end;
}

/** Whether the map alone says where it is: nothing of it was touched on this step. */
function goesAlong(one: Traveller, map: PositionMap): boolean {
  if (isLost(one)) return false;
  const { start, end, isTouched } = map.span(one.span);
  if (!isTouched) one.span = { start, end };
  return !isTouched;
}

const PUNCTUATION = /\p{P}/u;

/** Without the punctuation at an end that was replaced together with a word, where the words had none there. */
function withoutPunctuation({ before, after }: TextStep, span: Span, now: Span): Span {
  const isPunctuation = (text: string, at: number) => PUNCTUATION.test(text[at] ?? '');
  let { start, end } = now;
  if (!isPunctuation(before, span.start))
    while (start < end && isPunctuation(after, start)) start += 1;
  if (!isPunctuation(before, span.end - 1))
    while (start < end && isPunctuation(after, end - 1)) end -= 1;
  return trimSpan(after, { start, end }) ?? now;
}

/** What stands instead of touched words, as far as it is still them. */
function inTheirPlace(step: TextStep, span: Span, goesWith: GoesWith): Span | undefined {
  const there = trimSpan(step.after, step.map.span(span));
  if (goesWith === 'stretch' || !there) return there;
  const now = withoutPunctuation(step, span, there);
  return holdsItsWords(step, span, now) ? now : undefined;
}

/** Where touched words are: the same ones elsewhere, or what stands instead of them. */
function lookFor(one: Traveller, step: TextStep, first: string, goesWith: GoesWith): void {
  const wasLost = isLost(one);
  const [text, words] = wasLost ? [first, one.origin] : [step.before, one.span];
  const again = wordsFoundAgain(text, words, step.after);
  const { start } = step.map.span(one.span);
  const now = again ?? (wasLost ? undefined : inTheirPlace(step, one.span, goesWith));
  one.isTouched = true;
  one.span = now ?? { start, end: start };
}

/** One step of those that something along the way touched. */
async function goAll(
  tree: RevisionTree,
  travellers: readonly Traveller[],
  origin: Revision,
  step: RevisionStep,
  goesWith: GoesWith,
): Promise<void> {
  const map = await tree.map(step);
  const astray = travellers.filter((one) => !goesAlong(one, map));
  if (astray.length === 0) return;
  const [first, before, after] = [
    await tree.text(origin),
    await tree.text(step.from),
    await tree.text(step.to),
  ];
  for (const one of astray) lookFor(one, { before, after, map }, first, goesWith);
}

function placeNow(
  one: Traveller,
  revision: RevisionId,
  hasItsWords: (one: Traveller) => boolean,
): PlaceNow {
  const { origin, span } = one;
  if (isLost(one)) return { state: 'lost', at: span.start };
  const place = { revision, start: span.start, end: span.end };
  if (!hasItsWords(one)) return { state: 'changed', place };
  const isSame = origin.start === span.start && origin.end === span.end;
  return { state: isSame ? 'same' : 'moved', place };
}

/** The maps on the way from one revision to another as one; undefined where there is no way. What it does not touch lies there. */
export async function wholeMap(
  tree: RevisionTree,
  from: RevisionId,
  to: RevisionId,
): Promise<PositionMap | undefined> {
  const [path, first] = [tree.path(from, to), tree.get(from)];
  if (!path || !first) return undefined;
  const maps = await Promise.all(path.map((step) => tree.map(step)));
  return maps.reduce(
    (map, next) => map.followedBy(next),
    new PositionMap(first.length, first.length, []),
  );
}

async function fromOneRevision(
  tree: RevisionTree,
  places: readonly Place[],
  from: RevisionId,
  to: RevisionId,
  goesWith: GoesWith,
): Promise<PlaceNow[]> {
  const [path, first, last] = [tree.path(from, to), tree.get(from), tree.get(to)];
  if (!path || !first || !last) return places.map(() => ({ state: 'lost', at: undefined }));
  const travellers = places.map((origin) => ({ origin, span: origin, isTouched: false }));
  const whole = await wholeMap(tree, from, to);
  const astray = travellers.filter((one) => !whole || !goesAlong(one, whole));
  for (const step of path) await goAll(tree, astray, first, step, goesWith);
  const isAnyTouched = astray.some(({ isTouched }) => isTouched);
  const before = isAnyTouched ? await tree.text(first) : '';
  const after = isAnyTouched ? await tree.text(last) : '';
  const hasItsWords = ({ origin, span, isTouched }: Traveller) =>
    !isTouched || before.slice(origin.start, origin.end) === after.slice(span.start, span.end);
  return travellers.map((one) => placeNow(one, to, hasItsWords));
}

/**
 * Where places lie in a revision, in their order: along the maps between the revisions, up to the one that both were made from
 * and down again. What a map tells to be touched, and only that, is looked for by its words too; only then texts are read.
 */
export async function placeInRevision(
  tree: RevisionTree,
  places: readonly Place[],
  to: RevisionId,
  goesWith: GoesWith = 'words',
): Promise<PlaceNow[]> {
  const found = new Map<Place, PlaceNow>();
  for (const [from, group] of groupBy(places, ({ revision }) => revision)) {
    const now = await fromOneRevision(tree, group, from, to, goesWith);
    group.forEach((place, index) => {
      const one = now[index];
      if (one) found.set(place, one);
    });
  }
  return places.map((place) => found.get(place) ?? { state: 'lost', at: undefined });
}
