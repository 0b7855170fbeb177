import { groupBy } from '#domain/group-by.ts';
import { speakerNameLimit } from '#interchange/limits.ts';
import type { LabelCount, TurnOptions } from '#interchange/transcript.ts';
import { foldLabel } from './fold-label.ts';
import { headKey, type HeadedLine } from './headed-line.ts';
import { isWeak, type LabelFamily } from './label-family.ts';
import { fits, SHORT_LABEL } from './label-shape.ts';
import { isOrdinaryWord, namesAnswerer, namesAsker } from './label-words.ts';
import { weakSpeakers } from './weak-speakers.ts';

/** Which labels of a document name speakers. */
export interface DetectedLabels {
  /** See `headKey`. */
  readonly keys: ReadonlySet<string>;
  /** Labels that were found but not taken. */
  readonly others: readonly LabelCount[];
  /** Of a text with more lines or names than are looked at: nobody is taken for a speaker. */
  readonly isTooMuch?: true;
}

export const TOO_MUCH: DetectedLabels = { keys: new Set(), others: [], isTooMuch: true };

interface Candidate {
  /** Folded, see `foldLabel`. */
  readonly key: string;
  readonly label: string;
  readonly family: LabelFamily;
  count: number;
  /** Found again, in this family or another. */
  recurs: boolean;
}

/** Labels seen this often beside others are speakers, however long the speeches between them are. */
const ENOUGH_LINES = 4;
/** Of all lines, those with a label: below this a text is prose with a few colons in it. */
const LEAST_SHARE = 0.03;
const FAIR_SHARE = 0.2;
const GOOD_SHARE = 0.5;
/** In a text where nearly every line is labelled a label that comes once is a speaker too. */
const FULL_SHARE = 0.8;
/** A long label must come so often among the others: a turn of phrase does not. */
const LONG_SHARE = 0.1;
/** A word of some length in lower case: part of a sentence, where names are capitalised. */
const LOWER_CASE_WORD = /(?:^|\s)\p{Ll}\p{L}{3}/u;
const MOST_OTHERS = 30;

function candidatesOf(lines: readonly HeadedLine[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const { label, family } of lines.flatMap(({ heads }) => heads)) {
    if (!label || !family) continue;
    const key = foldLabel(label);
    const candidate = byKey.get(`${family} ${key}`);
    if (candidate) candidate.count += 1;
    else byKey.set(`${family} ${key}`, { key, label, family, count: 1, recurs: false });
  }
  const candidates = [...byKey.values()];
  const counts = new Map<string, number>();
  for (const { key, family, count } of candidates) {
    if (!isWeak(family)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  for (const candidate of candidates) {
    const { key, family, count } = candidate;
    candidate.recurs = (isWeak(family) ? count : (counts.get(key) ?? 0)) >= 2;
  }
  return candidates;
}

function linesOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, candidate) => sum + candidate.count, 0);
}

function isKnown({ label }: Candidate): boolean {
  return namesAsker(label) || namesAnswerer(label);
}

/** Whether labels that recur or have a telling name prove a conversation. */
function isConversation(base: readonly Candidate[], all: readonly Candidate[], lines: number) {
  const labelled = linesOf(base);
  const share = labelled / lines;
  const isMostOfAll = labelled * 2 >= linesOf(all);
  if (base.some(isKnown) && isMostOfAll && linesOf(all) / lines >= GOOD_SHARE) return true;
  if (share < LEAST_SHARE) return false;
  if (base.length >= 2) return labelled >= ENOUGH_LINES || share >= FAIR_SHARE;
  return labelled >= 3 && share >= FAIR_SHARE;
}

/** Every word begun in upper case, as in a name; never so in scripts without case. */
function isCapitalised(label: string): boolean {
  return label.split(' ').every((word) => /^[\p{Lu}\p{Lt}\p{N}(]/u.test(word));
}

/** Lower-case words where the speakers' names are capitalised: the beginning of a sentence. */
function isPhrase(label: string, areNamesCapitalised: boolean): boolean {
  return areNamesCapitalised && /\p{Ll}/u.test(label) && !isCapitalised(label);
}

function isShort({ label }: Candidate): boolean {
  return fits(label, SHORT_LABEL);
}

/** What may name speakers at all; what is long must recur like one. */
function plausibleOf(family: readonly Candidate[]): Candidate[] {
  const known = family.filter(({ label }) => !isOrdinaryWord(label));
  const often = linesOf(known.filter(isShort)) * LONG_SHARE;
  return known.filter(
    (candidate) =>
      isShort(candidate) ||
      (candidate.recurs && candidate.count >= often && !LOWER_CASE_WORD.test(candidate.label)),
  );
}

/** The speakers among the candidates of one family. */
function speakersOf(family: readonly Candidate[], lines: number): Candidate[] {
  const plausible = plausibleOf(family);
  const base = plausible.filter((candidate) => candidate.recurs || isKnown(candidate));
  if (!isConversation(base, plausible, lines)) return [];
  const all = linesOf(plausible);
  const isFull = all / lines >= FULL_SHARE && linesOf(base) * 2 >= all;
  const isLong = linesOf(base) >= 2 * ENOUGH_LINES && base.length >= 2;
  const sure = new Set(base);
  const areNamesCapitalised = base.every(({ label }) => isCapitalised(label));
  return plausible.filter(
    (candidate) =>
      sure.has(candidate) ||
      (isFull && !isPhrase(candidate.label, areNamesCapitalised)) ||
      candidate.family === 'timed' ||
      (isLong && candidate.label.split(' ').length <= 3 && isCapitalised(candidate.label)),
  );
}

/** A bracket, bold or tab with no colon is a label only where it is the document's chief way of naming. */
function isChiefOrColon(
  family: LabelFamily,
  speakers: readonly Candidate[],
  most: number,
): boolean {
  return family === 'colon' || family === 'timed' || linesOf(speakers) * 2 >= most;
}

/** Whom the document names in a way that sets the name off. */
function strongKeys(candidates: readonly Candidate[], lines: number): Set<string> {
  const families = new Map<LabelFamily, Candidate[]>();
  for (const candidate of candidates) {
    if (isWeak(candidate.family) || candidate.family === 'odd') continue;
    const family = families.get(candidate.family);
    if (family) family.push(candidate);
    else families.set(candidate.family, [candidate]);
  }
  const speakers = [...families].map(
    ([family, members]) => [family, speakersOf(members, lines)] as const,
  );
  const most = Math.max(0, ...speakers.map(([, members]) => linesOf(members)));
  return new Set(
    speakers
      .filter(([family, members]) => isChiefOrColon(family, members, most))
      .flatMap(([, members]) => members.map(({ key }) => key)),
  );
}

/** Names that are set off, unless more of them stand before dashes or alone. */
function detected(candidates: readonly Candidate[], lines: readonly HeadedLine[]): Set<string> {
  const speech = lines.filter(({ isSpeech }) => isSpeech).length;
  const strong = strongKeys(candidates, Math.max(1, speech));
  const strongLines = linesOf(
    candidates.filter(({ key, family }) => !isWeak(family) && strong.has(key)),
  );
  const [weak] = [weakSpeakers(lines, 'dash'), weakSpeakers(lines, 'alone')].sort(
    (a, b) => b.lines - a.lines,
  );
  return weak && weak.lines > strongLines ? new Set([...strong, ...weak.keys]) : strong;
}

/** Labels that a person confirmed, in the way in which the document mostly sets them off. */
function confirmed(labels: readonly string[], candidates: readonly Candidate[]): Set<string> {
  const keys = new Set(labels.map(foldLabel));
  const strong = groupBy(
    candidates.filter(({ family }) => !isWeak(family)),
    ({ key }) => key,
  );
  const weak = candidates.filter(
    ({ key, family, count }) =>
      isWeak(family) && keys.has(key) && count > linesOf(strong.get(key) ?? []),
  );
  return new Set([...keys, ...weak.map(({ label, family }) => headKey(label, family))]);
}

/** Whether a person may want it for a speaker: what looks little like a label must recur. */
function isOffered(candidate: Candidate, hasStrong: boolean): boolean {
  const { family, recurs } = candidate;
  if (isWeak(family)) return recurs && !hasStrong;
  return recurs || (family !== 'odd' && isShort(candidate));
}

/** Labels not taken, merged over families, the most frequent first. */
function othersOf(candidates: readonly Candidate[], keys: ReadonlySet<string>): LabelCount[] {
  const isTaken = ({ label, family }: Candidate) => keys.has(headKey(label, family));
  const taken = new Set(candidates.filter(isTaken).map(({ key }) => key));
  const hasStrong = candidates.some((one) => !isWeak(one.family) && isTaken(one));
  const others = new Map<string, { label: string; count: number }>();
  for (const candidate of candidates) {
    const { key, label, count } = candidate;
    if (taken.has(key) || !isOffered(candidate, hasStrong)) continue;
    const other = others.get(key);
    if (other) other.count += count;
    else others.set(key, { label, count });
  }
  return [...others.values()].sort((a, b) => b.count - a.count).slice(0, MOST_OTHERS);
}

/** Judges by the whole document which labels name speakers: they recur, alternate, or say so. */
export function detectLabels(lines: readonly HeadedLine[], options: TurnOptions): DetectedLabels {
  const candidates = candidatesOf(lines);
  const { labels } = options;
  const keys =
    labels === 'detect'
      ? detected(candidates, lines)
      : confirmed(labels === 'none' ? [] : labels, candidates);
  if (keys.size > speakerNameLimit) return TOO_MUCH;
  return { keys, others: othersOf(candidates, keys) };
}
