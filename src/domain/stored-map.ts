import { z } from 'zod';
import { PositionMap, type Replacement } from './text/position-map.ts';

/**
 * A position map as it is stored: the lengths of both texts and, one replacement after the other, how many code units are kept
 * before it, taken out and put in.
 */
const storedMapSchema = z
  .object({
    version: z.literal(1),
    before: z.int().nonnegative(),
    after: z.int().nonnegative(),
    changes: z.array(z.int().nonnegative()),
  })
  .refine(({ changes }) => changes.length % 3 === 0, 'three numbers a replacement')
  .refine(({ before, after, changes }) => {
    let [reach, newReach] = [0, 0];
    changes.forEach((count, index) => {
      if (index % 3 < 2) reach += count;
      if (index % 3 !== 1) newReach += count;
    });
    return reach <= before && before - reach === after - newReach;
  }, 'what is behind the last replacement is the same in both texts');
type StoredMap = z.infer<typeof storedMapSchema>;

function replacementsIn({ changes }: StoredMap): Replacement[] {
  const found: Replacement[] = [];
  let [end, newEnd] = [0, 0];
  for (let at = 0; at + 2 < changes.length; at += 3) {
    const kept = changes[at] ?? 0;
    const [start, newStart] = [end + kept, newEnd + kept];
    end = start + (changes[at + 1] ?? 0);
    newEnd = newStart + (changes[at + 2] ?? 0);
    found.push({ start, end, newStart, newEnd });
  }
  return found;
}

/** Throws where the text is no stored map. */
export function parsePositionMap(json: string): PositionMap {
  const stored = storedMapSchema.parse(JSON.parse(json));
  return new PositionMap(stored.before, stored.after, replacementsIn(stored));
}

export function positionMapToJson({ before, after, replacements }: PositionMap): string {
  let reach = 0;
  const changes = replacements.flatMap(({ start, end, newStart, newEnd }) => {
    const kept = start - reach;
    reach = end;
    return [kept, end - start, newEnd - newStart];
  });
  return JSON.stringify({ version: 1, before, after, changes } satisfies StoredMap);
}
