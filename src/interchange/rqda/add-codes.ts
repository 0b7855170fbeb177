import { groupBy } from '#domain/group-by.ts';
import type { ForeignCode } from '#interchange/foreign/foreign-project.ts';
import { colourOf, idOf, textOf } from '#interchange/sqlite/cell-values.ts';
import { codeForest } from '#interchange/sqlite/code-forest.ts';
import { lineFeeds, type ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import type { RqdaTables } from './read-tables.ts';

/** Codes and categories are counted apart. */
export function codeKey(id: string): string {
  return `code ${id}`;
}

function categoryKey(id: string): string {
  return `category ${id}`;
}

/** Categories are themes with their codes. A code can lie in several there: it is put into the first. */
export function addCodes(draft: ProjectDraft, tables: RqdaTables): void {
  const categories = tables.codecat.map((row): ForeignCode => {
    const name = textOf(row.name);
    const key = draft.key('code', categoryKey(idOf(row.catid)), name);
    draft.by(textOf(row.owner));
    return { key, name: name || key, isTheme: true, definition: lineFeeds(textOf(row.memo)) };
  });
  const placements = groupBy(tables.treecode, ({ cid }) => idOf(cid));
  const codes = tables.freecode.map((row): ForeignCode => {
    const [id, name, colour] = [idOf(row.id), textOf(row.name), colourOf(row.color)];
    const key = draft.key('code', codeKey(id), name);
    const [group, ...others] = placements.get(id) ?? [];
    draft.losses.add('hierarchy-mended', name, others.length);
    draft.by(textOf(row.owner));
    return {
      ...{ key, name: name || key, isTheme: false, definition: lineFeeds(textOf(row.memo)) },
      ...(group ? { parent: categoryKey(idOf(group.catid)) } : {}),
      ...(colour === undefined ? {} : { colour }),
    };
  });
  draft.codes.push(...codeForest([...categories, ...codes], draft.losses));
}
