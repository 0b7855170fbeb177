import { guessRoles } from './guess-roles.ts';
import { headKey, type HeadedLine } from './headed-line.ts';
import type { LineHead } from './line-head.ts';
import { isOrdinaryWord, namesAsker } from './label-words.ts';

/** Headings recur too, so that a conversation in this form must be proved by who asks. */
const LEAST_LINES = 4;
const LEAST_SHARE = 0.03;
/** Of two labels that follow each other, those that differ. */
const MOSTLY_ALTERNATES = 0.6;
/** The share of turns that somebody has who is not called so but asks: three headings in turn have less. */
const ASKERS_SHARE = 0.4;
const QUESTION_MARK = /[?؟？]/u;

interface Found {
  readonly key: string;
  readonly label: string;
  /** Index of its line, and where the speech begins there. */
  readonly line: number;
  readonly body: number;
}

/** The labels of a family, and in how many lines they stand. */
export interface WeakSpeakers {
  readonly keys: ReadonlySet<string>;
  readonly lines: number;
}

const NOBODY: WeakSpeakers = { keys: new Set(), lines: 0 };

function foundIn(lines: readonly HeadedLine[], family: LineHead['family']): Found[] {
  return lines.flatMap(({ isSpeech, heads }, line) => {
    const head = isSpeech ? heads.find((one) => one.family === family) : undefined;
    if (head?.label === undefined || isOrdinaryWord(head.label)) return [];
    return [{ key: headKey(head.label, family), label: head.label, line, body: head.body }];
  });
}

function byKey(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const group = groups.get(one.key);
    if (group) group.push(one);
    else groups.set(one.key, [one]);
  }
  return groups;
}

/**
 * Those that recur and have speech behind them. A short answer that recurs stands alone on its line as well, but what
 * follows it is a label.
 */
function recurring(lines: readonly HeadedLine[], found: readonly Found[]): Set<string> {
  const keyAt = new Map(found.map(({ line, key }) => [line, key]));
  const hasSpeech = ({ line, body }: Found, taken: ReadonlySet<string>): boolean => {
    if ((lines[line]?.text.length ?? 0) > body) return true;
    let next = line + 1;
    while (lines[next]?.text.trim() === '') next += 1;
    return next < lines.length && !taken.has(keyAt.get(next) ?? '');
  };
  const groups = [...byKey(found)].filter(([, group]) => group.length >= 2);
  const taken = new Set<string>();
  for (const [key, group] of groups.sort(([, a], [, b]) => b.length - a.length)) {
    const withSpeech = group.filter((one) => hasSpeech(one, taken)).length;
    if (withSpeech * 2 > group.length) taken.add(key);
  }
  return taken;
}

function alternates(turns: readonly Found[]): boolean {
  const changes = turns.filter(({ key }, at) => at > 0 && key !== turns[at - 1]?.key).length;
  return changes >= (turns.length - 1) * MOSTLY_ALTERNATES;
}

/** Whether somebody is called an interviewer, or asks as one does. */
function hasAsker(lines: readonly HeadedLine[], turns: readonly Found[]): boolean {
  const asking = new Set(
    turns.filter(({ line, body }, at) => {
      const speech = lines.slice(line, turns[at + 1]?.line).map(({ text }) => text);
      return QUESTION_MARK.test(speech.join('\n').slice(body));
    }),
  );
  const spoken = [...byKey(turns).values()].map((group) => ({
    label: group[0]?.label ?? '',
    turns: group.length,
    questions: group.filter((one) => asking.has(one)).length,
  }));
  if (spoken.some(({ label }) => namesAsker(label))) return true;
  const asker = spoken[guessRoles(spoken).indexOf('interviewer')];
  return asker !== undefined && asker.turns >= turns.length * ASKERS_SHARE;
}

/** Speakers whose names nothing sets off that other text has not as well: found where a conversation is plain to see. */
export function weakSpeakers(lines: readonly HeadedLine[], family: 'dash' | 'alone'): WeakSpeakers {
  const found = foundIn(lines, family);
  const keys = recurring(lines, found);
  const turns = found.filter(({ key }) => keys.has(key));
  const all = lines.filter(({ isSpeech }) => isSpeech).length;
  const isEnough = turns.length >= LEAST_LINES && turns.length >= all * LEAST_SHARE;
  if (keys.size < 2 || !isEnough || !alternates(turns) || !hasAsker(lines, turns)) return NOBODY;
  return { keys, lines: turns.length };
}
