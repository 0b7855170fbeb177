import type { CoderId, DocumentId } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { isOpen } from '#domain/round.ts';
import { Visibility } from '#domain/visibility.ts';

/** Nobody in particular reads a file: they take part in no round. */
const NOBODY = '' as CoderId;

/** What open rounds keep back of a file. */
export interface HiddenWork {
  readonly sees: (document: DocumentId, coder: CoderId) => boolean;
  /** Names of the rounds that hide something of what is compared. */
  readonly hiding: (
    documents: readonly DocumentId[],
    coders: readonly CoderId[],
  ) => readonly string[];
}

export function hiddenWork({ records }: Pick<ProjectImage, 'records'>): HiddenWork {
  const seer = new Visibility(NOBODY, records.rounds, records.coders);
  return {
    sees: (document, coder) => seer.sees(document, coder),
    hiding: (documents, coders) =>
      records.rounds
        .filter(
          (round) =>
            isOpen(round) &&
            documents.some((id) => round.documents.includes(id)) &&
            coders.some((id) => round.coders.includes(id)),
        )
        .map(({ name }) => name),
  };
}
