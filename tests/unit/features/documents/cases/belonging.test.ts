import { describe, expect, it } from 'vitest';
import { assignables } from '#features/documents/cases/assignable.ts';
import {
  assignSpeaker,
  belongingByCase,
  documentsOf,
  speakersByDocument,
} from '#features/documents/cases/belonging.ts';
import { namedCase } from '#features/documents/cases/named-case.ts';
import { aCase, aDocument, aSpeaker, countedIds, idOfCase } from './people.ts';

describe('what belongs to a case', () => {
  const documents = [aDocument('Talk', 'Raza'), aDocument('Group'), aDocument('Note', 'Raza')];
  const speakers = [
    aSpeaker('Raza', 'Talk', 'Raza'),
    aSpeaker('R', 'Group', 'Raza'),
    aSpeaker('Gone', 'Removed', 'Raza'),
  ];

  it('is counted by documents: its own, and those it speaks in, each once', () => {
    expect(documentsOf(belongingByCase(documents, speakers).get(idOfCase('Raza')))).toBe(3);
  });

  it('leaves out speakers of documents taken away', () => {
    const raza = belongingByCase(documents, speakers).get(idOfCase('Raza'));
    expect(raza?.speakers.map(({ name }) => name)).toEqual(['Raza', 'R']);
  });
});

describe('giving a speaker a case', () => {
  it('takes the document along while it is about whom its speakers are', () => {
    const document = aDocument('Talk', 'Raza');
    const raza = aSpeaker('Raza', 'Talk', 'Raza');
    const beside = [raza, aSpeaker('Sara', 'Talk')];
    const { speakers, documents } = assignSpeaker(raza, idOfCase('Bilal'), document, beside);
    expect(speakers).toEqual([{ speaker: raza, case: 'bilal' }]);
    expect(documents).toEqual([{ document, case: 'bilal' }]);
  });

  it('leaves a document that a person gave another case', () => {
    const raza = aSpeaker('Raza', 'Talk', 'Raza');
    const document = aDocument('Talk', 'Department');
    expect(assignSpeaker(raza, idOfCase('Bilal'), document, [raza]).documents).toEqual([]);
  });

  it('makes the document nobody’s when two cases speak in it', () => {
    const document = aDocument('Group', 'Raza');
    const bilal = aSpeaker('Bilal', 'Group');
    const beside = [aSpeaker('Raza', 'Group', 'Raza'), bilal];
    const { documents } = assignSpeaker(bilal, idOfCase('Bilal'), document, beside);
    expect(documents).toEqual([{ document, case: undefined }]);
  });
});

describe('what could be assigned', () => {
  const documents = [aDocument('Talk', 'Raza'), aDocument('Group')];
  const speakers = speakersByDocument(documents, [
    aSpeaker('Raza', 'Talk', 'Raza'),
    aSpeaker('Bilal', 'Group'),
    { ...aSpeaker('Sara', 'Group'), role: 'interviewer' },
  ]);
  const offered = (filter: string, to = 'Bilal') =>
    assignables(idOfCase(to), documents, speakers, filter).map(({ id }) => id);

  it('offers what belongs to nobody first, and no interviewer', () => {
    expect(offered('')).toEqual(['Group/Bilal', 'Group', 'Talk/Raza', 'Talk']);
  });

  it('looks for every word in speaker and document', () => {
    expect(offered('bil grou')).toEqual(['Group/Bilal']);
    expect(offered('nobody')).toEqual([]);
  });

  it('leaves out what the case has already', () => {
    expect(offered('', 'Raza')).toEqual(['Group/Bilal', 'Group']);
  });
});

describe('a case by its typed name', () => {
  const cases = [aCase('Raza Khan')];

  it('is the one there is, whatever the letter case and the spaces around it', () => {
    expect(namedCase(' raza khan ', cases, countedIds())).toEqual({ id: 'raza khan' });
  });

  it('is a new one after the others, or none', () => {
    const { id, made } = namedCase('Bilal', cases, countedIds());
    expect(id).toBe('n1');
    expect(made).toMatchObject({ id: 'n1', name: 'Bilal' });
    expect((made?.order ?? '') > 'a0').toBe(true);
    expect(namedCase('  ', cases, countedIds())).toEqual({ id: undefined });
  });
});
