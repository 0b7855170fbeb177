import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freshFolder, jsonOf } from '#tests/unit/cli/run-command.ts';

const file = new URL('../../../../../shared/reference/agreement-vectors.json', import.meta.url);
const hasVectors = existsSync(file);

const vectorSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(['reliability-data', 'spans']),
  expected: z.record(z.string(), z.number().nullable()),
  undefined: z.record(z.string(), z.string()),
  published: z.array(
    z.object({
      coefficient: z.string(),
      value: z.number(),
      decimals: z.number(),
      tolerance: z.number().optional(),
    }),
  ),
});
const printedSchema = z
  .object({ undefined: z.record(z.string(), z.string()) })
  .catchall(z.number().nullable());

const vectors = hasVectors
  ? z.object({ vectors: z.array(vectorSchema) }).parse(JSON.parse(readFileSync(file, 'utf8')))
      .vectors
  : [];

async function printed(vector: z.infer<typeof vectorSchema>) {
  const place = path.join(freshFolder(), 'vector.json');
  writeFileSync(place, JSON.stringify(vector));
  const command = vector.kind === 'spans' ? 'spans' : 'reliability';
  return printedSchema.parse(await jsonOf(command, place, '--json'));
}

/** Drawn at random: the same generator gives the same draws, another order of addition the last digits. */
function toleranceOf(name: string, expected: number, found: number): number {
  return name.includes('bootstrap')
    ? 1e-6
    : 1e-9 * Math.max(1, Math.abs(expected), Math.abs(found));
}

describe.skipIf(!hasVectors)('the examples of the literature', () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_id, vector) => {
    const { undefined: reasons, ...figures } = await printed(vector);
    const wrong = Object.entries(vector.expected).filter(([name, expected]) => {
      const found = figures[name];
      if (expected === null) return found !== null || reasons[name] !== vector.undefined[name];
      if (typeof found !== 'number') return true;
      return !(Math.abs(found - expected) <= toleranceOf(name, expected, found));
    });
    expect(
      wrong.map(([name, value]) => [name, value, figures[name], reasons[name] ?? null]),
    ).toEqual([]);
    for (const { coefficient, value, decimals, tolerance } of vector.published) {
      const slack = (tolerance ?? 0) + 0.5 * 10 ** -decimals + 1e-12;
      expect(Math.abs((figures[coefficient] ?? NaN) - value), coefficient).toBeLessThanOrEqual(
        slack,
      );
    }
  });
});
