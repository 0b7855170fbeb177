import type { Command } from '#session/command.ts';

/** What a hit that was opened on the desk leads back to. */
export interface HitsContext {
  /** Absent where the desk was come to otherwise, or something else is shown over it. */
  readonly backToHits: (() => void) | undefined;
}

export const hitsCommands: readonly Command<HitsContext>[] = [
  {
    id: 'desk.backToHits',
    title: (t) => t.desk.backToHits,
    keys: ['Escape'],
    scope: 'desk',
    when: ({ backToHits }) => backToHits !== undefined,
    run: ({ backToHits }) => backToHits?.(),
  },
];
