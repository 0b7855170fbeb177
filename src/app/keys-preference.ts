import { isKeySpec } from '#session/key-spec.ts';
import type { ChosenKeys } from '#session/keys-in-force.ts';
import { z } from 'zod';
import { readPreference } from './preferences.ts';

const keySpecs = z
  .array(z.string())
  .transform((keys) => keys.filter(isKeySpec))
  .catch([]);
const chosenKeys = z.record(z.string(), keySpecs);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The keys chosen in this browser, as `JSON.stringify` wrote them; none where they cannot be read. */
export function keysPreference(): ChosenKeys {
  const stored = chosenKeys.safeParse(parse(readPreference('keys') ?? '{}'));
  return stored.success ? stored.data : {};
}
