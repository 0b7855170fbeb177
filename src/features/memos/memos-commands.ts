import type { Command } from '#session/command.ts';

/** What the commands of the screen act on. */
export interface MemosContext {
  readonly write: () => void;
  /** Opens the journal's entry of today, which may have to be begun. */
  readonly writeToday: () => void;
  /** Joins the memo that is open with something else; undefined where none is. */
  readonly link: (() => void) | undefined;
}

export const memosCommands: readonly Command<MemosContext>[] = [
  {
    id: 'memos.new',
    title: (t) => t.memos.commands.newMemo,
    scope: 'memos',
    run: ({ write }) => {
      write();
    },
  },
  {
    id: 'memos.today',
    title: (t) => t.memos.commands.today,
    keys: ['KeyT'],
    scope: 'memos',
    run: ({ writeToday }) => {
      writeToday();
    },
  },
  {
    id: 'memos.link',
    title: (t) => t.memos.commands.link,
    keys: ['KeyX'],
    scope: 'memos',
    when: ({ link }) => link !== undefined,
    run: ({ link }) => {
      link?.();
    },
  },
];
