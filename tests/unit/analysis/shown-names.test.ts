import { describe, expect, it } from 'vitest';
import { ShownNames } from '#analysis/shown-names.ts';
import type { Case } from '#domain/case.ts';
import type { CaseId } from '#domain/ids.ts';

const participant = (place?: number) => `Participant ${String(place ?? '')}`.trim();

function namesOf(cases: readonly (readonly [name: string, pseudonym: string])[], hides = true) {
  const rows = cases.map(([name, pseudonym], at): Case => ({
    id: name as CaseId,
    name,
    pseudonym,
    order: `a${String(at)}`,
  }));
  // The place in the list counts, not the order of the rows.
  return new ShownNames(rows.reverse(), hides, participant);
}

const names = namesOf([
  ['Raza', 'Adam'],
  ['Raza Khan', ' '],
  ['Zoë', 'Eve'],
  ['C++ (1)', 'P'],
  ['گل رحیم', 'شاہ'],
  ['', 'nobody'],
]);

describe('a case is called', () => {
  it('by its pseudonym, else by its place in the list of cases', () => {
    const ids = ['Raza', 'Raza Khan', 'Zoë', '', 'unknown'] as CaseId[];
    const called = ids.map((id) => names.of(id));
    expect(called).toEqual(['Adam', 'Participant 2', 'Eve', undefined, undefined]);
    expect(names.of('Raza Khan' as CaseId)).toBe('Participant 2');
  });

  it('by its name where names show', () => {
    expect(namesOf([[' Raza ', 'Adam']], false).of(' Raza ' as CaseId)).toBe('Raza');
  });
});

describe('a title', () => {
  it.each([
    ['Interview Raza', 'Interview Adam'],
    ['interview_RAZA.v2', 'interview_Adam.v2'],
    ['raza-khan, Raza Khan, Raza', 'Participant 2, Participant 2, Adam'],
    ['Razas Buch, Mirraza, Raza2', 'Razas Buch, Mirraza, Raza2'],
    ['Zoe\u0308 2019', 'Eve 2019'],
    ['Zo\u00eb', 'Eve'],
    ['C++ (1)', 'P'],
    ['گل رحیم سے گفتگو', 'شاہ سے گفتگو'],
    ['Official 03', 'Official 03'],
  ])('%s', (title, shown) => {
    expect(names.title(title)).toBe(shown);
  });

  it('is left alone where names show', () => {
    expect(namesOf([['Raza', 'Adam']], false).title('Interview Raza')).toBe('Interview Raza');
  });
});
