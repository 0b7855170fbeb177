import { LEVELS, type Level } from '#analysis/agreement/coefficients/levels.ts';
import { reliabilityFigures } from '#analysis/agreement/figures/reliability-figures.ts';
import { setReliabilityFigures } from '#analysis/agreement/figures/set-reliability-figures.ts';
import { printFigures } from '#cli/agreement/print-figures.ts';
import { readInput } from '#cli/agreement/read-input.ts';
import { categorized, numberedSets, readReliability } from '#cli/agreement/reliability-file.ts';
import { SEED_OPTION, seedFrom } from '#cli/agreement/seed.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { parseArguments } from '#cli/parse-arguments.ts';

const RESAMPLES = 1000;
const SEED = 1;

const help = `Usage: hashiya reliability DATA.csv [--level LEVEL] [--categories A,B,…] [--json]

Coefficients of agreement of ratings: a row is a unit, a column a coder, the first row their names, an empty
cell a unit that the coder did not see. Cells such as [a, b] and [] are sets of labels. DATA may also be a
JSON file {units | contingency | pattern_counts, categories, levels, bootstrap}.

  --level LEVEL      ${LEVELS.join(', ')}; alpha is given for this level and those before it, from
                     ordinal on also what counts near misses in part; without it nominal
  --categories LIST  all categories there are, in order, used or not; without it those in the file, numbers
                     by size, words by letters
  --seed NUMBER      of the intervals, ${String(SEED)} without it; each has ${String(RESAMPLES)} resamples of the units, none of fewer than 10
  --json             {COEFFICIENT: number or null, …, undefined: {COEFFICIENT: reason}}
`;

function levelCalled(name: string): Level {
  const level = LEVELS.find((each) => each === name);
  if (level) return level;
  throw new CommandProblem(`There is no level “${name}”; there are ${LEVELS.join(', ')}.`);
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
        json: { type: 'boolean' },
      },
      ['DATA.csv'],
    );
    const [place] = positionals;
    const file = readReliability(place, await readInput(place));
    const options = {
      level: values.level === undefined ? (file.level ?? 'nominal') : levelCalled(values.level),
      resamples: file.resamples ?? RESAMPLES,
      seed: seedFrom(values.seed) ?? file.seed ?? SEED,
      coincidenceSeed: values.seed === undefined ? file.coincidenceSeed : undefined,
    };
    const categories = values.categories?.split(',').map((name) => name.trim()) ?? file.categories;
    const figures =
      file.kind === 'sets'
        ? setReliabilityFigures(file.ratings.coders, numberedSets(file.ratings), file.ratings.times)
        : reliabilityFigures(categorized(file.ratings, categories), options);
    await printFigures(figures, values, output);
  },
};
