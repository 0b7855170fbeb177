import { beforeEach, expect, it } from 'vitest';
import type { DocumentId, RevisionId } from '#domain/ids.ts';
import { projectsWithTypedTexts, TypedTexts } from '#features/desk/edit/typed-texts.ts';

const [FIRST, SECOND] = ['first', 'second'] as DocumentId[] as [DocumentId, DocumentId];
const typed = (text: string) => ({ from: 'r' as RevisionId, text, caret: 0 });

beforeEach(() => {
  sessionStorage.clear();
});

it('what was typed in documents that are gone is nowhere any more', () => {
  const texts = new TypedTexts();
  texts.keep('project', FIRST, typed('Tariq said'));
  texts.keep('project', SECOND, typed('They look'));
  new TypedTexts().keep('other', FIRST, typed('of another project'));
  texts.keepOnly('project', new Set([SECOND]));
  expect(texts.of('project', FIRST)).toBeUndefined();
  expect(texts.of('project', SECOND)?.text).toBe('They look');
  expect(JSON.stringify(sessionStorage)).not.toContain('Tariq');
  expect(projectsWithTypedTexts()).toEqual(new Set(['project', 'other']));
});

it('what an earlier page of the tab kept goes too', () => {
  new TypedTexts().keep('project', FIRST, typed('Tariq said'));
  new TypedTexts().keepOnly('project', new Set());
  expect(sessionStorage).toHaveLength(0);
  expect(projectsWithTypedTexts().size).toBe(0);
});
