import {
  REPORT_FORMATS,
  reportFormats,
  type ReportFormatId,
} from '#interchange/table/report-formats.ts';
import type { ReportFile } from '#interchange/table/report-file.ts';
import { CommandProblem } from './command-problem.ts';
import type { Output } from './output.ts';
import { refuseOverwriting, saveFile } from './save-file.ts';

/** The options of commands whose result is a report. */
export const REPORT_OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
} as const;

export interface ReportChoice {
  readonly format: ReportFormatId;
  /** Absent: the standard output. */
  readonly place: string | undefined;
}

export function reportHelp(usual: ReportFormatId): string {
  return [
    `  --format FORM    ${REPORT_FORMATS.join(', ')}; without it by the ending of -o, else ${usual}`,
    '  -o FILE          write a file; xlsx and docx go to a terminal in no other way',
    '  --force          write over a file that is there',
  ].join('\n');
}

function isFormat(name: string): name is ReportFormatId {
  return (REPORT_FORMATS as readonly string[]).includes(name);
}

/** What form is wanted, and where: to be asked before any work is done. */
export function reportChoice(
  values: {
    readonly format?: string | undefined;
    readonly output?: string | undefined;
    readonly force?: boolean | undefined;
  },
  usual: ReportFormatId,
  { isTerminal }: Output,
): ReportChoice {
  const { output: place, force } = values;
  const ending = /\.([^./\\]+)$/u.exec(place ?? '')?.[1]?.toLowerCase() ?? '';
  const format = values.format ?? (isFormat(ending) ? ending : usual);
  if (!isFormat(format)) {
    throw new CommandProblem(
      `There is no format “${format}”; there are ${REPORT_FORMATS.join(', ')}.`,
    );
  }
  if (place !== undefined) refuseOverwriting(place, force);
  else if (isTerminal && (format === 'xlsx' || format === 'docx')) {
    throw new CommandProblem(`A terminal cannot show ${format}: write a file with -o FILE.`);
  }
  return { format, place };
}

/** A byte order mark tells Excel how a file is encoded; who reads the output takes it for a part of the first title. */
function withoutMark(content: string | Uint8Array): string | Uint8Array {
  return typeof content === 'string' ? content.replace(/^\uFEFF/u, '') : content;
}

export async function printReport(
  { report, captionTitle }: ReportFile,
  { format, place }: ReportChoice,
  output: Output,
): Promise<void> {
  const content = await reportFormats[format].write(report, captionTitle);
  if (place === undefined) await output.write(withoutMark(content));
  else await saveFile(place, content);
}

/** A text that is made while it is written: no more than a piece of it is in memory. */
export async function printPieces(
  pieces: Generator<string>,
  { place }: ReportChoice,
  output: Output,
): Promise<void> {
  if (place !== undefined) await saveFile(place, pieces);
  else for (const piece of pieces) await output.write(piece);
}
