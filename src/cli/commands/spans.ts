import type { Figures } from '#analysis/agreement/figures/figures.ts';
import { spanFigures } from '#analysis/agreement/figures/span-figures.ts';
import { MOST_CODERS } from '#analysis/agreement/spans/span-study.ts';
import { printFigures } from '#cli/agreement/print-figures.ts';
import { readInput } from '#cli/agreement/read-input.ts';
import {
  hasTexts,
  readSpanVector,
  requestOfVector,
  studyOfVector,
  type OffsetUnit,
  type SpanVector,
} from '#cli/agreement/span-vector.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { parseArguments } from '#cli/parse-arguments.ts';

const help = `Usage: hashiya spans FILE.json [--json]

Coefficients of agreement of coded spans, by the form of agreement-vectors.json:

  documents        [{id, length, text?}], lengths in what offsets count; texts may also be {id: text}, and
                   then offsets count UTF-16 code units
  coders, codes    names, in order; first and second are the first two coders
  spans            [[coder, document, start, end, code], …], half-open
  coded_by         {document: [coder, …]}: who worked through what; everybody everything without it
  segments         {document: [[start, end], …]}: units such as turns, which do not overlap
  domains          {name: [code, …]}: ATLAS.ti's semantic domains
  gamma_params     [[alpha, beta], …]: gamma's observed disorder with these weights

Names of coefficients are UNIT/SCHEME/…/COEFFICIENT with UNIT char, document, segment_touch or
segment_majority, and with texts token_touch or token_majority; then unitizing/…, spans/…, domains/…,
gamma/DOCUMENT/…, and for two coders maxqda/… and nvivo/…. With texts all of them are there three times: bare and
as codepoint:… in Unicode code points, as utf16:… in UTF-16 code units.

  --json           {COEFFICIENT: number or null, …, undefined: {COEFFICIENT: reason}}
`;

function figuresOf(vector: SpanVector, unit: OffsetUnit): Figures {
  return spanFigures(studyOfVector(vector, unit), requestOfVector(vector, unit));
}

function allFigures(vector: SpanVector): Figures {
  const figures = figuresOf(vector, 'codepoint');
  if (!hasTexts(vector)) return figures;
  const all: Figures = new Map(figures);
  for (const [name, figure] of figures) all.set(`codepoint:${name}`, figure);
  for (const [name, figure] of figuresOf(vector, 'utf16')) all.set(`utf16:${name}`, figure);
  return all;
}

export const spans: Command = {
  help,
  async run(args, output) {
    const { positionals, values } = parseArguments(args, { json: { type: 'boolean' } }, [
      'FILE.json',
    ]);
    const [place] = positionals;
    const vector = readSpanVector(place, await readInput(place));
    if (vector.coders.length > MOST_CODERS) {
      throw new CommandProblem(`${place} has more than ${String(MOST_CODERS)} coders.`);
    }
    await printFigures(allFigures(vector), values, output);
  },
};
