/** Version 7 of RFC 9562: the first 48 bits are milliseconds since 1970. Version 8 leaves open what they are. */
const UUID_WITH_TIME = /^([\da-f]{8})-([\da-f]{4})-7/iu;
const VERSION_7 = /^([\da-f]{8}-[\da-f]{4}-)7/iu;

/** When what has the id was made, in milliseconds since 1970; undefined where the id does not tell. */
export function timeOfId(id: string): number | undefined {
  const digits = UUID_WITH_TIME.exec(id);
  return digits ? Number.parseInt(`${digits[1] ?? ''}${digits[2] ?? ''}`, 16) : undefined;
}

/** The id of what was made at a time that nobody knows: it sorts as before, and no longer tells its time as that. */
export function withoutTime<Id extends string>(id: Id): Id {
  return id.replace(VERSION_7, '$18') as Id;
}
