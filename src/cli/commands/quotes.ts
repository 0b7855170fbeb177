import { ATTRIBUTION_FIELDS } from '#analysis/attribution.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import { PairedPassages } from '#analysis/paired-passages.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import { namedQuote } from '#analysis/quote-list.ts';
import { retrieveCodings } from '#analysis/retrieval.ts';
import { studyOf } from '#analysis/study-of.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { givenSchema, type Given } from '#domain/quote.ts';
import { withoutIsolates } from '#i18n/without-isolates.ts';
import { quotesReport } from '#interchange/reports/quotes.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import {
  attributionSetting,
  unknownFields,
  type AttributionSetting,
} from '#reports/attribution-for.ts';
import { passageEntry } from '#reports/passage-entry.ts';
import { passageReportLabels } from '#reports/passage-report-labels.ts';
import { chosenCoders, CODER_HELP, CODER_OPTION } from '#cli/chosen-coders.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { wording } from '#cli/command-wording.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { loadProject, type LoadedProject } from '#cli/load-project.ts';
import { namedSo, nothingCalled } from '#cli/named.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { printable } from '#cli/printable.ts';
import { printReport, REPORT_OPTIONS, reportChoice, reportHelp } from '#cli/print-report.ts';
import { projectData } from '#cli/project-names.ts';

const help = `Usage: hashiya quotes FILE [--code NAME]… [--coder NAME]… [--print WHICH] [--template T] [--format FORM] [-o FILE]

Lists coded passages with their attribution, under their codes.

  --code NAME      a code by its name or its path, Trust/Doubt; may be given several times; the codes
                   below it count as it does; without it all codes
${CODER_HELP}
  --print WHICH    original, translation or both, of a passage whose document is joined with an original
                   or a translation (of several, the first): the turns that stand beside it, whole;
                   without it the words that were coded
  --template T     how a passage is attributed, such as “(Interview {name}, {month} {year})”: fields are
                   name, pseudonym, speaker, code, document, page, date, month, year and attributes of
                   cases; {page} brings its own “p.”; without it the project's own
${reportHelp('md')}
${PROJECT_HELP}
`;

/** A code by its name, or by the names of it and those above it with ›, > or / between them. */
function codesCalled(tree: CodeTree, wanted: readonly string[] | undefined): Code[] | undefined {
  return wanted?.flatMap((name) => {
    const path = name
      .split(/\s*[›>/]\s*/u)
      .join(PATH_SEPARATOR)
      .trim();
    const pathOf = ({ id }: Code) => tree.path(id).join(PATH_SEPARATOR);
    const byName = namedSo(tree.codes, (code) => [code.name], name);
    const found = byName.length > 0 ? byName : namedSo(tree.codes, (code) => [pathOf(code)], path);
    if (found.length === 0) throw nothingCalled('code', name, tree.codes.map(pathOf));
    return found;
  });
}

interface Asked {
  readonly code?: readonly string[];
  readonly coder?: readonly string[];
  readonly template?: string;
  readonly print?: string;
}

/** What of a passage in two languages is printed; undefined: what was coded. */
function givenOf({ print }: Asked): Given | undefined {
  if (print === undefined) return undefined;
  const given = givenSchema.safeParse(print);
  if (given.success) return given.data;
  throw new CommandProblem(
    `There is no “--print ${print}”; there are ${givenSchema.options.join(', ')}.`,
  );
}

/** The project's own attribution, or the one that was asked for. */
function settingOf(project: LoadedProject, { template }: Asked): AttributionSetting {
  const usual = attributionSetting(projectData(project));
  return { ...usual, attribution: template ?? usual.attribution };
}

function noField(field: string, project: LoadedProject) {
  const { attributes } = attributionSetting(projectData(project));
  const known = [...ATTRIBUTION_FIELDS, ...attributes].map((name) => `{${name}}`);
  return nothingCalled('field', field, known);
}

/** Retrieved codings, as the page exports them. */
export async function quoteReport(project: LoadedProject, asked: Asked): Promise<ReportFile> {
  const { messages: t } = wording;
  const { records } = project.image;
  const { data, names } = projectData(project);
  const tree = new CodeTree(records.codes);
  const coders = chosenCoders(records.coders, asked.coder);
  const codes = codesCalled(tree, asked.code);
  const filter = {
    coders: coders.map(({ id }) => id),
    codes: codes?.map(({ id }): CodeId => id),
    withDescendants: true,
  };
  const study = await studyOf(project.image);
  const found = retrieveCodings(study, filter);
  const pairs = new PairedPassages(study, records.turns);
  const given = givenOf(asked);
  const setting = settingOf(project, asked);
  const coderNames = new Map(coders.map(({ id, name }) => [id, name]));
  const entries = found.map((coding) => {
    const by = [...new Set(coding.codings.map(({ coder }) => coderNames.get(coder) ?? ''))];
    const { words, source, ...passage } = namedQuote(pairs.pair(coding, given), names);
    const of = { path: coding.path, coders: by, words, source };
    return passageEntry(passage, of, setting, wording.tag);
  });
  const documents = new Set(found.map(({ document }) => document));
  const cases = new Set(found.flatMap((coding) => coding.case ?? []));
  const parts = [
    ...(codes ?? []).map(({ id }) => tree.path(id).join(PATH_SEPARATOR)),
    t.retrieve.codedBy(wording.language.list(coders.map(({ name }) => name))),
    ...(codes ? [t.retrieve.withSubCodes] : []),
  ];
  const caption = [
    parts.join(' · '),
    t.retrieve.found(found.length, documents.size, cases.size),
  ].map(withoutIsolates);
  const labels = passageReportLabels(wording, t.retrieve.reportTitle, caption);
  return {
    name: names.title(data.project?.name ?? ''),
    report: quotesReport(entries, labels, true),
    captionTitle: t.retrieve.captionTitle,
  };
}

export const quotes: Command = {
  help,
  async run(args, output) {
    const options = {
      ...REPORT_OPTIONS,
      ...PROJECT_OPTIONS,
      ...CODER_OPTION,
      code: { type: 'string', multiple: true },
      template: { type: 'string' },
      print: { type: 'string' },
    } as const;
    const { positionals, values } = parseArguments(args, options, ['FILE']);
    const choice = reportChoice(values, 'md', output);
    const project = await loadProject(positionals[0], values);
    const unknown = unknownFields(settingOf(project, values));
    const [field] = unknown;
    if (field !== undefined) {
      if (values.template !== undefined) throw noField(field, project);
      output.note(printable(withoutIsolates(wording.messages.quotes.unknownFields(unknown))));
    }
    await printReport(await quoteReport(project, values), choice, output);
  },
};
