import type { Command } from '#session/command.ts';

/** What the commands act on: a link whose other end is looked for. */
export interface LinkContext {
  readonly isBegun: boolean;
  readonly cancel: () => void;
}

export const linkCommands: readonly Command<LinkContext>[] = [
  {
    id: 'app.cancelLink',
    title: (t) => t.links.cancel,
    scope: 'global',
    when: ({ isBegun }) => isBegun,
    run: ({ cancel }) => {
      cancel();
    },
  },
];
