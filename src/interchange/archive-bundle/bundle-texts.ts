import type { Document } from '#domain/document.ts';
import type { Place } from '#domain/coding.ts';
import type { RevisionId } from '#domain/ids.ts';
import { compareOrder } from '#domain/order.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Revision } from '#domain/revision.ts';
import { CodePointCounter } from '#domain/text/code-point-counter.ts';
import { pageNumbers, pagesOf } from '#domain/text/page-range.ts';
import type { Units } from '#domain/text/turn.ts';
import { entryName } from '#interchange/archive/entry-name.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A data package takes them for a way out of its folder. */
const SEVERAL_DOTS = /\.{2,}/gu;

/** A document with the file that holds its text. */
export interface BundleText {
  readonly document: Document;
  readonly revision: Revision;
  readonly path: string;
}

/** A passage as tables have it: counted in Unicode code points. */
export interface BundlePassage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly page: string | null;
}

/** The documents in their order, each with a file's name of its own. */
export function bundleTexts({ records }: ProjectImage): BundleText[] {
  const revisions = new Map(records.revisions.map((revision) => [revision.id, revision]));
  const taken = new Set<string>();
  return [...records.documents].sort(compareOrder).flatMap((document) => {
    const revision = revisions.get(document.current);
    if (!revision) return [];
    const name = entryName(document.title.replace(SEVERAL_DOTS, '…'), 'txt', taken);
    return [{ document, revision, path: `texts/${name}` }];
  });
}

export async function readText(image: ProjectImage, { text }: Revision): Promise<string> {
  return decoder.decode(await image.blob(text));
}

export async function readUnits(image: ProjectImage, { units }: Revision): Promise<Units> {
  // Checked when it came in.
  return JSON.parse(decoder.decode(await image.blob(units))) as Units;
}

/** Where the pages of the file that a text came from begin in it; undefined where it has none. */
export async function readPages(image: ProjectImage, revision: Revision): Promise<Units['pages']> {
  return (await readUnits(image, revision)).pages;
}

/** Gives the passages of places that lie in one text. */
export function passagesIn(text: string, pages: Units['pages']): (place: Place) => BundlePassage {
  const counter = new CodePointCounter(text);
  return ({ start, end }) => {
    const range = pagesOf(pages, { start, end });
    return {
      start: counter.length({ start: 0, end: start }),
      end: counter.length({ start: 0, end }),
      text: text.slice(start, end),
      page: range ? pageNumbers(range) : null,
    };
  };
}

/** What lies in a revision, by place. */
export function byRevision<Placed extends { readonly place: Place }>(
  placed: readonly Placed[],
): ReadonlyMap<RevisionId, Placed[]> {
  const found = new Map<RevisionId, Placed[]>();
  for (const one of placed) {
    const list = found.get(one.place.revision);
    if (list) list.push(one);
    else found.set(one.place.revision, [one]);
  }
  for (const list of found.values())
    list.sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  return found;
}
