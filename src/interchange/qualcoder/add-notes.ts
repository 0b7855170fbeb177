import { groupBy } from '#domain/group-by.ts';
import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { PassagePlacer } from '#interchange/sqlite/passage-placer.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import type { Texts } from './add-documents.ts';
import type { QualcoderTables } from './read-tables.ts';

/** Journals are memos on the project, annotations memos on their document that quote the passage. */
export function addNotes(
  draft: ProjectDraft,
  { journal, annotation, attribute }: QualcoderTables,
  texts: Texts,
  placer: PassagePlacer,
): void {
  const ofJournals = attribute.filter(({ attr_type }) => textOf(attr_type) === 'journal');
  const attributes = groupBy(ofJournals, ({ id }) => idOf(id));
  for (const { jid, name, jentry, date, owner } of journal) {
    const lines = (attributes.get(idOf(jid)) ?? [])
      .filter(({ value }) => textOf(value) !== '')
      .map((each) => `${textOf(each.name)}: ${textOf(each.value)}`);
    const text = [textOf(jentry), ...lines].join('\n');
    const by = textOf(owner);
    draft.addProjectMemo({ title: textOf(name), text, by, createdAt: timeOf(date) });
  }
  const documents = new Set(draft.documents.map(({ key }) => key));
  for (const { fid, pos0, pos1, memo, owner, date } of annotation) {
    const key = idOf(fid);
    if (!documents.has(key)) {
      draft.losses.add('dangling-reference');
      continue;
    }
    const text = texts.get(key);
    const place = { start: integerOf(pos0), end: integerOf(pos1), words: '' };
    const span = text && placer.place(text, place);
    draft.addMemo({
      target: { of: 'document', key },
      ...{ text: textOf(memo), by: textOf(owner), createdAt: timeOf(date) },
      passage: span ? text.text.slice(span.start, span.end) : '',
    });
  }
}
