import path from 'node:path';
import { studyOf } from '#analysis/study-of.ts';
import { codeColourValue } from '#domain/code-colours.ts';
import { en } from '#i18n/en.ts';
import type { Loss } from '#interchange/foreign/loss.ts';
import type { CodeWords } from '#interchange/refi-qda/write/qdpx-options.ts';
import type { Command } from '#cli/command.ts';
import { CommandProblem } from '#cli/command-problem.ts';
import { lossLines } from '#cli/describe-losses.ts';
import { PROJECT_HELP, PROJECT_OPTIONS } from '#cli/project-options.ts';
import { loadProject, type LoadedProject } from '#cli/load-project.ts';
import type { Output } from '#cli/output.ts';
import { parseArguments } from '#cli/parse-arguments.ts';
import { refuseOverwriting, saveFile } from '#cli/save-file.ts';

const help = `Usage: hashiya convert IN OUT [--force]

Writes a project in another form, by the ending of OUT:
  .hashiya         Hashiya's own file
  .qdpx            REFI-QDA project, for NVivo, ATLAS.ti, MAXQDA, QualCoder and others
  .qdc             REFI-QDA codebook
  .json            codebook of Hashiya

What does not come over, or does not go out, is said on the error output.

  --force          write over OUT where it is there
  --offsets UNIT   how a .qdpx counts positions: code-point, as the standard says, or utf-16, as NVivo
                   does; it matters where a text has characters beyond the first 65,536, such as emoji
  --plain          leaves what only Hashiya understands out of a .qdpx
${PROJECT_HELP}
`;

interface Written {
  readonly file: Blob | string;
  readonly losses: readonly Loss[];
}

interface WriteOptions {
  readonly offsets: 'code-point' | 'utf-16';
  readonly isWhole: boolean;
}

type Writer = (project: LoadedProject, options: WriteOptions) => Promise<Written>;

function codeWords(): CodeWords {
  const { include, exclude, example } = en.codebook.form;
  return { codeColour: codeColourValue, labels: { include, exclude, example } };
}

/** By the ending of the file's name. */
const WRITERS: Readonly<Record<string, Writer>> = {
  hashiya: async (project) => {
    if (project.report.withheld) {
      throw new CommandProblem(
        'A part of a project that was handed out cannot be written as a whole.',
      );
    }
    const { writeOwnFile } = await import('#cli/write-own-file.ts');
    return { file: await writeOwnFile(project, await studyOf(project.image)), losses: [] };
  },
  qdpx: async ({ image, nobody }, options) => {
    const { writeQdpx } = await import('#interchange/refi-qda/write/write-qdpx.ts');
    const exportedAt = new Date().toISOString();
    return writeQdpx(image, { ...codeWords(), ...options, nobody, exportedAt });
  },
  qdc: async ({ image }) => {
    const { writeQdc } = await import('#interchange/refi-qda/write/write-qdc.ts');
    const written = await writeQdc(image, codeWords());
    if (written.ok) return written.value;
    throw new CommandProblem('A REFI-QDA codebook needs at least one code; the project has none.');
  },
  json: async (project) => {
    const { codebookFile } = await import('#cli/codebook-file.ts');
    const { codebookFileLosses } = await import('#interchange/reports/codebook-file-losses.ts');
    const { reportToJson } = await import('#interchange/table/json.ts');
    const { report } = await codebookFile(project);
    return { file: reportToJson(report), losses: codebookFileLosses(project.image) };
  },
};

/** By the ending of a file's name. Throws where there is no such form. */
export function writerFor(place: string): Writer {
  const extension = path.extname(place).slice(1).toLowerCase();
  const writer = Object.hasOwn(WRITERS, extension) ? WRITERS[extension] : undefined;
  if (writer) return writer;
  const endings = Object.keys(WRITERS).map((ending) => `.${ending}`);
  throw new CommandProblem(`${place} must end with one of ${endings.join(', ')}.`);
}

function offsetsOf(unit = 'code-point'): WriteOptions['offsets'] {
  if (unit === 'code-point' || unit === 'utf-16') return unit;
  throw new CommandProblem(`There are no offsets “${unit}”; there are code-point and utf-16.`);
}

function noteLosses(title: string, losses: readonly Loss[], output: Output): void {
  if (losses.length === 0) return;
  for (const line of [title, ...lossLines(losses)]) output.note(line);
}

export const convert: Command = {
  help,
  async run(args, output) {
    const options = {
      ...PROJECT_OPTIONS,
      force: { type: 'boolean' },
      offsets: { type: 'string' },
      plain: { type: 'boolean' },
    } as const;
    const { positionals, values } = parseArguments(args, options, ['IN', 'OUT']);
    const [from, to] = positionals;
    const write = writerFor(to);
    const offsets = offsetsOf(values.offsets);
    refuseOverwriting(to, values.force);
    const project = await loadProject(from, values);
    const written = await write(project, { offsets, isWhole: !values.plain });
    await saveFile(to, written.file);
    noteLosses(`Reading ${from}:`, project.report.losses, output);
    noteLosses(`Writing ${to}:`, written.losses, output);
  },
};
