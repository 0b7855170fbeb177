import type { BlobHash, DocumentId, RevisionId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import { RevisionTree } from '#domain/revision-tree.ts';
import { positionMapToJson } from '#domain/stored-map.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';

/** A text, and by its index the one it was made from. */
export interface Made {
  readonly text: string;
  readonly parent?: number;
}

export const idOf = (index: number) => `revision-${String(index)}` as RevisionId;

export function treeOf(made: readonly Made[], stored: (map: string) => string = (map) => map) {
  const blobs = new Map<string, string>();
  const revisions = made.map(({ text, parent }, index): Revision => {
    blobs.set(`text-${String(index)}`, text);
    const former = parent === undefined ? undefined : made[parent];
    if (former)
      blobs.set(`map-${String(index)}`, stored(positionMapToJson(diffTexts(former.text, text))));
    return {
      ...{ id: idOf(index), document: 'document' as DocumentId },
      ...(parent !== undefined && {
        parent: idOf(parent),
        map: `map-${String(index)}` as BlobHash,
      }),
      ...{ text: `text-${String(index)}` as BlobHash, units: 'none' as BlobHash },
      ...{ length: text.length, words: 0 },
    };
  });
  const read: string[] = [];
  const tree = new RevisionTree(revisions, (hash) => {
    read.push(hash);
    const text = blobs.get(hash);
    return text === undefined ? Promise.reject(new RangeError(hash)) : Promise.resolve(text);
  });
  return { tree, read };
}
