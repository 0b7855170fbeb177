import { layerOfId } from './coding.ts';
import type { Coder } from './coder.ts';
import type { CoderId, CodingId, DocumentId, LayerId } from './ids.ts';
import type { Fields } from './log/change.ts';
import type { Link } from './link.ts';
import type { Memo } from './memo.ts';
import type { ProjectImage } from './project-image.ts';
import type { Quote } from './quote.ts';
import type { Remark } from './review.ts';
import { isOpen, type Round } from './round.ts';
import type { TableName } from './tables.ts';

/** Who looks where nobody in particular does. */
export const NOBODY = '' as CoderId;

/** The fields of another record; undefined where it is not there. */
export type FindFields = (table: TableName, id: string) => Fields | undefined;

type MemoFields = Pick<Memo, 'coder' | 'target' | 'place'>;
type LinkFields = Pick<Link, 'coder' | 'from' | 'to'>;

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

  /** Memos on the project and on codes are the team's; the others hang on what is coded, or tell what was seen in a text. */
  seesMemo({ coder, target, place }: MemoFields): boolean {
    if (place) return this.sees(target.id as DocumentId, coder);
    if (coder === this.#viewer || target.table === 'project' || target.table === 'codes')
      return true;
    if (target.table === 'codings') return this.knows(coder) && !this.#isCoding(coder);
    return this.knows(coder);
  }

  /** As memos: what hangs on a coding is hidden with it. Whether its ends are there is another question. */
  seesLink({ coder, from, to }: LinkFields): boolean {
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

  /**
   * Whether a record may be seen or spoken of; what belongs to nobody may. `find` gives what it hangs on: what is not there
   * hides nothing. Of a record that another copy took away in part nobody can tell whose it was.
   */
  seesFields(table: TableName, fields: Fields, find: FindFields): boolean {
    if (this.#open.length === 0) return true;
    const { coder } = fields;
    switch (table) {
      case 'codings':
        return this.seesLayer(fields['layer'] as LayerId);
      case 'memos':
        return 'target' in fields && this.seesMemo(fields as MemoFields);
      case 'links':
        return this.#seesEnds(fields, find);
      case 'quotes':
        return this.seesQuote(fields as Pick<Quote, 'coder' | 'document'>);
      case 'remarks':
        return this.seesRemark(fields as Pick<Remark, 'coder' | 'document'>, layerIn(fields, find));
      case 'decisions':
        return this.#seesCodings(fields, find) && this.knows(coder as CoderId);
      case 'participations':
        return true;
      default:
        return typeof coder !== 'string' || this.knows(coder as CoderId);
    }
  }

  #seesEnds({ coder, from, to }: Partial<LinkFields>, find: FindFields): boolean {
    if (!coder || !from || !to || !this.seesLink({ coder, from, to })) return false;
    return [from, to].every(({ table, id }) => {
      const end = find(table, id);
      return end === undefined || this.seesFields(table, end, find);
    });
  }

  /** What was decided about codings that are not there any more is not hidden with those of an open round. */
  #seesCodings({ codings = [] }: Fields, find: FindFields): boolean {
    return (codings as readonly CodingId[]).every((id) => {
      const coding = find('codings', id);
      return coding === undefined || this.seesFields('codings', coding, find);
    });
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

function fieldsById(list: readonly { readonly id: string }[]): ReadonlyMap<string, Fields> {
  return new Map(list.map((one) => [one.id, one as object as Fields]));
}

function layerIn({ coding }: Fields, find: FindFields): LayerId | undefined {
  return find('codings', String(coding))?.['layer'] as LayerId | undefined;
}

/** A project as somebody sees it, for lists, figures and files. */
export function seenImage(image: ProjectImage, viewer: CoderId | undefined): ProjectImage {
  const { records } = image;
  // Nobody in particular takes part in nothing: what is being coded stays hidden.
  const seer = new Visibility(viewer ?? NOBODY, records.rounds, records.coders);
  const codings = fieldsById(records.codings);
  const memos = fieldsById(records.memos);
  const quotes = fieldsById(records.quotes);
  const byTable: Partial<Record<TableName, ReadonlyMap<string, Fields>>> = {
    ...{ codings, memos, quotes },
  };
  const find: FindFields = (table, id) => byTable[table]?.get(id);
  const seen = <One extends object>(table: TableName, list: readonly One[]) =>
    list.filter((one) => seer.seesFields(table, one as Fields, find));
  return {
    ...image,
    records: {
      ...records,
      codings: seen('codings', records.codings),
      memos: seen('memos', records.memos),
      links: seen('links', records.links),
      quotes: seen('quotes', records.quotes),
      decisions: seen('decisions', records.decisions),
      remarks: seen('remarks', records.remarks),
      reviews: seen('reviews', records.reviews),
    },
  };
}
