import { z } from 'zod';
import { parseJson, readInput } from './read-input.ts';

const participationSchema = z.record(z.string(), z.array(z.string()));

/** Who worked through which document, by titles and names. Throws a `CommandProblem` that says what is wrong with it. */
export async function readParticipation(
  place: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  return parseJson(place, await readInput(place), participationSchema);
}
