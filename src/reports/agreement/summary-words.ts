import type { Messages } from '#i18n/messages.ts';

type Summaries = Messages['agreement']['figures']['summaries'];

/** The words for a summary over codes, by its name on the command line. */
export function summaryWords(name: string, t: Messages): Summaries[keyof Summaries] | undefined {
  const words: Readonly<Record<string, Summaries[keyof Summaries]>> = t.agreement.figures.summaries;
  return words[name];
}
