import { LEVELS, type Level } from '#analysis/agreement/coefficients/levels.ts';
import type { Figures } from '#analysis/agreement/figures/figures.ts';
import {
  reliabilityFigures,
  type ReliabilityOptions,
} from '#analysis/agreement/figures/reliability-figures.ts';
import { setReliabilityFigures } from '#analysis/agreement/figures/set-reliability-figures.ts';
import { printFigures } from '#cli/agreement/print-figures.ts';
import { readInput } from '#cli/agreement/read-input.ts';
import { readingNotes } from '#cli/agreement/reading-notes.ts';
import {
  categorized,
  labelsOf,
  numberedSets,
  readReliability,
  type ReliabilityFile,
} from '#cli/agreement/reliability-file.ts';
import { SEED_OPTION, seedFrom } from '#cli/agreement/seed.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { parseArguments } from '#cli/parse-arguments.ts';

const RESAMPLES = 1000;
const SEED = 1;

const help = `Usage: hashiya reliability DATA.csv [--level LEVEL] [--categories A,B,…] [--code NAME] [--json]

Coefficients of agreement of ratings: a row is a unit, a column a coder, the first row their names, an empty
cell a unit that the coder did not see. Cells such as [a, b] and [] are sets of labels. DATA may also be a
JSON file {units | contingency | pattern_counts, categories, levels, bootstrap}, or the reliability data (CSV)
that a comparison of coders is saved as: of these one code is read, a row standing for as many units as it
says. What was read is told beside the figures.

  --level LEVEL      ${LEVELS.join(', ')}; alpha is given for this level and those before it, from
                     ordinal on also what counts near misses in part; without it nominal. All levels but
                     nominal need numbers, ordinal words only where --categories orders them
  --categories LIST  all categories there are, in order, used or not; without it those in the file, numbers
                     by size, words by letters
  --code NAME        which code of reliability data that have several
  --seed NUMBER      of the intervals, ${String(SEED)} without it; each has ${String(RESAMPLES)} resamples of the units, none of fewer than 10
  --json             {COEFFICIENT: number or null, …, undefined: {COEFFICIENT: reason}}
`;

/** The level where it can be had of numbers only. */
function levelOfNumbers(level: Level | undefined, isOrdered: boolean): Level | undefined {
  return level === 'nominal' || (level === 'ordinal' && isOrdered) ? undefined : level;
}

function levelCalled(name: string): Level {
  const level = LEVELS.find((each) => each === name);
  if (level) return level;
  throw new CommandProblem(`There is no level “${name}”; there are ${LEVELS.join(', ')}.`);
}

/** With the categories that were read. */
function figuresOf(
  file: ReliabilityFile,
  categories: readonly string[] | undefined,
  options: ReliabilityOptions,
): { readonly figures: Figures; readonly read: readonly string[] } {
  if (file.kind === 'sets') {
    const { coders, times } = file.ratings;
    const figures = setReliabilityFigures(coders, numberedSets(file.ratings), times);
    return { figures, read: labelsOf(file.ratings) };
  }
  const data = categorized(file.ratings, categories);
  return { figures: reliabilityFigures(data, options), read: data.categories };
}

export const reliability: Command = {
  help,
  async run(args, output) {
    const { positionals, values } = parseArguments(
      args,
      {
        ...SEED_OPTION,
        level: { type: 'string' },
        categories: { type: 'string' },
        code: { type: 'string' },
        json: { type: 'boolean' },
      },
      ['DATA.csv'],
    );
    const [place] = positionals;
    const level = values.level === undefined ? undefined : levelCalled(values.level);
    const file = readReliability(place, await readInput(place), {
      code: values.code,
      numbersFor: levelOfNumbers(level, values.categories !== undefined),
    });
    const options = {
      level: level ?? file.level ?? 'nominal',
      resamples: file.resamples ?? RESAMPLES,
      seed: seedFrom(values.seed) ?? file.seed ?? SEED,
      coincidenceSeed: values.seed === undefined ? file.coincidenceSeed : undefined,
    };
    const categories = values.categories?.split(',').map((name) => name.trim()) ?? file.categories;
    const { figures, read } = figuresOf(file, categories, options);
    for (const line of readingNotes(file, read)) output.note(line);
    await printFigures(figures, values, output);
  },
};
