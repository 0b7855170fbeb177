import type { Command } from '#session/command.ts';

/** What the keys in the quote list act on. */
export interface QuoteContext {
  readonly isThere: boolean;
  /** Whether the quote itself has the focus, and not a control in it. */
  readonly isOnQuote: boolean;
  readonly step: (by: number) => void;
  readonly copy: () => void;
  readonly copyAll: () => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
  readonly open: () => void;
}

export const quoteCommands: readonly Command<QuoteContext>[] = [
  {
    id: 'quotes.next',
    title: (t) => t.quotes.commands.next,
    keys: ['KeyJ', 'ArrowDown'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(1);
    },
  },
  {
    id: 'quotes.previous',
    title: (t) => t.quotes.commands.previous,
    keys: ['KeyL', 'ArrowUp'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(-1);
    },
  },
  {
    id: 'quotes.copy',
    title: (t) => t.quotes.commands.copy,
    keys: ['KeyC'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ copy }) => {
      copy();
    },
  },
  {
    id: 'quotes.copyThis',
    title: (t) => t.quotes.commands.copyThis,
    keys: ['Enter'],
    scope: 'transcript',
    when: ({ isOnQuote }) => isOnQuote,
    run: ({ copy }) => {
      copy();
    },
  },
  {
    id: 'quotes.copyAll',
    title: (t) => t.quotes.commands.copyAll,
    scope: 'quotes',
    when: ({ isThere }) => isThere,
    run: ({ copyAll }) => {
      copyAll();
    },
  },
  {
    id: 'quotes.moveUp',
    title: (t) => t.quotes.commands.moveUp,
    keys: ['Alt+ArrowUp'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ move }) => {
      move(-1);
    },
  },
  {
    id: 'quotes.moveDown',
    title: (t) => t.quotes.commands.moveDown,
    keys: ['Alt+ArrowDown'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ move }) => {
      move(1);
    },
  },
  {
    id: 'quotes.open',
    title: (t) => t.quotes.commands.open,
    keys: ['KeyO'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ open }) => {
      open();
    },
  },
  {
    id: 'quotes.remove',
    title: (t) => t.quotes.commands.remove,
    keys: ['Delete'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ remove }) => {
      remove();
    },
  },
];
