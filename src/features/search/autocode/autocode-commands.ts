import type { Command } from '#session/command.ts';

/** What is coded at a go on the search screen. */
export interface AutocodeContext {
  /** Whether there is anything to code: hits, or turns that are chosen. */
  readonly canCode: boolean;
  readonly code: () => void;
  readonly canCodeAnswers: boolean;
  readonly codeAnswers: () => void;
}

export const autocodeCommands: readonly Command<AutocodeContext>[] = [
  {
    id: 'search.code',
    title: (t) => t.autocode.commands.code,
    keys: ['KeyF'],
    scope: 'transcript',
    when: ({ canCode }) => canCode,
    run: ({ code }) => {
      code();
    },
  },
  {
    id: 'search.codeAnswers',
    title: (t) => t.autocode.questions.command,
    scope: 'search',
    when: ({ canCodeAnswers }) => canCodeAnswers,
    run: ({ codeAnswers }) => {
      codeAnswers();
    },
  },
];
