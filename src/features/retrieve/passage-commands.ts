import type { ExampleKind } from '#domain/edits/code-examples.ts';
import type { Command } from '#session/command.ts';

/** What the keys in the list of passages act on. */
export interface PassageContext {
  /** Whether there is a passage to act on. */
  readonly isThere: boolean;
  /** Whether the passage itself has the focus, and not a button beside it. */
  readonly isOnPassage: boolean;
  readonly step: (by: number) => void;
  readonly open: () => void;
  readonly pick: () => void;
  readonly copy: () => void;
  /** Makes the passage an example of its code, or none any more. */
  readonly example: (kind: ExampleKind) => void;
}

export const passageCommands: readonly Command<PassageContext>[] = [
  {
    id: 'retrieve.next',
    title: (t) => t.retrieve.commands.next,
    keys: ['KeyJ', 'ArrowDown'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(1);
    },
  },
  {
    id: 'retrieve.previous',
    title: (t) => t.retrieve.commands.previous,
    keys: ['KeyL', 'ArrowUp'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ step }) => {
      step(-1);
    },
  },
  {
    id: 'retrieve.open',
    title: (t) => t.retrieve.commands.open,
    keys: ['Enter'],
    scope: 'transcript',
    when: ({ isOnPassage }) => isOnPassage,
    run: ({ open }) => {
      open();
    },
  },
  {
    id: 'retrieve.pick',
    title: (t) => t.retrieve.commands.pick,
    keys: ['KeyK'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ pick }) => {
      pick();
    },
  },
  {
    id: 'retrieve.copy',
    title: (t) => t.retrieve.commands.copy,
    keys: ['KeyC'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ copy }) => {
      copy();
    },
  },
  {
    id: 'retrieve.typical',
    title: (t) => t.retrieve.commands.typical,
    keys: ['KeyT'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ example }) => {
      example('typical');
    },
  },
  {
    id: 'retrieve.borderline',
    title: (t) => t.retrieve.commands.borderline,
    keys: ['KeyB'],
    scope: 'transcript',
    when: ({ isThere }) => isThere,
    run: ({ example }) => {
      example('borderline');
    },
  },
];
