import { describe, expect, it } from 'vitest';
import { attributionFacts } from '#analysis/attribution-facts.ts';
import { participantName, speakerName } from '#analysis/participant-name.ts';
import { retrieveCodings } from '#analysis/retrieval.ts';
import { aStudy, SA } from '#tests/unit/support/a-study.ts';

const raza = { name: 'Raza Khan', pseudonym: 'Raza' };
const nameless = { name: 'Raza Khan', pseudonym: '' };

it('calls participants by name or pseudonym, and never by name where a pseudonym is wanted', () => {
  expect(participantName(raza, false)).toBe('Raza Khan');
  expect(participantName(raza, true)).toBe('Raza');
  expect(participantName(nameless, true)).toBeUndefined();
});

describe('speakers', () => {
  const said = { speaker: 'A', role: 'respondent', participant: raza } as const;

  it('are called like their case', () => {
    expect(speakerName(said, false)).toBe('Raza Khan');
    expect(speakerName(said, true)).toBe('Raza');
  });

  it('without a case are called as in the transcript, but not under pseudonyms', () => {
    const nobody = { ...said, speaker: 'Raza Khan', participant: undefined };
    expect(speakerName(nobody, false)).toBe('Raza Khan');
    expect(speakerName(nobody, true)).toBeUndefined();
  });

  it('who ask keep their name', () => {
    expect(speakerName({ ...said, speaker: 'Hina Gul', role: 'interviewer' }, true)).toBe(
      'Hina Gul',
    );
  });
});

it('gathers what an attribution can say of a passage', () => {
  const study = aStudy({
    codes: { trust: undefined, doubt: 'trust' },
    cases: { Raza: { group: 'official' } },
    documents: {
      'Official 03': { case: 'Raza', date: '2019-04-09', lines: [['Raza', 'They doubt it.']] },
    },
    codings: [['SA', 'Official 03', 'doubt', 'doubt']],
  });
  const [passage] = retrieveCodings(study, { coders: [SA], withDescendants: true });
  if (!passage) throw new RangeError('nothing found');
  expect(attributionFacts(passage, passage.path, false)).toEqual({
    name: 'Raza',
    pseudonym: '',
    speaker: 'Raza',
    code: 'doubt',
    document: 'Official 03',
    date: '2019-04-09',
    attributes: [{ name: 'group', value: 'official' }],
  });
  expect(attributionFacts(passage, passage.path, true).speaker).toBeUndefined();
});
