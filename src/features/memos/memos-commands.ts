import type { Command } from '#session/command.ts';

/** What the commands of the screen act on. */
export interface MemosContext {
  readonly write: () => void;
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
];
