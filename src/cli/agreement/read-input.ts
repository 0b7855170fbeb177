import { readFile } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { decodeText } from '#interchange/text-encoding/decode-text.ts';
import { CommandProblem } from '#cli/command-problem.ts';

/** The text of a file in any of the known encodings. Throws a `CommandProblem` that says why it cannot be read. */
export async function readInput(place: string): Promise<string> {
  const bytes = await readFile(place).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CommandProblem(
      isMissing ? `There is no file ${place}.` : `${place} could not be read from the disk.`,
    );
  });
  const decoded = decodeText(new Uint8Array(bytes));
  if (!decoded.ok) throw new CommandProblem(`${place} is no text that could be read.`);
  return decoded.value.text;
}

function parsed(place: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandProblem(`${place} is no JSON.`);
  }
}

/** A JSON file of a certain form. Throws a `CommandProblem` that says where it is not of it. */
export function parseJson<Value>(place: string, text: string, schema: ZodType<Value>): Value {
  const checked = schema.safeParse(parsed(place, text));
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  throw new CommandProblem(
    `${place} is not of the form that --help describes${where === '' ? '' : `, at ${where}`}.`,
  );
}
