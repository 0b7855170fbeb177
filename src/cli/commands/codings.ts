import { studyOf } from '#analysis/study-of.ts';
import { PATH_SEPARATOR } from '#analysis/path-separator.ts';
import type { Report, ReportColumn } from '#interchange/table/report.ts';
import type { Command } from '#cli/command.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { jsonList } from '#cli/json-list.ts';
import { listedCodings, type ListedCoding } from '#cli/listed-codings.ts';
import { loadProject } from '#cli/load-project.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import {
  printPieces,
  printReport,
  REPORT_OPTIONS,
  reportChoice,
  reportHelp,
} from '#cli/print-report.ts';

const help = `Usage: hashiya codings FILE [--format FORM] [-o FILE]

Lists every coding, also one that the file holds twice: document, start, end, text, code, codePath, coder, memo. start and end are offsets in
UTF-16 code units into the document's text as it was read; end is the first one after the coding.
codePath holds the names of the code and of those above it, the highest first. coder is null where the
file does not say who coded; standsFor is there where the coder is a round's consensus or somebody's
second look in it, and says of which and whose. page, 3 or 3–4, is there where the document came from a file with pages.
Codings on pictures, sound or video come last, without start and end and with where they lie instead.

${reportHelp('json')}
${PROJECT_HELP}
`;

/** Columns are called as in JSON: this is data for programs, whatever the form. */
const ALL_COLUMNS = [
  'document',
  'start',
  'end',
  'text',
  'code',
  'codePath',
  'coder',
  'standsFor',
  'memo',
  'page',
  'where',
] as const;

function reportOf(codings: readonly ListedCoding[]): Report {
  const isThere = (key: 'page' | 'standsFor') => codings.some((one) => one[key] !== undefined);
  const absent = (['page', 'standsFor'] as const).filter((key) => !isThere(key));
  const keys = ALL_COLUMNS.filter((key) => !absent.some((one) => one === key));
  const columns = keys.map((key): ReportColumn => ({
    key,
    title: key,
    kind: key === 'start' || key === 'end' ? 'integer' : 'text',
  }));
  const rows = codings.map((coding) =>
    keys.map((key) =>
      key === 'codePath' ? coding.codePath.join(PATH_SEPARATOR) : (coding[key] ?? null),
    ),
  );
  const title = 'Codings';
  const table = { title, caption: [], columns, rows };
  return { title, language: 'en', direction: 'ltr', tables: [table] };
}

export const codings: Command = {
  help,
  async run(args, output) {
    const { positionals, values } = parseArguments(
      args,
      { ...REPORT_OPTIONS, ...PROJECT_OPTIONS },
      ['FILE'],
    );
    const choice = reportChoice(values, 'json', output);
    const project = await loadProject(positionals[0], values);
    const listed = listedCodings(project, await studyOf(project.image));
    if (choice.format === 'json') return printPieces(jsonList(listed), choice, output);
    const report = reportOf([...listed]);
    return printReport({ name: 'codings', report, captionTitle: 'About' }, choice, output);
  },
};
