import type { LabelCount, TurnOptions } from '#interchange/transcript.ts';
import { foldLabel } from './fold-label.ts';
import { isOrdinaryWord, namesAnswerer, namesAsker } from './label-words.ts';
import type { LabelFamily, LineHead } from './line-head.ts';

/** Which labels of a document name speakers. */
export interface DetectedLabels {
  /** Folded, see `foldLabel`. */
  readonly keys: ReadonlySet<string>;
  /** Labels that were found but not taken. */
  readonly others: readonly LabelCount[];
}

interface Candidate {
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
const MOST_OTHERS = 30;

function candidatesOf(heads: readonly (LineHead | undefined)[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const head of heads) {
    if (!head?.label || !head.family) continue;
    const key = foldLabel(head.label);
    const candidate = byKey.get(`${head.family} ${key}`);
    if (candidate) {
      candidate.count += 1;
      continue;
    }
    const { label, family } = head;
    byKey.set(`${family} ${key}`, { key, label, family, count: 1, recurs: false });
  }
  const counts = new Map<string, number>();
  for (const { key, count } of byKey.values()) counts.set(key, (counts.get(key) ?? 0) + count);
  for (const candidate of byKey.values()) candidate.recurs = (counts.get(candidate.key) ?? 0) >= 2;
  return [...byKey.values()];
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
function isPhrase(label: string, base: readonly Candidate[]): boolean {
  return (
    /\p{Ll}/u.test(label) &&
    !isCapitalised(label) &&
    base.every((each) => isCapitalised(each.label))
  );
}

/** The speakers among the candidates of one family. */
function speakersOf(family: readonly Candidate[], lines: number): Candidate[] {
  const plausible = family.filter(({ label }) => !isOrdinaryWord(label));
  const base = plausible.filter((candidate) => candidate.recurs || isKnown(candidate));
  if (!isConversation(base, plausible, lines)) return [];
  const all = linesOf(plausible);
  const isFull = all / lines >= FULL_SHARE && linesOf(base) * 2 >= all;
  const isLong = linesOf(base) >= 2 * ENOUGH_LINES && base.length >= 2;
  return plausible.filter(
    (candidate) =>
      base.includes(candidate) ||
      (isFull && !isPhrase(candidate.label, base)) ||
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

function detected(candidates: readonly Candidate[], lines: number): Set<string> {
  const families = new Map<LabelFamily, Candidate[]>();
  for (const candidate of candidates) {
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

/** Labels not taken, merged over families, the most frequent first. */
function othersOf(candidates: readonly Candidate[], keys: ReadonlySet<string>): LabelCount[] {
  const others = new Map<string, { label: string; count: number }>();
  for (const { key, label, count } of candidates) {
    if (keys.has(key)) continue;
    const other = others.get(key);
    if (other) other.count += count;
    else others.set(key, { label, count });
  }
  return [...others.values()].sort((a, b) => b.count - a.count).slice(0, MOST_OTHERS);
}

/**
 * Judges by the whole document which labels name speakers: they recur, alternate, or say so.
 *
 * @param heads one a line, undefined where a line cannot begin with a label
 * @param lines number of lines with text
 */
export function detectLabels(
  heads: readonly (LineHead | undefined)[],
  lines: number,
  options: TurnOptions,
): DetectedLabels {
  const candidates = candidatesOf(heads);
  const keys =
    options.labels === 'detect'
      ? detected(candidates, Math.max(1, lines))
      : new Set(options.labels === 'none' ? [] : options.labels.map(foldLabel));
  return { keys, others: othersOf(candidates, keys) };
}
