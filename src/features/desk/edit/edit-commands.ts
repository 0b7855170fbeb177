import type { Command } from '#session/command.ts';

/** What the commands of the edit mode act on. */
export interface EditContext {
  readonly canSave: boolean;
  readonly save: () => void;
}

export const editCommands: readonly Command<EditContext>[] = [
  {
    id: 'desk.saveText',
    title: (t) => t.texts.commands.saveText,
    keys: ['Mod+KeyS'],
    scope: 'desk',
    when: ({ canSave }) => canSave,
    run: ({ save }) => {
      save();
    },
  },
];
