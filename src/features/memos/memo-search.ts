import type { CoderId } from '#domain/ids.ts';
import { isTurnMemo, type Memo, type Target } from '#domain/memo.ts';
import { textFinder } from '#domain/text/find-text.ts';
import type { Span } from '#domain/text/span.ts';
import type { MemoEntry } from './memo-entry.ts';

/** What memos are on, as people tell them apart. */
export type MemoKind = Target['table'] | 'journal' | 'turns';

function kindOf(memo: Memo): MemoKind {
  if (isTurnMemo(memo)) return 'turns';
  return memo.day === undefined ? memo.target.table : 'journal';
}

export interface MemoFilter {
  readonly query: string;
  readonly kind: MemoKind | 'all';
  readonly coder: CoderId | 'anybody';
  readonly order: 'newest' | 'oldest';
}

/** Where a query stands in a text, in any spelling. */
export function hitsIn(text: string, query: string): Span[] {
  return textFinder({ text: query, wholeWord: false })?.(text) ?? [];
}

function matches(entry: MemoEntry, { query, kind, coder }: MemoFilter): boolean {
  const { memo, plain, about } = entry;
  if (kind !== 'all' && kindOf(memo) !== kind) return false;
  if (coder !== 'anybody' && memo.coder !== coder) return false;
  if (query.trim() === '') return true;
  return [memo.title, plain, about.text].some((text) => hitsIn(text, query).length > 0);
}

/** The journal, the newest day first; of one day in the order of writing. */
export function byDay(entries: readonly MemoEntry[]): MemoEntry[] {
  const dayOf = ({ memo }: MemoEntry) => memo.day ?? '';
  return entries.toSorted(
    (a, b) =>
      (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0) ||
      a.memo.createdAt - b.memo.createdAt ||
      (a.memo.id < b.memo.id ? -1 : 1),
  );
}

/** The memos that fit, by date. */
export function filterMemos(entries: readonly MemoEntry[], filter: MemoFilter): MemoEntry[] {
  const sign = filter.order === 'newest' ? -1 : 1;
  return entries
    .filter((entry) => matches(entry, filter))
    .sort(
      (a, b) => sign * (a.memo.createdAt - b.memo.createdAt) || (a.memo.id < b.memo.id ? -1 : 1),
    );
}

/** A stretch of an excerpt; marked where the query stands. */
export interface ExcerptPart {
  readonly text: string;
  readonly isHit: boolean;
}

const BEFORE_HIT = 40;
const EXCERPT = 180;

/** Cut at a space, so that no word and no letter with its signs is torn. */
function startOfExcerpt(text: string, hit: Span | undefined): number {
  if (!hit || hit.start <= BEFORE_HIT) return 0;
  const space = text.lastIndexOf(' ', hit.start - BEFORE_HIT);
  return space < 0 ? 0 : space + 1;
}

/** Some words of a memo on one line, from its beginning or from shortly before the first hit; none of an empty one. */
export function excerptOf(plain: string, query: string): ExcerptPart[] {
  const line = plain.replace(/\s+/g, ' ').trim();
  if (line === '') return [];
  const start = startOfExcerpt(line, hitsIn(line, query)[0]);
  const space = line.indexOf(' ', start + EXCERPT);
  const end = space < 0 ? line.length : space;
  const shown = line.slice(start, end);
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const hit of hitsIn(shown, query)) {
    if (hit.start > at) parts.push({ text: shown.slice(at, hit.start), isHit: false });
    parts.push({ text: shown.slice(hit.start, hit.end), isHit: true });
    at = hit.end;
  }
  parts.push({ text: shown.slice(at) + (end < line.length ? ' …' : ''), isHit: false });
  return start > 0 ? [{ text: '… ', isHit: false }, ...parts] : parts;
}
