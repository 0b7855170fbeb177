import type { CodingId } from '#domain/ids.ts';

/** When a coding was made, in milliseconds since 1970: a UUIDv7 begins with its time (RFC 9562 §5.7). */
export function codedAt(id: CodingId): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
