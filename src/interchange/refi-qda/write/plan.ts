import type { Coding } from '#domain/coding.ts';
import { layerOfId } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { CoderId, CodingId, DocumentId } from '#domain/ids.ts';
import { documentOfMemo, isTurnMemo, type Memo, type Target, type TurnMemo } from '#domain/memo.ts';
import { compareOrder } from '#domain/order.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import { compareSpans } from '#domain/text/span.ts';
import type { EntityOf } from '#domain/tables.ts';
import type { LossCounter } from '#interchange/foreign/loss-counter.ts';
import { targetKey } from './target-key.ts';

/** A coding that is written, and who made it. */
export interface PlacedCoding {
  readonly coding: Coding;
  /** Undefined where the project does not know that coder. */
  readonly coder: CoderId | undefined;
}

function comparePlaces({ coding: a }: PlacedCoding, { coding: b }: PlacedCoding): number {
  return compareSpans(a.place, b.place) || (a.id < b.id ? -1 : 1);
}

function compareMemos(a: Memo, b: Memo): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** Which codings, memos and links of a project go into the file, and where they hang. */
export class Plan {
  readonly documents: readonly Document[];
  readonly codings: ReadonlyMap<DocumentId, readonly PlacedCoding[]>;
  /** Memos on words of the texts that are written. */
  readonly turnMemos: ReadonlyMap<DocumentId, readonly TurnMemo[]>;
  readonly links: readonly EntityOf<'links'>[];
  readonly #memos: ReadonlyMap<string, readonly Memo[]>;
  /** Documents of codings that are left out: what hung on those hangs there. */
  readonly #leftOut = new Map<string, DocumentId>();
  readonly #known: ReadonlySet<string>;

  constructor(
    readonly image: ProjectImage,
    readonly losses: LossCounter,
  ) {
    const { records } = image;
    this.documents = records.documents.toSorted(compareOrder);
    const placed = this.#placed();
    this.codings = new Map(
      [...groupBy(placed, ({ coding }) => layerOfId(coding.layer).document)].map(
        ([document, codings]) => [document, codings.sort(comparePlaces)] as const,
      ),
    );
    this.#known = new Set([
      'project',
      ...records.documents.map(({ id }) => `documents ${id}`),
      ...records.codes.map(({ id }) => `codes ${id}`),
      ...records.cases.map(({ id }) => `cases ${id}`),
      ...records.memos.map(({ id }) => `memos ${id}`),
      ...placed.map(({ coding }) => `codings ${coding.id}`),
    ]);
    const memos = records.memos.toSorted(compareMemos);
    const current = new Set(records.documents.map((document) => document.current));
    // Where the turn is lost the memo is on the document.
    const onTurns = memos.filter(isTurnMemo).filter(({ place }) => current.has(place.revision));
    this.turnMemos = groupBy(onTurns, documentOfMemo);
    const isOnTurn = new Set<Memo>(onTurns);
    this.#memos = groupBy(memos, (memo) =>
      isOnTurn.has(memo) ? `turns ${memo.id}` : targetKey(this.#memoTarget(memo)),
    );
    this.links = records.links.flatMap((link) => this.#link(link));
  }

  memosOn(target: Target): readonly Memo[] {
    return this.#memos.get(targetKey(target)) ?? [];
  }

  /** Memos on memos behind those they hang on, so that readers know these by then. */
  allMemos(): readonly Memo[] {
    const all = new Set<Memo>();
    const add = (memo: Memo): void => {
      if (all.has(memo)) return;
      all.add(memo);
      this.memosOn({ table: 'memos', id: memo.id }).forEach(add);
    };
    for (const [key, memos] of this.#memos) if (!key.startsWith('memos ')) memos.forEach(add);
    // Those left hang on each other in a ring.
    this.image.records.memos.forEach(add);
    return [...all];
  }

  #placed(): PlacedCoding[] {
    const { documents, codes, coders, codings } = this.image.records;
    const byId = new Map(documents.map((document) => [document.id, document]));
    const codeIds = new Set(codes.map(({ id }) => id));
    const coderIds = new Set(coders.map(({ id }) => id));
    return codings.flatMap((coding) => {
      const layer = layerOfId(coding.layer);
      const document = byId.get(layer.document);
      if (!document || !codeIds.has(coding.code)) {
        this.losses.add('dangling-reference', document?.title);
        return document ? this.#leaveOut(coding.id, document) : [];
      }
      if (coding.place.revision !== document.current) {
        this.losses.add('coding-in-older-text', document.title);
        return this.#leaveOut(coding.id, document);
      }
      if (coding.weight !== undefined) this.losses.add('weight', document.title);
      const isKnown = coderIds.has(layer.coder);
      if (!isKnown) this.losses.add('dangling-reference', document.title);
      return [{ coding, coder: isKnown ? layer.coder : undefined }];
    });
  }

  #leaveOut(coding: CodingId, document: Document): [] {
    this.#leftOut.set(targetKey({ table: 'codings', id: coding }), document.id);
    return [];
  }

  #memoTarget({ target, title }: Memo): Target {
    const document = this.#leftOut.get(targetKey(target));
    if (document !== undefined) return { table: 'documents', id: document };
    if (this.#known.has(targetKey(target))) return target;
    this.losses.add('dangling-reference', title);
    return { table: 'project', id: '' };
  }

  /** The format has no link to the project as a whole, and none to what is not in the file. */
  #link(link: EntityOf<'links'>): EntityOf<'links'>[] {
    const ends = [link.from, link.to];
    const isThere = ends.every((end) => {
      return end.table !== 'project' && this.#known.has(targetKey(end));
    });
    if (!isThere) this.losses.add('link-left-out', link.relation);
    return isThere ? [link] : [];
  }
}
