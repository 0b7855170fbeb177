import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document.ts';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { duplicatesOf, isIncluded } from '#features/documents/import/duplicates.ts';
import type { ReadDraft } from '#features/documents/import/file-draft.ts';
import { failed, readDraft, waiting } from './drafts.ts';

function documentOf({ outcome }: ReadDraft, title: string): Document {
  return {
    id: 'document' as DocumentId,
    title,
    kind: 'transcript',
    order: 'a0',
    current: 'revision' as RevisionId,
    language: 'en',
    source: { fileName: `${title}.txt`, format: 'txt', hash: outcome.value.hash },
  };
}

describe('the same file twice', () => {
  it('is noticed by its bytes, whatever its name, within a drop', async () => {
    const first = await readDraft('raza.txt', 'Raza: Yes.\nSara: No.\nRaza: Well.');
    const again = await readDraft('copy of raza.txt', 'Raza: Yes.\nSara: No.\nRaza: Well.');
    const other = await readDraft('bilal.txt', 'Bilal: Yes.\nSara: No.\nBilal: Well.');
    const duplicates = duplicatesOf([first, again, other], []);
    expect([...duplicates]).toEqual([[again.id, { where: 'drop', of: 'raza.txt' }]]);
  });

  it('is noticed against the documents of the project', async () => {
    const draft = await readDraft('raza.txt', 'Raza: Yes.');
    const duplicates = duplicatesOf([draft], [documentOf(draft, 'Interview Raza')]);
    expect(duplicates.get(draft.id)).toEqual({ where: 'project', of: 'Interview Raza' });
  });

  it('stays out unless a person wants it in; anything else stays in unless a person wants it out', async () => {
    const first = await readDraft('a.txt', 'Raza: Yes.');
    const again = await readDraft('b.txt', 'Raza: Yes.');
    const duplicates = duplicatesOf([first, again], []);
    expect(isIncluded(first, duplicates)).toBe(true);
    expect(isIncluded(again, duplicates)).toBe(false);
    expect(isIncluded({ ...again, choice: true }, duplicates)).toBe(true);
    expect(isIncluded({ ...first, choice: false }, duplicates)).toBe(false);
  });

  it('never brings in what could not be read or waits', () => {
    expect(isIncluded({ ...failed('empty.txt'), choice: true }, new Map())).toBe(false);
    expect(isIncluded({ ...waiting('slow.txt'), choice: true }, new Map())).toBe(false);
  });
});
