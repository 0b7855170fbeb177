import { describe, expect, it } from 'vitest';
import { attributionFacts } from '#analysis/attribution-facts.ts';
import { namedPassage } from '#analysis/named-passage.ts';
import { passageAt } from '#analysis/passage.ts';
import { ShownNames } from '#analysis/shown-names.ts';
import { StudyIndex } from '#analysis/study-index.ts';
import type { Span } from '#domain/text/span.ts';
import { PAPER_WORDS_BY_LOCALE } from '#i18n/paper-words.ts';
import { aStudy } from '#tests/unit/support/a-study.ts';

const made = aStudy({
  codes: {},
  cases: { Raza: { group: 'official' }, Bilal: { group: 'citizen' } },
  documents: {
    'Interview Raza': {
      date: '2019-04-09',
      lines: [
        ['Q', 'Who came?'],
        ['Raza', 'Few came.'],
        ['Bilal', 'Raza did.'],
        ['?stranger', 'So he did.'],
      ],
    },
  },
  codings: [],
});
const cases = made.cases.map((one) => (one.name === 'Raza' ? { ...one, pseudonym: 'Adam' } : one));
const study = { ...made, cases };
const index = new StudyIndex(study);
const participant = (place?: number) => `Participant ${String(place ?? '')}`.trim();

function document() {
  const [found] = study.documents;
  if (!found) throw new RangeError('no document');
  return found;
}

function shown(span: Span, usePseudonyms = true) {
  return namedPassage(
    passageAt(index, document(), span),
    new ShownNames(cases, usePseudonyms, participant),
  );
}

function from(first: string, last: string): Span {
  const { text } = document();
  return { start: text.indexOf(first), end: text.indexOf(last) + last.length };
}

describe('under pseudonyms a passage', () => {
  it('has them in place of the labels in it; what people say is left alone', () => {
    expect(shown(from('Who', 'he did.')).text).toBe(
      'Who came?\nAdam: Few came.\nParticipant 2: Raza did.\nSo he did.',
    );
  });

  it('keeps what the interviewer is called', () => {
    expect(shown(from('Q: ', 'Who')).text).toBe('Q: Who');
  });

  it('shows no part of a label where it begins or ends in one', () => {
    expect(shown(from('za: Few', 'Few')).text).toBe('Few');
    const cut = shown(from('Who', '\nRa'));
    expect(cut.text + cut.after.text).toBe('Who came?\nAdam: Few came.');
  });

  it('is of the same places, with the title without the name', () => {
    const span = from('Few', 'Few came.');
    expect(shown(span)).toMatchObject({ ...span, title: 'Interview Adam', text: 'Few came.' });
  });

  it.each([
    ['Who came?', { name: 'Q', speaker: 'Q', participant: undefined }],
    ['Few came.', { name: 'Adam', speaker: 'Adam', participant: 'Adam', pseudonym: 'Adam' }],
    ['Raza did.', { name: 'Participant 2', speaker: 'Participant 2' }],
    ['So he did.', { name: 'Participant', speaker: undefined, participant: undefined }],
  ])('%s', (said, called) => {
    expect(shown(from(said, said))).toMatchObject(called);
  });
});

describe('where names show, a passage', () => {
  it('is as it stands', () => {
    const span = from('Who', 'he did.');
    expect(shown(span, false).text).toBe(document().text.slice(span.start, span.end));
    expect(shown(span, false).title).toBe('Interview Raza');
  });

  it.each([
    ['Who came?', { name: 'Q', speaker: 'Q' }],
    ['Few came.', { name: 'Raza', speaker: 'Raza', participant: 'Raza', pseudonym: 'Adam' }],
    ['So he did.', { name: '?stranger', speaker: '?stranger', participant: undefined }],
  ])('%s', (said, called) => {
    expect(shown(from(said, said), false)).toMatchObject(called);
  });
});

it('gathers what an attribution can say of a passage', () => {
  const passage = shown(from('Few', 'Few came.'), false);
  const words = PAPER_WORDS_BY_LOCALE.en;
  expect(attributionFacts(passage, ['trust', 'doubt'], words)).toEqual({
    name: 'Raza',
    pseudonym: 'Adam',
    speaker: 'Raza',
    code: 'doubt',
    document: 'Interview Raza',
    date: '2019-04-09',
    attributes: [{ name: 'group', value: 'official' }],
  });
});
