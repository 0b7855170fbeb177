import type { Draft, ErasedRecord } from '#domain/log/change.ts';

/**
 * The order to erase records for good, in this copy and in every one it is merged with. It stays in the log and names
 * nothing but ids; who writes it takes what it names out of the log.
 */
export function eraseForGood(records: readonly ErasedRecord[], count: number): Draft {
  return { edit: { name: 'erase', count }, records: [], erases: records };
}
