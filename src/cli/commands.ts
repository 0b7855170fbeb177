import type { Command } from './command.ts';

interface ListedCommand {
  readonly summary: string;
  /** Loaded when it is called for. */
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: Readonly<Record<string, ListedCommand>> = {
  inspect: {
    summary: 'what a project file holds, and what of it does not come over',
    load: async () => (await import('./commands/inspect.ts')).inspect,
  },
  codings: {
    summary: 'every coding with its text, code and coder',
    load: async () => (await import('./commands/codings.ts')).codings,
  },
  frequencies: {
    summary: 'how often each code was used, by group, document or coder',
    load: async () => (await import('./commands/frequencies.ts')).frequenciesCommand,
  },
  quotes: {
    summary: 'coded passages with their attribution',
    load: async () => (await import('./commands/quotes.ts')).quotes,
  },
  codebook: {
    summary: 'the codes and what they mean',
    load: async () => (await import('./commands/codebook.ts')).codebook,
  },
  convert: {
    summary: 'write a project in another form',
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  merge: {
    summary: 'make one project of two',
    load: async () => (await import('./commands/merge.ts')).merge,
  },
  agreement: {
    summary: 'coefficients of agreement of the coders of a project',
    load: async () => (await import('./commands/agreement.ts')).agreement,
  },
  reliability: {
    summary: 'coefficients of agreement of a table of ratings',
    load: async () => (await import('./commands/reliability.ts')).reliability,
  },
  spans: {
    summary: 'coefficients of agreement of coded spans in JSON',
    load: async () => (await import('./commands/spans.ts')).spans,
  },
};
