import { describe, expect, it } from 'vitest';
import { layerIdOf } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { codingCounts } from '#session/code-counts.ts';

const layer = (document: string, coder: string) =>
  layerIdOf({
    document: document as DocumentId,
    kind: 'ordinary',
    coder: coder as CoderId,
  });

describe('counts of codings', () => {
  const rows = [
    { layer: layer('one', 'ana'), byCode: { trust: 2, doubt: 1 } },
    { layer: layer('two', 'ana'), byCode: { trust: 3 } },
    { layer: layer('two', 'ben'), byCode: { doubt: 4 } },
    { layer: layer('gone', 'ben'), byCode: { doubt: 9 } },
  ] as unknown as Parameters<typeof codingCounts>[0];
  const documents = [{ id: 'one' }, { id: 'two' }] as Document[];

  it('add up the documents that are there, coder by coder', () => {
    const counts = codingCounts(rows, documents);
    expect(counts.get('ana' as CoderId)).toEqual(
      new Map([
        ['trust', 5],
        ['doubt', 1],
      ]),
    );
    expect(counts.get('ben' as CoderId)).toEqual(new Map([['doubt', 4]]));
  });
});
