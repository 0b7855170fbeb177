import { describe, expect, it } from 'vitest';
import type { Attribute, Value } from '#domain/case.ts';
import { valueIdOf } from '#domain/case.ts';
import type { Document } from '#domain/document.ts';
import type { AttributeId, CaseId, DocumentId, RevisionId, SpeakerId } from '#domain/ids.ts';
import type { Speaker, SpeakerRole } from '#domain/speaker.ts';
import { isScopeGone, searchedFor } from '#session/searched-documents.ts';
import { NO_SEARCH, type SearchQuery } from '#session/search-query.ts';

const RAZA = 'raza' as CaseId;
const NOOR = 'noor' as CaseId;
const GROUP = 'group' as AttributeId;
const REGION = 'region' as AttributeId;

function aDocument(id: string, of?: CaseId): Document {
  const current = `${id}-text` as RevisionId;
  const about = { title: id, kind: 'transcript', order: id, language: 'en' } as const;
  return { id: id as DocumentId, ...about, current, case: of };
}

function aSpeaker(document: string, name: string, role: SpeakerRole, of?: CaseId): Speaker {
  const id = `${document}/${name}` as SpeakerId;
  return { id, document: document as DocumentId, labels: [name], name, role, case: of };
}

function anAttribute(id: AttributeId, of: Attribute['of']): Attribute {
  return { id, name: id, of, type: 'choice', choices: [], order: id };
}

const has = (subject: CaseId | DocumentId, attribute: AttributeId, value: string): Value => ({
  id: valueIdOf(subject, attribute),
  subject,
  attribute,
  value,
});

const data = {
  documents: [aDocument('one', RAZA), aDocument('two'), aDocument('note')],
  speakers: [
    aSpeaker('one', 'Hina Gul', 'interviewer'),
    aSpeaker('one', 'Raza', 'respondent', RAZA),
    aSpeaker('two', 'hina  gul', 'interviewer'),
    aSpeaker('two', 'Noor', 'respondent', NOOR),
    aSpeaker('two', 'Raza', 'respondent', RAZA),
  ],
  attributes: [anAttribute(GROUP, 'case'), anAttribute(REGION, 'document')],
  values: [
    has(RAZA, GROUP, 'official'),
    has(NOOR, GROUP, 'citizen'),
    has('note' as DocumentId, REGION, 'Swat'),
  ],
};

function searched(query: Partial<SearchQuery>) {
  const { request, documents } = searchedFor(data, { ...NO_SEARCH, text: 'trust', ...query });
  return { request, among: documents.map(({ id }) => id) };
}

describe('where a search looks', () => {
  it('leaves translations out where that is wanted', () => {
    const [one, two, note] = data.documents;
    if (!one || !two || !note) throw new Error('documents are missing');
    const documents = [one, { ...two, translationOf: one.id }, { ...note, translationOf: note.id }];
    const among = (withoutTranslations: boolean) =>
      searchedFor({ ...data, documents }, { ...NO_SEARCH, withoutTranslations }).documents.map(
        ({ id }) => id,
      );
    expect(among(false)).toEqual(['one', 'two', 'note']);
    expect(among(true)).toEqual(['one', 'note']);
  });

  it('is everywhere, in the current texts, unless something narrows it', () => {
    expect(searched({}).among).toEqual(['one', 'two', 'note']);
    const { documents } = searchedFor(data, NO_SEARCH);
    expect(documents[0]).toEqual({ id: 'one', revision: 'one-text' });
    expect(searched({ document: 'two' as DocumentId }).among).toEqual(['two']);
  });

  it('is where somebody speaks in the role, or the person does, in any spelling of the name', () => {
    expect(searched({ role: 'interviewer' }).among).toEqual(['one', 'two']);
    expect(searched({ person: { case: NOOR } }).among).toEqual(['two']);
    expect(searched({ person: { case: RAZA } }).among).toEqual(['one', 'two']);
    expect(searched({ person: { name: 'HINA GUL' } }).among).toEqual(['one', 'two']);
    expect(searched({ person: { name: 'Nobody' } }).among).toEqual([]);
  });

  it('is where cases of the group are, and of their turns', () => {
    const officials = searched({ group: { attribute: GROUP, value: 'official' } });
    expect(officials.among).toEqual(['one', 'two']);
    expect(officials.request.cases).toEqual([RAZA]);
    expect(searched({ group: { attribute: GROUP, value: 'nobody' } }).among).toEqual([]);
  });

  it('is the documents of the group', () => {
    const swat = searched({ group: { attribute: REGION, value: 'Swat' } });
    expect(swat.among).toEqual(['note']);
    expect(swat.request.cases).toBeUndefined();
  });

  it('is nowhere, not everywhere, where what it is narrowed to is gone', () => {
    const gone: readonly Partial<SearchQuery>[] = [
      { group: { attribute: 'gone' as AttributeId, value: 'x' } },
      { document: 'gone' as DocumentId },
      { person: { case: 'gone' as CaseId } },
    ];
    const cases = [RAZA, NOOR].map((id) => ({ id, name: id, pseudonym: '', order: id }));
    for (const scope of gone) {
      expect(searched(scope).among).toEqual([]);
      expect(isScopeGone({ ...data, cases }, { ...NO_SEARCH, ...scope })).toBe(true);
    }
    const there = { document: 'two' as DocumentId, person: { case: NOOR } };
    const group = { attribute: GROUP, value: 'nobody' };
    expect(isScopeGone({ ...data, cases }, { ...NO_SEARCH, ...there, group })).toBe(false);
  });
});
