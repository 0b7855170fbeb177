import type { ProjectFile } from './project-file.ts';

interface Place {
  readonly revision: string;
  readonly start: number;
  readonly end: number;
}

interface RevisionRow {
  readonly id: string;
  readonly parent?: string;
  readonly map?: string;
}

interface StoredMap {
  /** Three numbers each: kept from where the last one ended, taken out, put in. */
  readonly changes: readonly number[];
}

/** For each character of the earlier text where it, or what stands in its place, begins and ends in the later. */
function followCharacters({ changes }: StoredMap, length: number): (readonly [number, number])[] {
  const characters: (readonly [number, number])[] = [];
  let at = 0;
  const keep = (count: number) => {
    for (let index = 0; index < count; index += 1, at += 1) characters.push([at, at + 1]);
  };
  for (let index = 0; index < changes.length; index += 3) {
    const [kept = 0, out = 0, put = 0] = changes.slice(index, index + 3);
    keep(kept);
    for (let gone = 0; gone < out; gone += 1) characters.push([at, at + put]);
    at += put;
  }
  keep(length - characters.length);
  return characters;
}

/**
 * The words that every coding of a document is on in its present text, by coding: followed character by character along the
 * maps of the file; none where nothing of them is left.
 */
export function wordsCoded(file: ProjectFile, title: string): ReadonlyMap<string, string> {
  const document = file
    .rows<{ id: string; title: string; current: string }>('documents')
    .find((one) => one.title === title);
  if (!document) throw new Error(`no document ${title}`);
  const revisions = new Map(file.rows<RevisionRow>('revisions').map((row) => [row.id, row]));
  const line: RevisionRow[] = [];
  for (let at = revisions.get(document.current); at; at = revisions.get(at.parent ?? ''))
    line.unshift(at);
  const words = new Map<string, string>();
  const codings = file.rows<{ id: string; layer: string; place: Place }>('codings');
  for (const { id, place } of codings.filter(({ layer }) => layer.startsWith(document.id))) {
    let { revision, start, end } = place;
    const from = line.findIndex((one) => one.id === revision);
    if (from < 0) throw new Error(`the coding ${id} is of another text`);
    for (const later of line.slice(from + 1)) {
      const map = JSON.parse(file.entry(`blobs/${String(later.map)}`)) as StoredMap;
      const characters = followCharacters(map, file.text(revision).length);
      [start, end] = [characters[start]?.[0] ?? 0, characters[end - 1]?.[1] ?? 0];
      revision = later.id;
    }
    words.set(id, file.text(revision).slice(start, Math.max(start, end)).trim());
  }
  return words;
}
