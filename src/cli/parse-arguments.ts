import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandProblem } from './command-problem.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node names the option and then explains at length how to write others. */
function firstSentence({ message }: Error): string {
  const [first = message] = message.split(/\.(?:\s|$)/u);
  return `${first}.`;
}

/** A command's options and the arguments it must have, in the order of their names. */
export function parseArguments<const Named extends Options, const Names extends readonly string[]>(
  args: readonly string[],
  options: Named,
  names: Names,
) {
  const parsed = parse(args, options);
  const { positionals, values } = parsed;
  const missing = names[positionals.length];
  if (missing !== undefined) throw new CommandProblem(`${missing} is missing; see --help.`);
  const surplus = positionals[names.length];
  if (surplus !== undefined) {
    throw new CommandProblem(`“${surplus}” is one argument too many; see --help.`);
  }
  return { values, positionals: positionals as { readonly [At in keyof Names]: string } };
}

function parse<const Named extends Options>(args: readonly string[], options: Named) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new CommandProblem(firstSentence(error));
    throw error;
  }
}
