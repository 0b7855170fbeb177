const MIDNIGHT = 'T00:00:00';

/**
 * A date as a sheet has it (`2019-04-03T00:00:00`, without a zone), as it is written here: without its time where that is
 * midnight, and without fractions of seconds.
 */
export function dateCell(iso: string): string {
  const whole = iso.replace(/(?:[.,]\d+)?Z?$/u, '');
  return whole.endsWith(MIDNIGHT) ? whole.slice(0, -MIDNIGHT.length) : whole.replace('T', ' ');
}
