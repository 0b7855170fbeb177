import type { Document } from '#domain/document.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import { changed, created, dropped, removed } from '#domain/log/record.ts';
import {
  turnIdOf,
  type CurrentCorrection,
  type Speaker,
  type TurnCorrection,
} from '#domain/speaker.ts';
import type { RevisionId } from '#domain/ids.ts';
import { draft } from './draft.ts';

export function editDocument(
  document: Document,
  fields: { readonly [Field in keyof Omit<Document, 'id'>]?: Document[Field] | undefined },
): Draft | undefined {
  return draft({ name: 'editDocument', ids: { document: document.id } }, [
    changed('documents', document, fields),
  ]);
}

/** Takes documents out of sight; their codings stay in their layers and come back with an undo. */
export function removeDocuments(documents: readonly Document[]): Draft | undefined {
  const [first] = documents;
  return draft(
    {
      name: 'removeDocuments',
      count: documents.length,
      ...(first && { ids: { document: first.id } }),
    },
    documents.map((document) => removed('documents', document)),
  );
}

export function editSpeaker(
  speaker: Speaker,
  fields: { readonly [Field in keyof Omit<Speaker, 'id'>]?: Speaker[Field] | undefined },
): Draft | undefined {
  return draft({ name: 'editSpeaker', ids: { speaker: speaker.id } }, [
    changed('speakers', speaker, fields),
  ]);
}

type TurnField = 'speaker' | 'direction' | 'language' | 'counterpart';
type TurnFields = { readonly [Field in TurnField]?: TurnCorrection[Field] | undefined };

/**
 * What a person says of one turn; a field given as undefined goes back to what the units say. `standing` is what holds of the
 * turn by now; what was said of it in another text is repeated for this one, for it stays there.
 */
export function correctedTurn(
  revision: RevisionId,
  index: number,
  standing: CurrentCorrection | undefined,
  fields: TurnFields,
): RecordChange | undefined {
  const id = turnIdOf(revision, index);
  const { speaker, direction, language, counterpart } = { ...standing, ...fields };
  const said = { speaker, direction, language, counterpart };
  const isBare = Object.values(said).every((value) => value === undefined);
  const isOfThisText = standing?.storedAs === undefined;
  if (standing && isOfThisText)
    return isBare ? dropped('turns', standing) : changed('turns', standing, fields);
  return isBare && isOfThisText ? undefined : created('turns', { id, revision, index, ...said });
}

export function correctTurn(
  revision: RevisionId,
  index: number,
  standing: CurrentCorrection | undefined,
  fields: TurnFields,
): Draft | undefined {
  return draft({ name: 'correctTurn', ids: { turn: turnIdOf(revision, index) } }, [
    correctedTurn(revision, index, standing, fields),
  ]);
}
