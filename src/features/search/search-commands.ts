import type { Command } from '#session/command.ts';

/** What the keys on the screen act on. */
export interface SearchContext {
  /** Whether there is a hit to go to. */
  readonly hasHits: boolean;
  /** Whether a hit has the focus. */
  readonly isOnHit: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly show: () => void;
  readonly leaveOut: () => void;
  readonly goBack: () => void;
}

export const searchCommands: readonly Command<SearchContext>[] = [
  {
    id: 'search.next',
    title: (t) => t.search.commands.next,
    keys: ['ArrowDown', 'KeyJ'],
    scope: 'transcript',
    when: ({ hasHits }) => hasHits,
    run: ({ step }) => {
      step(1);
    },
  },
  {
    id: 'search.previous',
    title: (t) => t.search.commands.previous,
    keys: ['ArrowUp', 'KeyL'],
    scope: 'transcript',
    when: ({ hasHits }) => hasHits,
    run: ({ step }) => {
      step(-1);
    },
  },
  {
    id: 'search.show',
    title: (t) => t.search.commands.show,
    keys: ['Enter'],
    scope: 'transcript',
    when: ({ isOnHit }) => isOnHit,
    run: ({ show }) => {
      show();
    },
  },
  {
    id: 'search.leaveOut',
    title: (t) => t.search.leaveOut,
    keys: ['Delete', 'Space'],
    scope: 'transcript',
    when: ({ isOnHit }) => isOnHit,
    run: ({ leaveOut }) => {
      leaveOut();
    },
  },
  {
    id: 'search.back',
    title: (t) => t.search.commands.back,
    keys: ['Escape'],
    scope: 'search',
    run: ({ goBack }) => {
      goBack();
    },
  },
];
