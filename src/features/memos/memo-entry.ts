import type { Memo } from '#domain/memo.ts';
import { richTextToPlain } from '#domain/rich-text.ts';
import type { Messages } from '#i18n/messages.ts';
import {
  headingOf,
  thingAbout,
  type Surroundings,
  type ThingAbout,
} from '#parts/things/thing-about.ts';

export interface MemoEntry {
  readonly memo: Memo;
  readonly plain: string;
  /** Its title, else its first words. */
  readonly heading: string;
  /** What it is on. */
  readonly about: ThingAbout;
}

export function memoEntry(memo: Memo, around: Surroundings, t: Messages): MemoEntry {
  return {
    memo,
    plain: richTextToPlain(memo.body),
    heading: headingOf(memo),
    about: thingAbout(memo.target, around, t) ?? { text: t.memos.about.gone },
  };
}
