import { agreementResult } from '#analysis/agreement/project/agreement-result.ts';
import { LEAST_OVERLAP } from '#analysis/agreement/matching/match-spans.ts';
import { INTERVAL_NAMES } from '#analysis/agreement/resamples/interval-name.ts';
import { TEXT_UNITS } from '#analysis/agreement/units/text-units.ts';
import { agreementData } from '#cli/agreement/agreement-data.ts';
import { agreementLines } from '#cli/agreement/agreement-lines.ts';
import { comparedProject, type ComparedProject } from '#cli/agreement/compared-project.ts';
import { readParticipation } from '#cli/agreement/read-participation.ts';
import { SEED_OPTION, seedFrom } from '#cli/agreement/seed.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { loadProject } from '#cli/load-project.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { printable } from '#cli/printable.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';

const UNITS = [...TEXT_UNITS, 'character'] as const;
const RULES = ['touch', 'majority'] as const;
const RESAMPLES = 1000;

const help = `Usage: hashiya agreement FILE [--round NAME] [--coders A,B,…] [--unit UNIT] [--rule RULE] [--json]

Coefficients of agreement of the coders of a project: for every code, applied or not; over all codes; of
passages; of unitized text; and as MAXQDA, NVivo and Dedoose compute them. Without --round or --participation everybody counts as
having worked through every document. What is being coded in an open round is hidden: it counts as missing, not as uncoded.

  --round NAME             the round as the page compares it: its coders, its codes, and the documents that all of
                           them have finished. With what is named besides, only that of it: of two coders also what
                           only they have finished. The page leaves out interviewers unless they are ticked
  --coders A,B             by their names, or initials; without it all of the file, but a round's
                           consensus and second looks only where they are named here, or in the round
  --documents A,B          by their titles; without it all
  --codes A,B              by their names; without it all. Of several of one name each has those above
                           it before its own, and where that is not enough a number behind: “trust (2)”;
                           to choose the first of these write “trust (1)”. So have coders and documents
  --roll-up                a code counts where one below it was applied
  --unit UNIT              ${UNITS.join(', ')}; without it turn. Spans and
                           unitized text are compared by characters (Unicode code points) always
  --rule RULE              touch: a unit is coded where a coding touches it; so without it
                           majority: where codings cover more than half of it
  --without-interviewers   leaves out what interviewers say; a question between cuts a coding in two
  --participation FILE     JSON, {document: [coder, …]}: who worked through what; nobody through others.
                           Documents that one worked through make no pair and are not in universe; they
                           count in what AC1, the generalized Fleiss' kappa and Conger's kappa expect by
                           chance (Gwet 2014), and stand as singleRatings beside universe's documents
  --overlap PERCENT        50 to 100, ${String(LEAST_OVERLAP)} without it: what two passages must have in common to match, of
                           what they cover together (spans: iou${String(LEAST_OVERLAP)}_f1), or in MAXQDA's way of each or of both
  --seed NUMBER            of the intervals, 1 without it: 95% percentile bootstrap, ${String(RESAMPLES)} resamples of the
                           documents for all of them, none of fewer than 10. --json has them of every coefficient
                           of a code, of uα, and of α over all codes (macro, pooled) and pooled κ, as
                           bootstrap/COEFFICIENT/lower, …/upper and …/undefined_resamples: so many were left
                           out because it is not defined in them. What one coder alone worked through is not
                           drawn, and counts once in each resample
  --json                   {universe, perCode: {CODE: {…}}, summary, sets, multi, multi_coded, spans,
                           unitizing, otherPrograms: {maxqda, nvivo, dedoose}, pairs}, with the names of
                           \`hashiya spans\`; a figure that is not defined is null, and
                           undefined: {COEFFICIENT: reason} stands beside it. The other programs compare two
                           coders: of more they stand under every pair
${PROJECT_HELP}
`;

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...SEED_OPTION,
  round: { type: 'string' },
  coders: { type: 'string' },
  documents: { type: 'string' },
  codes: { type: 'string' },
  'roll-up': { type: 'boolean' },
  unit: { type: 'string' },
  overlap: { type: 'string' },
  rule: { type: 'string' },
  'without-interviewers': { type: 'boolean' },
  participation: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function oneOf<const Name extends string>(kind: string, names: readonly Name[], wanted?: string) {
  const name = wanted === undefined ? names[0] : names.find((each) => each === wanted);
  if (name !== undefined) return name;
  throw new CommandProblem(`There is no ${kind} “${wanted ?? ''}”; there are ${names.join(', ')}.`);
}

function overlapFrom(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const percent = /^\d{1,3}$/u.test(written) ? Number(written) : NaN;
  if (percent >= LEAST_OVERLAP && percent <= 100) return percent;
  throw new CommandProblem(
    `“${written}” is no overlap: write a whole number from ${String(LEAST_OVERLAP)} to 100.`,
  );
}

function whatIsHidden({ hiding, round }: ComparedProject): string {
  const names = hiding.map((name) => `“${name}”`).join(', ');
  const open = hiding.length === 1 ? `${names} is open` : `${names} are open`;
  return round === undefined
    ? `${open}: what its coders code in its documents is hidden, and counts as missing.`
    : `${open}: documents in which it hides what is coded are left out.`;
}

export const agreement: Command = {
  help,
  async run(args, output) {
    const { positionals, values } = parseArguments(args, OPTIONS, ['FILE']);
    const choice = {
      round: values.round,
      coders: values.coders,
      documents: values.documents,
      codes: values.codes,
      rollsUp: values['roll-up'] ?? false,
      unit: oneOf('unit', UNITS, values.unit),
      rule: oneOf('rule', RULES, values.rule),
      hasInterviewers: !(values['without-interviewers'] ?? false),
      participation:
        values.participation === undefined
          ? undefined
          : await readParticipation(values.participation),
    };
    const resampling = { resamples: RESAMPLES, seed: seedFrom(values.seed) ?? 1 };
    const intervalsOf = values.json ? INTERVAL_NAMES : [];
    const options = { ...resampling, intervalsOf, overlap: overlapFrom(values.overlap) };
    const project = await comparedProject(await loadProject(positionals[0], values), choice);
    if (project.hiding.length > 0) output.note(printable(whatIsHidden(project)));
    const result = agreementResult(project.compared, options);
    const content = values.json
      ? `${JSON.stringify(agreementData(project, result, choice, resampling), undefined, 2)}\n`
      : agreementLines(project, result, choice);
    await output.write(content);
  },
};
