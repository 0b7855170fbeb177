import { CommandProblem } from './command-problem.ts';
import { commands } from './commands.ts';
import { processOutput, type Output } from './output.ts';
import { printable } from './printable.ts';

const FAILED = 2;

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 2;
  const list = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  );
  return [
    'Usage: hashiya COMMAND …',
    '',
    'Reads project files of Hashiya (.hashiya), of REFI-QDA tools such as NVivo, ATLAS.ti and MAXQDA',
    '(.qdpx, .qde, .qdc), of QualCoder (.qda, also its folder), Taguette (.sqlite3) and RQDA (.rqda).',
    '',
    ...list,
    '',
    'hashiya COMMAND --help says more. Results go to the output, everything else to the error output;',
    'the exit code is 2 when something is wrong.',
    '',
  ].join('\n');
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

async function run([name, ...args]: readonly string[], output: Output): Promise<void> {
  if (name === undefined) throw new CommandProblem('Which command? hashiya --help lists them.');
  if (name === 'help' || name.startsWith('-')) {
    if (!wantsHelp([name]) && name !== 'help') {
      throw new CommandProblem(`There is no option ${name}; hashiya --help lists the commands.`);
    }
    await output.write(overview());
    return;
  }
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!listed)
    throw new CommandProblem(`There is no command “${name}”; hashiya --help lists them.`);
  const command = await listed.load();
  if (wantsHelp(args)) await output.write(command.help);
  else await command.run(args, output);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function sentenceFor(error: unknown): string {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  return error instanceof CommandProblem ? message : `Hashiya met a fault of its own: ${message}`;
}

/** Does what the arguments say, and gives the exit code. */
export async function main(
  args: readonly string[],
  output: Output = processOutput(),
): Promise<number> {
  try {
    await run(args, output);
    return 0;
  } catch (error) {
    output.note(printable(sentenceFor(error)));
    return FAILED;
  }
}
