import type { MemoId } from '#domain/ids.ts';
import { documentOfMemo, isTurnMemo, type Memo, type Target, type TurnMemo } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import { shortened } from '#domain/text/shortened.ts';
import { isolate } from '#i18n/isolate.ts';
import type { Messages } from '#i18n/messages.ts';
import {
  headingOf,
  thingAbout,
  type Surroundings,
  type ThingAbout,
} from '#parts/things/thing-about.ts';
import { formatRoute } from '#session/route.ts';
import type { MemoPassage } from '#storage/memo-passages.ts';

/** What memos hang on, as the project knows it. */
export interface MemoSurroundings extends Surroundings {
  readonly date: (day: Date) => string;
  /** What memos on turns are on. */
  readonly passages: ReadonlyMap<MemoId, MemoPassage>;
}

/** Graphemes of a turn that tell which one it is. */
const LONGEST_WORDS = 60;

export interface MemoEntry {
  readonly memo: Memo;
  readonly plain: string;
  /** Its title, else its first words. */
  readonly heading: string;
  /** What it is on. */
  readonly about: ThingAbout;
}

/** A day of the journal, as midnight of the machine's clock. */
export function dayToDate(day: string): Date {
  return new Date(`${day}T00:00`);
}

/** The turn that a memo is on, or was; undefined where its document is gone. */
function turnAbout(memo: TurnMemo, around: MemoSurroundings, t: Messages): ThingAbout | undefined {
  const document = thingAbout(memo.target, around, t);
  const { words = '', span } = around.passages.get(memo.id) ?? {};
  if (!document) return undefined;
  if (!span) return { ...document, text: t.turnMemos.lostIn(document.text) };
  const address = formatRoute({
    ...{ page: 'project', project: around.project, screen: 'desk' },
    document: documentOfMemo(memo),
    query: { start: String(span.start), end: String(span.end) },
  });
  return { text: t.turnMemos.about(shortened(words, LONGEST_WORDS), document.text), address };
}

/** A thing by a name that somebody gave it, among words of the page's language. */
function thingNamed(target: Target, around: MemoSurroundings, t: Messages): ThingAbout | undefined {
  const about = thingAbout(target, around, t);
  const isName = target.table === 'documents' || target.table === 'cases';
  return about && isName ? { ...about, text: isolate(about.text) } : about;
}

/** What a memo is on. */
function aboutOf(memo: Memo, around: MemoSurroundings, t: Messages): ThingAbout {
  if (memo.day !== undefined) return journalAbout(memo.day, around, t);
  const about = isTurnMemo(memo) ? turnAbout(memo, around, t) : thingNamed(memo.target, around, t);
  return about ?? { text: t.memos.about.gone };
}

export function journalAbout(
  day: string,
  around: Pick<MemoSurroundings, 'date'>,
  t: Messages,
): ThingAbout {
  return { text: t.memos.about.journal(around.date(dayToDate(day))) };
}

export function memoEntry(memo: Memo, around: MemoSurroundings, t: Messages): MemoEntry {
  return {
    memo,
    plain: richTextToPlain(memo.body, around.say),
    heading: headingOf(memo, around.say),
    about: aboutOf(memo, around, t),
  };
}
