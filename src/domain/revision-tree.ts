import type { BlobHash, RevisionId } from './ids.ts';
import type { Revision } from './revision.ts';
import { parsePositionMap } from './stored-map.ts';
import { diffTexts } from './text/diff-texts.ts';
import type { PositionMap } from './text/position-map.ts';

/** A blob as text. */
export type ReadText = (hash: BlobHash) => Promise<string>;

/** From a revision to one that was made from it, or that it was made from. */
export interface RevisionStep {
  readonly from: Revision;
  readonly to: Revision;
  /** The later of the two, which has the map. */
  readonly later: Revision;
}

function stepsOf(line: readonly Revision[], isDown: boolean): RevisionStep[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index];
    return from ? [{ from, to, later: isDown ? to : from }] : [];
  });
}

function parsed(json: string): PositionMap | undefined {
  try {
    return parsePositionMap(json);
  } catch {
    return undefined;
  }
}

/** Revisions of a document, or of several, with what is between them. What is read is read once. */
export class RevisionTree {
  readonly #byId: ReadonlyMap<RevisionId, Revision>;
  readonly #read: ReadText;
  readonly #texts = new Map<RevisionId, Promise<string>>();
  readonly #maps = new Map<RevisionId, Promise<PositionMap>>();

  constructor(revisions: readonly Revision[], read: ReadText) {
    this.#byId = new Map(revisions.map((revision) => [revision.id, revision]));
    this.#read = read;
  }

  get(id: RevisionId): Revision | undefined {
    return this.#byId.get(id);
  }

  text(revision: Revision): Promise<string> {
    const known = this.#texts.get(revision.id) ?? this.#read(revision.text);
    this.#texts.set(revision.id, known);
    return known;
  }

  units(revision: Revision): Promise<string> {
    return this.#read(revision.units);
  }

  /** The way from one revision to another: up to what both were made from, and down. Undefined where there is none. */
  path(from: RevisionId, to: RevisionId): RevisionStep[] | undefined {
    const [up, down] = [this.#line(from), this.#line(to)];
    const common = up.find((revision) => down.includes(revision));
    if (!common) return undefined;
    return [
      ...stepsOf(up.slice(0, up.indexOf(common) + 1), false),
      ...stepsOf(down.slice(0, down.indexOf(common) + 1).reverse(), true),
    ];
  }

  async map({ later, to }: RevisionStep): Promise<PositionMap> {
    const known = this.#maps.get(later.id) ?? this.#mapTo(later);
    this.#maps.set(later.id, known);
    const map = await known;
    return to === later ? map : map.inverse();
  }

  /** A revision and those it was made from, upward. */
  #line(id: RevisionId): Revision[] {
    const line: Revision[] = [];
    for (let at = this.#byId.get(id); at && !line.includes(at);) {
      line.push(at);
      at = at.parent && this.#byId.get(at.parent);
    }
    return line;
  }

  /** One that cannot be read, or is not of these texts, is made again from them. */
  async #mapTo(later: Revision): Promise<PositionMap> {
    const parent = later.parent && this.#byId.get(later.parent);
    if (!parent) throw new RangeError(`the revision ${later.id} was made from none`);
    const stored = later.map && (await this.#read(later.map).catch(() => ''));
    const map = stored && parsed(stored);
    if (map && map.before === parent.length && map.after === later.length) return map;
    return diffTexts(await this.text(parent), await this.text(later));
  }
}
