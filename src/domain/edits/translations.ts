import type { Document } from '#domain/document.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import type { Revision } from '#domain/revision.ts';
import type { Counterpart, CurrentCorrection } from '#domain/speaker.ts';
import { draft } from './draft.ts';
import { correctedTurn } from './edit-document.ts';

/** Says that a document is a translation of another. Turns go by their order until somebody says otherwise. */
export function joinTranslation(translation: Document, original: Document): Draft | undefined {
  return draft({ name: 'joinTranslation', ids: { document: translation.id } }, [
    changed('documents', translation, { translationOf: original.id }),
  ]);
}

/** Takes a translation away from its original. What was said of its turns stays, for when they are joined again. */
export function partTranslation(translation: Document): Draft | undefined {
  return draft({ name: 'partTranslation', ids: { document: translation.id } }, [
    changed('documents', translation, { translationOf: undefined }),
  ]);
}

/** Says beside what turns of a translation stand; undefined lets one go by the order again. */
export function alignTurns(
  { id, document }: Pick<Revision, 'id' | 'document'>,
  standing: readonly CurrentCorrection[],
  said: ReadonlyMap<number, Counterpart | undefined>,
): Draft | undefined {
  return draft(
    { name: 'alignTurns', ids: { document } },
    [...said].map(([index, counterpart]) =>
      correctedTurn(
        id,
        index,
        standing.find((one) => one.index === index),
        { counterpart },
      ),
    ),
  );
}
