import { layerOfId } from './coding.ts';
import type { Coder } from './coder.ts';
import type { CoderId, DocumentId, LayerId } from './ids.ts';
import type { Fields } from './log/change.ts';
import type { Link } from './link.ts';
import type { Memo } from './memo.ts';
import type { ProjectImage } from './project-image.ts';
import type { Quote } from './quote.ts';
import type { Remark } from './review.ts';
import { isOpen, type Round } from './round.ts';
import type { TableName } from './tables.ts';

/** Which layers are seen. */
export interface Seer {
  seesLayer: (layer: LayerId) => boolean;
}

/** For what has to hold for all codings whoever sees them: merging codes, removing them, backups. */
export const everything: Seer = { seesLayer: () => true };

/**
 * Whose codings somebody sees. Whoever takes part in an open round sees only their own, anywhere; everybody else all but
 * what is being coded in open rounds. It guards against seeing by accident: on a shared machine anybody can go on as
 * somebody else.
 */
export class Visibility implements Seer {
  readonly #viewer: CoderId;
  readonly #open: readonly Round[];
  /** Whether only their own codings are seen. */
  readonly isBlind: boolean;

  constructor(viewer: CoderId, rounds: readonly Round[], coders: readonly Coder[]) {
    this.#viewer = viewer;
    this.#open = rounds.filter(isOpen);
    const persons = new Map(coders.map(({ id, standsFor }) => [id, standsFor?.person]));
    const takesPart = (id: CoderId) => id === viewer || persons.get(id) === viewer;
    this.isBlind = this.#open.some((round) => round.coders.some(takesPart));
  }

  /** Tells whether something else is seen than before. */
  get key(): string {
    return [this.#viewer, ...this.#open.map(({ id }) => id)].join(' ');
  }

  sees(document: DocumentId, coder: CoderId): boolean {
    if (coder === this.#viewer) return true;
    if (this.isBlind) return false;
    return !this.#open.some(
      (round) => round.coders.includes(coder) && round.documents.includes(document),
    );
  }

  seesLayer(layer: LayerId): boolean {
    const { document, coder } = layerOfId(layer);
    return this.sees(document, coder);
  }

  /** Memos on the project and on codes are the team's; the others hang on what is coded. */
  seesMemo({ coder, target }: Pick<Memo, 'coder' | 'target'>): boolean {
    if (coder === this.#viewer || target.table === 'project' || target.table === 'codes')
      return true;
    if (target.table === 'codings') return this.knows(coder) && !this.#isCoding(coder);
    return this.knows(coder);
  }

  /** As memos: what hangs on a coding is hidden with it. Whether its ends are there is another question. */
  seesLink({ coder, from, to }: Pick<Link, 'coder' | 'from' | 'to'>): boolean {
    return [from, to].every((target) => this.seesMemo({ coder, target }));
  }

  /** A quote tells what its coder saw in a document. */
  seesQuote({ coder, document }: Pick<Quote, 'coder' | 'document'>): boolean {
    return this.sees(document, coder);
  }

  /**
   * What is said of a coding is hidden with it, and with whoever said it. `layer` is the coding's, undefined where it was
   * removed: in a document that is being coded nobody can tell then whose it was.
   */
  seesRemark(
    { coder, document }: Pick<Remark, 'coder' | 'document'>,
    layer: LayerId | undefined,
  ): boolean {
    if (!this.knows(coder)) return false;
    if (layer !== undefined) return this.seesLayer(layer);
    return (
      coder === this.#viewer || !this.#open.some((round) => round.documents.includes(document))
    );
  }

  /** Whether a record may be spoken of, as in a preview; what belongs to nobody may. */
  seesFields(table: TableName, fields: Fields): boolean {
    const { layer, coder } = fields;
    if (table === 'codings') return this.seesLayer(layer as LayerId);
    if (table === 'memos') return this.seesMemo(fields as Pick<Memo, 'coder' | 'target'>);
    if (table === 'participations') return true;
    return typeof coder !== 'string' || this.knows(coder as CoderId);
  }

  /** Coders of whose work something is hidden. */
  hiddenAmong(coders: readonly Coder[]): CoderId[] {
    const hidden = coders.filter(({ id }) => !this.knows(id) || this.#isCoding(id));
    return hidden.map(({ id }) => id).filter((id) => id !== this.#viewer);
  }

  #isCoding(coder: CoderId): boolean {
    return this.#open.some(({ coders }) => coders.includes(coder));
  }

  /** Whether anything of a coder may be seen at all, as in a list of coders. */
  knows(coder: CoderId): boolean {
    return coder === this.#viewer || !this.isBlind;
  }
}

/** A project as somebody sees it, for lists, figures and files. */
export function seenImage(image: ProjectImage, viewer: CoderId | undefined): ProjectImage {
  const { records } = image;
  // Nobody in particular takes part in nothing: what is being coded stays hidden.
  const seer = new Visibility(viewer ?? ('' as CoderId), records.rounds, records.coders);
  const hidden = new Set<string>();
  const isSeen = <One extends { readonly id: string }>(one: One, isIt: boolean) => {
    if (!isIt) hidden.add(one.id);
    return isIt;
  };
  const codings = records.codings.filter((one) => isSeen(one, seer.seesLayer(one.layer)));
  const memos = records.memos.filter((one) => isSeen(one, seer.seesMemo(one)));
  const isKnown = ({ coder }: { readonly coder: CoderId }) => seer.knows(coder);
  const isShown = (id: string) => !hidden.has(id);
  const layers = new Map<string, LayerId>(records.codings.map(({ id, layer }) => [id, layer]));
  return {
    ...image,
    records: {
      ...records,
      codings,
      memos,
      links: records.links.filter(
        (link) => seer.seesLink(link) && isShown(link.from.id) && isShown(link.to.id),
      ),
      quotes: records.quotes.filter((quote) => seer.seesQuote(quote)),
      // What was decided about codings that were removed since is not hidden with those of an open round.
      decisions: records.decisions.filter(
        (decision) => isKnown(decision) && decision.codings.every(isShown),
      ),
      remarks: records.remarks.filter((one) => seer.seesRemark(one, layers.get(one.coding))),
      reviews: records.reviews.filter(isKnown),
    },
  };
}
