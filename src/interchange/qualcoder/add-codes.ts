import type { ForeignCode } from '#interchange/foreign/foreign-project.ts';
import { colourOf, idOf, textOf } from '#interchange/sqlite/cell-values.ts';
import { codeForest } from '#interchange/sqlite/code-forest.ts';
import { lineFeeds, type ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import type { QualcoderRow, QualcoderTables } from './read-tables.ts';

/** Codes and categories are counted apart. */
export function codeKey(id: string): string {
  return `code ${id}`;
}

function categoryKey(id: string): string {
  return `category ${id}`;
}

function categoryOf(draft: ProjectDraft, row: QualcoderRow<'code_cat'>): ForeignCode {
  const id = idOf(row.catid);
  const above = idOf(row.supercatid);
  const name = textOf(row.name);
  const key = draft.key('code', categoryKey(id), name);
  return {
    ...{ key, name: name || key, isTheme: true, definition: lineFeeds(textOf(row.memo)) },
    ...(above === '' ? {} : { parent: categoryKey(above) }),
  };
}

function codeOf(draft: ProjectDraft, row: QualcoderRow<'code_name'>): ForeignCode {
  const name = textOf(row.name);
  const key = draft.key('code', codeKey(idOf(row.cid)), name);
  const [code, category] = [idOf(row.supercid), idOf(row.catid)];
  const group = category === '' ? undefined : categoryKey(category);
  const parent = code === '' ? group : codeKey(code);
  const colour = colourOf(row.color);
  return {
    ...{ key, name: name || key, isTheme: false, definition: lineFeeds(textOf(row.memo)) },
    ...(parent === undefined ? {} : { parent }),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** Categories are themes, with their codes and the codes below these. */
export function addCodes(draft: ProjectDraft, { code_cat, code_name }: QualcoderTables): void {
  const categories = code_cat.map((row) => categoryOf(draft, row));
  const codes = code_name.map((row) => codeOf(draft, row));
  draft.codes.push(...codeForest([...categories, ...codes], draft.losses));
  for (const { owner } of [...code_cat, ...code_name]) draft.by(textOf(owner));
}
