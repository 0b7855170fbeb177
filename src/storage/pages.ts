import type { CodeId, CodingId, LayerId, RevisionId } from '#domain/ids.ts';
import type { Coding } from '#domain/coding.ts';
import type { Fields } from '#domain/log/change.ts';

/** A page holds at most this many codings; a full one splits. Page borders mean nothing. */
export const PAGE_LIMIT = 500;

/** What few codings have. */
type RareFields = Pick<Coding, 'weight' | 'comment'>;

/** `[id, code, revision, start, end, present, rare?]`, code and revision as indexes into the page's lists. */
type PackedCoding = readonly [CodingId, number, number, number, number, 0 | 1, RareFields?];

/** Codings of one layer with ids from `first` on, up to the next page's first. */
export interface PageRow {
  readonly layer: LayerId;
  readonly first: CodingId;
  readonly codes: readonly CodeId[];
  readonly revisions: readonly RevisionId[];
  readonly items: readonly PackedCoding[];
}

export type FieldsByCoding = Map<CodingId, Fields>;

interface CodingFields extends RareFields {
  readonly code: CodeId;
  readonly place: { readonly revision: RevisionId; readonly start: number; readonly end: number };
  readonly present: boolean;
}

function indexIn<Value>(list: Value[], value: Value): number {
  const found = list.indexOf(value);
  return found >= 0 ? found : list.push(value) - 1;
}

function packPage(layer: LayerId, entries: readonly (readonly [CodingId, Fields])[]): PageRow {
  const codes: CodeId[] = [];
  const revisions: RevisionId[] = [];
  const items = entries.map(([id, fields]): PackedCoding => {
    const { code, place, present, weight, comment } = fields as unknown as CodingFields;
    const { start, end } = place;
    const at = [indexIn(codes, code), indexIn(revisions, place.revision), start, end] as const;
    const rare = { ...(weight !== undefined && { weight }), ...(comment && { comment }) };
    const isPlain = weight === undefined && comment === undefined;
    return isPlain ? [id, ...at, present ? 1 : 0] : [id, ...at, present ? 1 : 0, rare];
  });
  const first = items[0]?.[0];
  if (first === undefined) throw new RangeError('an empty page');
  return { layer, first, codes, revisions, items };
}

/** The codings as pages in order of id; a list over the limit becomes pages of half the limit or more. */
export function packPages(layer: LayerId, codings: FieldsByCoding): PageRow[] {
  const sorted = [...codings].sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = Math.ceil(sorted.length / PAGE_LIMIT);
  const size = Math.ceil(sorted.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, index) =>
    packPage(layer, sorted.slice(index * size, (index + 1) * size)),
  );
}

function listed<Value>(list: readonly Value[], index: number): Value {
  const value = list[index];
  if (value === undefined) throw new RangeError('a page points past its lists');
  return value;
}

/** The fields of every coding of a page, those taken away included. */
export function unpackPage(page: PageRow): FieldsByCoding {
  return new Map(
    page.items.map(([id, code, revision, start, end, present, rare]) => [
      id,
      {
        ...rare,
        present: present === 1,
        layer: page.layer,
        code: listed(page.codes, code),
        place: { revision: listed(page.revisions, revision), start, end },
      },
    ]),
  );
}

/** The codings of a page that are seen. */
export function codingsOfPage(page: PageRow): Coding[] {
  return page.items
    .filter((item) => item[5] === 1)
    .map(([id, code, revision, start, end, , rare]) => ({
      ...rare,
      id,
      layer: page.layer,
      code: listed(page.codes, code),
      place: { revision: listed(page.revisions, revision), start, end },
    }));
}
