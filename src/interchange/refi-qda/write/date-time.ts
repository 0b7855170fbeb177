import { timeOfId } from '#domain/time-of-id.ts';

const LAST = Date.UTC(9999, 11, 31);

/** As the format writes times; undefined where a number is none. */
export function dateTime(milliseconds: number): string | undefined {
  const isTime = milliseconds >= 0 && milliseconds <= LAST;
  return isTime ? new Date(milliseconds).toISOString() : undefined;
}

/** When something was made, told by its id; undefined where the id does not tell, or tells of the future. */
export function dateTimeOfId(id: string, exportedAt: string): string | undefined {
  const milliseconds = timeOfId(id);
  if (milliseconds === undefined) return undefined;
  return milliseconds <= Date.parse(exportedAt) ? dateTime(milliseconds) : undefined;
}
