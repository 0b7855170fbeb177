import type { Person, SearchScope } from '#domain/search-request.ts';
import type { SpokenTurn } from '#domain/spoken-turn.ts';
import { foldName } from '#domain/text/fold-text.ts';
import type { StudyDocument } from './study.ts';
import type { StudyIndex } from './study-index.ts';

type TurnFilter = (document: StudyDocument, turn: SpokenTurn) => boolean;

function saidBy(person: Person, index: StudyIndex): TurnFilter {
  if ('name' in person) {
    const wanted = foldName(person.name);
    return (_, turn) => turn.case === undefined && foldName(turn.name ?? '') === wanted;
  }
  return (document, turn) =>
    turn.case === person.case || index.caseOf(document, turn) === person.case;
}

/** Whether a turn is searched; undefined where all are. */
export function turnFilter(
  { role, person, cases }: SearchScope,
  index: StudyIndex,
): TurnFilter | undefined {
  const filters: TurnFilter[] = [];
  if (role) filters.push((_, turn) => turn.role === role);
  if (person) filters.push(saidBy(person, index));
  if (cases) {
    const wanted = new Set(cases);
    filters.push((document, turn) => {
      const belongsTo = index.caseOf(document, turn);
      return belongsTo !== undefined && wanted.has(belongsTo);
    });
  }
  if (filters.length === 0) return undefined;
  return (document, turn) => filters.every((filter) => filter(document, turn));
}
