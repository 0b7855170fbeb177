import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';
import type { Round } from '#domain/round.ts';

/** The coder that a round's consensus is written under. Renaming the round goes by the end of the name. */
export function consensusCoder(
  { id: round, name }: Pick<Round, 'id' | 'name'>,
  title: string,
  id: CoderId,
): Coder {
  return { id, name: `${title} – ${name}`, initials: '=', standsFor: { round } };
}
