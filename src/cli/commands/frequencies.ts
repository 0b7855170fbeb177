import { CodeTree } from '#analysis/code-tree.ts';
import type { Grouping } from '#analysis/columns.ts';
import { frequencies, type FrequencyRequest } from '#analysis/frequencies.ts';
import { groupAttribute } from '#analysis/group-attribute.ts';
import { studyOf } from '#analysis/study-of.ts';
import type { Attribute } from '#domain/case.ts';
import type { Coder } from '#domain/coder.ts';
import { layerOfId } from '#domain/coding.ts';
import { numberTitles } from '#interchange/reports/number-titles.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import { describeTable, namedColumns, type NamedColumn } from '#reports/describe-table.ts';
import { frequencyFile } from '#reports/frequency-file.ts';
import { reportRows } from '#reports/report-rows.ts';
import { chosenCoders, CODER_HELP, CODER_OPTION } from '#cli/chosen-coders.ts';
import type { Command } from '#cli/command.ts';
import { wording } from '#cli/command-wording.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { loadProject, type LoadedProject } from '#cli/load-project.ts';
import { namedSo, nothingCalled } from '#cli/named.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { printReport, REPORT_OPTIONS, reportChoice, reportHelp } from '#cli/print-report.ts';
import { projectData } from '#cli/project-names.ts';

const help = `Usage: hashiya frequencies FILE [--by ATTRIBUTE] [--coder NAME]… [--format FORM] [-o FILE]

Counts codings, documents, cases, characters and the share of the text for every code; those of a code
are its own and those of all codes below it. What several coders coded alike, or one coded twice, counts
once, and codings outside texts do not count: inspect and codebook count each.

  --by COLUMNS     the name of an attribute of cases, or document, or coder; without it the attribute
                   called “group”, else the first one with choices, else documents
${CODER_HELP}
  --empty          also the codes that nobody used
${reportHelp('csv')}
${PROJECT_HELP}
`;

function groupingOf(by: string | undefined, attributes: readonly Attribute[]): Grouping {
  if (by === 'coder' || by === 'document') return { by };
  const ofCases = attributes.filter((attribute) => attribute.of === 'case');
  if (by === undefined) {
    const usual = groupAttribute(attributes);
    return usual ? { by: 'attribute', attribute: usual.id } : { by: 'document' };
  }
  const [named] = namedSo(ofCases, ({ name }) => [name], by);
  if (named) return { by: 'attribute', attribute: named.id };
  const names = ofCases.map(({ name }) => name);
  throw nothingCalled('attribute of cases', by, [...names, 'coder', 'document']);
}

/** Ids of a project of another tool are new at each reading: names tell programs more. */
function withNamesAsKeys(columns: readonly NamedColumn[]): NamedColumn[] {
  const titles = numberTitles(columns.map(({ title }) => title));
  return columns.map((column, at) => {
    const { kind } = column.column;
    const isNamed = kind === 'coder' || kind === 'document';
    return isNamed ? { ...column, key: `${kind}:${titles[at] ?? column.title}` } : column;
  });
}

/** Whoever is not named is left out where nobody asks for them and nothing in a text is theirs. */
function shownCoders(
  { image, nobody }: LoadedProject,
  asked: readonly string[] | undefined,
): readonly Coder[] {
  const { coders, codings } = image.records;
  const isIdle = !codings.some(({ layer }) => layerOfId(layer).coder === nobody);
  const chosen = chosenCoders(coders, asked);
  const shown = chosen.filter(({ id }) => id !== nobody || !isIdle);
  return asked || shown.length === 0 ? chosen : shown;
}

/** The project's theme frequencies, as the page exports them. */
export async function frequencyReport(
  project: LoadedProject,
  asked: { readonly by?: string; readonly coder?: readonly string[]; readonly empty?: boolean },
): Promise<ReportFile> {
  const { records } = project.image;
  const { data, names } = projectData(project);
  const coders = shownCoders(project, asked.coder).map(({ id }) => id);
  const grouping = groupingOf(asked.by, records.attributes);
  const united = coders.length > 1 && grouping.by !== 'coder';
  const request: FrequencyRequest = { coders, united, grouping };
  const table = frequencies(await studyOf(project.image), request);
  const tree = new CodeTree(records.codes);
  const named = { ...records, documents: names.titled(records.documents) };
  const columns = withNamesAsKeys(namedColumns(table, named, wording.messages));
  const rows = reportRows(table, tree, { themesOnly: false, showsEmpty: asked.empty ?? false });
  const caption = describeTable(table, request, tree, named, wording.messages, wording.language);
  const title = names.title(data.project?.name ?? '');
  return frequencyFile(title, { columns, rows, caption }, tree, wording);
}

export const frequenciesCommand: Command = {
  help,
  async run(args, output) {
    const options = {
      ...REPORT_OPTIONS,
      ...PROJECT_OPTIONS,
      ...CODER_OPTION,
      by: { type: 'string' },
      empty: { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArguments(args, options, ['FILE']);
    const choice = reportChoice(values, 'csv', output);
    const project = await loadProject(positionals[0], values);
    await printReport(await frequencyReport(project, values), choice, output);
  },
};
