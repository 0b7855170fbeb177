import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import { AttributeTable } from '#interchange/sqlite/attribute-table.ts';
import { CaseAdder } from '#interchange/sqlite/case-adder.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import type { Texts } from './add-documents.ts';
import type { QualcoderTables } from './read-tables.ts';

const NUMERIC = 'numeric';

export function addCases(draft: ProjectDraft, tables: QualcoderTables, texts: Texts): void {
  const adder = new CaseAdder(draft, texts);
  for (const { caseid, fid, pos0, pos1, memo, owner } of tables.case_text) {
    const [start, end] = [integerOf(pos0), integerOf(pos1)];
    const about = { memo: textOf(memo), by: textOf(owner) };
    adder.link({ case: idOf(caseid), document: idOf(fid), start, end, ...about });
  }
  for (const { caseid, name, memo, owner, date } of tables.cases) {
    const about = { memo: textOf(memo), by: textOf(owner), createdAt: timeOf(date) };
    adder.add({ id: idOf(caseid), name: textOf(name), ...about });
  }
  adder.finish();
}

/** Attributes of cases and of files; those of journals are in the journals' memos. */
export function addAttributes(draft: ProjectDraft, tables: QualcoderTables): void {
  const table = new AttributeTable(draft);
  for (const { name, memo, owner, caseorfile, valuetype } of tables.attribute_type) {
    draft.by(textOf(owner));
    const of = textOf(caseorfile) === 'file' ? 'document' : 'case';
    if (textOf(caseorfile) !== 'journal') {
      table.declare({ name: textOf(name), of, isNumber: textOf(valuetype) === NUMERIC });
    }
    if (textOf(memo) !== '') draft.addProjectMemo({ title: textOf(name), text: textOf(memo) });
  }
  const cases = new Set(draft.cases.map(({ key }) => key));
  const documents = new Set(draft.documents.map(({ key }) => key));
  for (const { name, attr_type, value, id } of tables.attribute) {
    const type = textOf(attr_type);
    if (type === 'journal') continue;
    const of = type === 'file' ? 'document' : 'case';
    const isKnown = (of === 'case' ? cases : documents).has(idOf(id));
    if (isKnown) table.add(of, textOf(name), idOf(id), textOf(value));
    else draft.losses.add('dangling-reference', textOf(name));
  }
  table.finish();
}
