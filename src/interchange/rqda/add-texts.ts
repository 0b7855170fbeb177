import { groupBy } from '#domain/group-by.ts';
import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { PassagePlacer } from '#interchange/sqlite/passage-placer.ts';
import { PassageText } from '#interchange/sqlite/passage-text.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { codeKey } from './add-codes.ts';
import type { RqdaTables } from './read-tables.ts';

export type Texts = ReadonlyMap<string, PassageText>;

/** Files are documents; groups of them are memos that name their members. */
export function addDocuments(draft: ProjectDraft, tables: RqdaTables): Texts {
  const texts = new Map<string, PassageText>();
  for (const row of tables.source) {
    const title = textOf(row.name) || idOf(row.id);
    const key = draft.key('document', idOf(row.id), title);
    const text = new PassageText(textOf(row.file), title);
    texts.set(key, text);
    draft.documents.push({ key, title, fileName: title, kind: 'transcript', text: text.text });
    const target = { of: 'document', key } as const;
    const about = { by: textOf(row.owner), createdAt: timeOf(row.date) };
    draft.by(about.by);
    draft.tellAuthor({ title, ...about });
    draft.addMemo({ target, text: textOf(row.memo), ...about });
  }
  const members = groupBy(tables.treefile, ({ catid }) => idOf(catid));
  for (const { catid, name, memo, owner } of tables.filecat) {
    const titles = (members.get(idOf(catid)) ?? []).flatMap(({ fid }) => {
      return texts.get(idOf(fid))?.title ?? [];
    });
    const lines = [textOf(memo), ...titles.map((title) => `– ${title}`)].filter(Boolean);
    draft.addProjectMemo({ title: textOf(name), text: lines.join('\n'), by: textOf(owner) });
    draft.losses.add('set-as-memo', textOf(name));
  }
  return texts;
}

export function addCodings(
  draft: ProjectDraft,
  { coding }: RqdaTables,
  texts: Texts,
  placer: PassagePlacer,
): void {
  const codes = new Set(draft.codes.map(({ key }) => key));
  coding.forEach((row, index) => {
    const [document, code] = [idOf(row.fid), codeKey(idOf(row.cid))];
    const text = texts.get(document);
    if (!text || !codes.has(code)) {
      draft.losses.add('dangling-reference', text?.title);
      return;
    }
    const [start, end] = [integerOf(row.selfirst), integerOf(row.selend)];
    const span = placer.place(text, { start, end, words: textOf(row.seltext) });
    if (!span) return;
    // They have no ids.
    const key = String(index + 1);
    draft.addCoding(
      { key, document, code, ...draft.by(textOf(row.owner)), ...span },
      { text: textOf(row.memo), title: text.title, createdAt: timeOf(row.date) },
    );
  });
}

/** Journals are memos on the project; annotations, which stand at a place, memos that quote the line. */
export function addNotes(draft: ProjectDraft, tables: RqdaTables, texts: Texts): void {
  for (const { name, journal, owner, date } of tables.journal) {
    const about = { by: textOf(owner), createdAt: timeOf(date) };
    draft.addProjectMemo({ title: textOf(name), text: textOf(journal), ...about });
  }
  for (const { fid, position, annotation, owner, date } of tables.annotation) {
    const document = texts.get(idOf(fid));
    if (!document) {
      draft.losses.add('dangling-reference');
      continue;
    }
    draft.addMemo({
      target: { of: 'document', key: idOf(fid) },
      ...{ text: textOf(annotation), by: textOf(owner), createdAt: timeOf(date) },
      passage: lineAt(document, integerOf(position)),
    });
  }
}

/** Positions of annotations count characters. */
function lineAt(document: PassageText, position: number): string {
  if (Number.isNaN(position)) return '';
  const [place] = document.places({ start: position, end: position }, [
    { unit: 'code-point', lineEnd: 'two' },
  ]);
  const { text } = document;
  const offset = Math.min(Math.max(0, place?.start ?? 0), text.length);
  const end = text.indexOf('\n', offset);
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, end < 0 ? text.length : end);
}
