import type { Code } from '#domain/code.ts';
import type { Document } from '#domain/document.ts';
import { foldName } from '#domain/text/fold-text.ts';
import { codeSearchOf } from '#parts/code-search/code-search-of.ts';
import Fuse from 'fuse.js';

export interface PaletteCommand {
  readonly id: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly caps: readonly string[] | undefined;
}

/** What can be found in the palette; ids differ between kinds. */
export type PaletteEntry =
  | { readonly kind: 'command'; readonly id: string; readonly command: PaletteCommand }
  | { readonly kind: 'document'; readonly id: string; readonly document: Document }
  | { readonly kind: 'code'; readonly id: string; readonly code: Code; readonly path: string }
  | { readonly kind: 'search'; readonly id: string; readonly text: string };

export interface PaletteSources {
  readonly commands: readonly PaletteCommand[];
  /** Of the open project; without one there is nothing to search either. */
  readonly project:
    { readonly documents: readonly Document[]; readonly codes: readonly Code[] } | undefined;
}

/** More of one kind are found by their own screens. */
const MOST = 8;

function commandEntry(command: PaletteCommand): PaletteEntry {
  return { kind: 'command', id: `command-${command.id}`, command };
}

function documentsFor(text: string, documents: readonly Document[]): PaletteEntry[] {
  const words = foldName(text).split(' ');
  return documents
    .filter(({ title }) => {
      const folded = foldName(title);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, MOST)
    .map((document) => ({ kind: 'document', id: `document-${document.id}`, document }));
}

function codesFor(text: string, codes: readonly Code[]): PaletteEntry[] {
  const search = codeSearchOf(codes);
  const { tree } = search;
  return search
    .find(text)
    .slice(0, MOST)
    .flatMap((id): PaletteEntry[] => {
      const code = tree.get(id);
      const path = tree.path(id).slice(0, -1).join(' › ');
      return code ? [{ kind: 'code', id: `code-${id}`, code, path }] : [];
    });
}

/**
 * What is offered for a text: commands first where one begins with it, else documents and codes of that name first; last,
 * to search the texts for it.
 */
export function paletteEntries(
  typed: string,
  { commands, project }: PaletteSources,
): readonly PaletteEntry[] {
  const text = typed.trim();
  if (text === '') return commands.map(commandEntry);
  const index = new Fuse(commands, {
    keys: ['title', 'detail'],
    threshold: 0.4,
    ignoreLocation: true,
  });
  const found = index.search(text).map(({ item }) => commandEntry(item));
  if (!project) return found;
  const folded = foldName(text);
  const isBegun = commands.some(({ title }) => foldName(title).startsWith(folded));
  const named = [...documentsFor(text, project.documents), ...codesFor(text, project.codes)];
  const groups = isBegun ? [...found, ...named] : [...named, ...found];
  return [...groups, { kind: 'search', id: 'search', text }];
}
