import type { Memo } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import type { Messages } from '#i18n/messages.ts';
import {
  headingOf,
  thingAbout,
  type Surroundings,
  type ThingAbout,
} from '#parts/things/thing-about.ts';

/** What memos hang on, as the project knows it. */
export interface MemoSurroundings extends Surroundings {
  readonly date: (day: Date) => string;
}

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

/** What a memo is on; it need not be there yet. */
export function memoAbout(
  { target, day }: Pick<Memo, 'target' | 'day'>,
  around: MemoSurroundings,
  t: Messages,
): ThingAbout {
  if (day !== undefined) return { text: t.memos.about.journal(around.date(dayToDate(day))) };
  return thingAbout(target, around, t) ?? { text: t.memos.about.gone };
}

export function memoEntry(memo: Memo, around: MemoSurroundings, t: Messages): MemoEntry {
  return {
    memo,
    plain: richTextToPlain(memo.body, around.say),
    heading: headingOf(memo, around.say),
    about: memoAbout(memo, around, t),
  };
}
