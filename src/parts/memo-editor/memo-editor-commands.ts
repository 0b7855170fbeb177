import type { Command } from '#session/command.ts';

/** What the commands act on: the editor that has the focus. */
export interface MemoEditorContext {
  readonly mention: () => void;
}

export const memoEditorCommands: readonly Command<MemoEditorContext>[] = [
  {
    id: 'app.mention',
    title: (t) => t.mentions.command,
    // Where the layout has no @.
    keys: ['Mod+Period'],
    scope: 'global',
    run: ({ mention }) => {
      mention();
    },
  },
];
