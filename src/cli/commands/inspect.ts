import { en } from '#i18n/en.ts';
import type { OffsetReading } from '#interchange/foreign/offset-reading.ts';
import type { OpeningReport, ProjectCounts } from '#interchange/project-file/opened-project.ts';
import { projectFormats } from '#interchange/project-file/project-formats.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { lossLines, lossSentence } from '#cli/describe-losses.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import {
  inspectTranslations,
  translationLines,
  type InspectedTranslation,
} from '#cli/inspect-translations.ts';
import { loadProject, loadReport } from '#cli/load-project.ts';
import { printable } from '#cli/printable.ts';
import { parseArguments } from '#cli/parse-arguments.ts';

const help = `Usage: hashiya inspect FILE [--json]

Says what a project file holds, which documents are translations of which and how far their turns go side by
side, how its positions were read, and what of it does not come over as it was.
Codings are counted as the file holds them: those that are there twice twice, and also those that lie on
something else than a text, such as pictures and recordings.

  --json           {format, origin, documents, codes, codings, coders, cases, attributes, memos, links,
                   translations, reading, warnings}: counts are numbers; a translation is {document,
                   original, originalTurns, turns, rows, sideBySide, corrected, stop}, stop being null
                   or {row, goesOn, turns}; reading is null or {unit, lineEnd, evidence, fit}; a
                   warning is {type, count, places, sentence}
${PROJECT_HELP}
`;

const COUNTS: readonly (keyof ProjectCounts)[] = [
  'documents',
  'codes',
  'codings',
  'coders',
  'cases',
  'attributes',
  'memos',
  'links',
];

function asData(
  { format, origin, counts, reading, losses }: OpeningReport,
  translations: readonly InspectedTranslation[],
) {
  return {
    format,
    origin,
    ...Object.fromEntries(COUNTS.map((key) => [key, counts[key]])),
    translations,
    reading: reading ?? null,
    warnings: losses.map((loss) => ({ ...loss, sentence: lossSentence(loss) })),
  };
}

function readingLines(reading: OffsetReading | undefined): string[] {
  if (!reading) return [];
  const t = en.projects.report;
  const why = t.evidence[reading.evidence](Math.round(reading.fit * 100));
  return ['', `${t.reading}: ${t.units[reading.unit]}; ${why}.`];
}

function writtenBy(format: OpeningReport['format'], origin: string): string {
  const { name } = projectFormats[format];
  return origin === '' || origin === name ? name : `${name}, written by ${origin}`;
}

function asText(
  name: string,
  { format, origin, counts, reading, losses }: OpeningReport,
  translations: readonly InspectedTranslation[],
): string {
  const t = en.projects.report;
  const labels = COUNTS.map((key) => [t.counts[key], String(counts[key])] as const);
  const width = Math.max(...labels.map(([label]) => label.length)) + 2;
  return [
    printable(name),
    printable(writtenBy(format, origin)),
    '',
    ...labels.map(([label, count]) => `${label.padEnd(width)}${count.padStart(8)}`),
    ...translationLines(translations),
    ...readingLines(reading),
    '',
    ...(losses.length > 0 ? [`${t.losses}:`, ...lossLines(losses)] : [t.noLosses]),
    '',
  ].join('\n');
}

/** `--format json` too, as every other command has it. */
function asksForData({ json, format }: { readonly json?: boolean; readonly format?: string }) {
  if (format !== undefined && format !== 'json') {
    throw new CommandProblem(`There is no format “${format}” here; there is json.`);
  }
  return json === true || format === 'json';
}

export const inspect: Command = {
  help,
  async run(args, output) {
    const { positionals, values } = parseArguments(
      args,
      { json: { type: 'boolean' }, format: { type: 'string' }, ...PROJECT_OPTIONS },
      ['FILE'],
    );
    const isData = asksForData(values);
    const { name, report } = await loadReport(positionals[0], values);
    const translations = report.translations
      ? await inspectTranslations((await loadProject(positionals[0], values)).image)
      : [];
    await output.write(
      isData
        ? `${JSON.stringify(asData(report, translations), undefined, 2)}\n`
        : asText(name, report, translations),
    );
  },
};
