import type { Document } from '#domain/document.ts';
import type { CoderId, DocumentId } from '#domain/ids.ts';
import { clockToMilliseconds } from '#domain/log/clock.ts';
import type { Edit } from '#domain/log/change.ts';
import type { Revision } from '#domain/revision.ts';
import { diffTexts } from '#domain/text/diff-texts.ts';
import type { Replacement } from '#domain/text/position-map.ts';
import { unsettledRevisions } from '#domain/unsettled-revisions.ts';
import { changeOfRevision } from '#storage/change-of-revision.ts';
import { revisionTree } from '#storage/placed.ts';
import { entityOf } from '#storage/present-rows.ts';
import type { Session } from './session.svelte.ts';

/** One of the texts a document has, or had. */
export interface DocumentVersion {
  readonly revision: Revision;
  /** Who made it, and when; undefined where the log does not say. */
  readonly coder: CoderId | undefined;
  readonly time: number | undefined;
  /** The edit that brought it. */
  readonly edit: Edit | undefined;
  /** In how many places it differs from the one it was made from; undefined of the first. */
  readonly places: number | undefined;
  readonly isCurrent: boolean;
  /** Whether it and the current one were made at once, and nobody has chosen. */
  readonly isUnsettled: boolean;
}

/** The document's texts that are not taken back, the last one first. */
export async function documentVersions(
  { db, data }: Session,
  document: Document,
): Promise<DocumentVersion[]> {
  const own = data.revisions.filter((revision) => revision.document === document.id);
  const open = unsettledRevisions(document, own);
  const tree = await revisionTree(db, document.id);
  const versions = await Promise.all(
    own.map(async (revision) => {
      const change = await changeOfRevision(db, revision);
      const [step] = (revision.parent && tree.path(revision.parent, revision.id)) ?? [];
      return {
        ...{ revision, coder: change?.coder, edit: change?.edit },
        places: step && (await tree.map(step)).replacements.length,
        time: change && clockToMilliseconds(change.clock),
        isCurrent: revision.id === document.current,
        isUnsettled: open.length > 1 && open.includes(revision),
      };
    }),
  );
  return versions.sort((a, b) => (b.time ?? 0) - (a.time ?? 0));
}

/** A text, and what it has instead of what another one has. */
export interface TextComparison {
  readonly before: string;
  readonly after: string;
  readonly replacements: readonly Replacement[];
}

/** A text beside the one it was made from, or beside the one given; the first one has nothing beside it. */
export async function comparedText(
  { db }: Session,
  document: DocumentId,
  revision: Revision,
  from = revision.parent,
): Promise<TextComparison> {
  const tree = await revisionTree(db, document);
  const after = await tree.text(revision);
  const row = from && entityOf<'revisions'>(await db.rows('revisions').get(from));
  const before = row ? await tree.text(row) : after;
  return { before, after, replacements: diffTexts(before, after).replacements };
}
