import { codebookFile } from '#cli/codebook-file.ts';
import type { Command } from '#cli/command.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { loadProject } from '#cli/load-project.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { printReport, REPORT_OPTIONS, reportChoice, reportHelp } from '#cli/print-report.ts';

const help = `Usage: hashiya codebook FILE [--format FORM] [-o FILE]

Prints the codes with their definitions, and how often each was used: the codings of everybody on the code
itself, without the codes below it. What several coded alike, or one coded twice, counts each time, whereas
frequencies count it once. As JSON it is a codebook file that Hashiya opens in any project, without counts.

${reportHelp('json')}
${PROJECT_HELP}
`;

export const codebook: Command = {
  help,
  async run(args, output) {
    const options = { ...REPORT_OPTIONS, ...PROJECT_OPTIONS } as const;
    const { positionals, values } = parseArguments(args, options, ['FILE']);
    const choice = reportChoice(values, 'json', output);
    const project = await loadProject(positionals[0], values);
    await printReport(await codebookFile(project), choice, output);
  },
};
