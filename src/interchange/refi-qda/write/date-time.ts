/** Version 7 of RFC 9562: the first 48 bits are milliseconds since 1970. */
const UUID_WITH_TIME = /^([\da-f]{8})-([\da-f]{4})-7/iu;
const LAST = Date.UTC(9999, 11, 31);

/** As the format writes times; undefined where a number is none. */
export function dateTime(milliseconds: number): string | undefined {
  const isTime = milliseconds >= 0 && milliseconds <= LAST;
  return isTime ? new Date(milliseconds).toISOString() : undefined;
}

/** When something came into the project, told by its id; undefined where the id does not tell, or tells of the future. */
export function timeOfId(id: string, exportedAt: string): string | undefined {
  const digits = UUID_WITH_TIME.exec(id);
  if (!digits) return undefined;
  const milliseconds = Number.parseInt(`${digits[1] ?? ''}${digits[2] ?? ''}`, 16);
  return milliseconds <= Date.parse(exportedAt) ? dateTime(milliseconds) : undefined;
}
