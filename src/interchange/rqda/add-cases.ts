import type { SqlValue } from 'sql.js';
import { AttributeTable } from '#interchange/sqlite/attribute-table.ts';
import { CaseAdder } from '#interchange/sqlite/case-adder.ts';
import { idOf, integerOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import type { Texts } from './add-texts.ts';
import type { RqdaTables } from './read-tables.ts';

export function addCases(draft: ProjectDraft, tables: RqdaTables, texts: Texts): void {
  const adder = new CaseAdder(draft, texts);
  for (const { caseid, fid, selfirst, selend, memo, owner } of tables.caselinkage) {
    const [start, end] = [integerOf(selfirst), integerOf(selend)];
    const about = { memo: textOf(memo), by: textOf(owner) };
    adder.link({ case: idOf(caseid), document: idOf(fid), start, end, ...about });
  }
  for (const { id, name, memo, owner, date } of tables.cases) {
    const about = { memo: textOf(memo), by: textOf(owner), createdAt: timeOf(date) };
    adder.add({ id: idOf(id), name: textOf(name), ...about });
  }
  adder.finish();
}

/** What R writes for a value that is missing. */
const MISSING = 'NA';

function valueOf(value: SqlValue): string {
  const text = textOf(value);
  return text === MISSING ? '' : text;
}

/** Attributes are not told apart there by what they are of: one that both have is two. */
export function addAttributes(draft: ProjectDraft, tables: RqdaTables): void {
  const table = new AttributeTable(draft);
  const numbers = new Set<string>();
  for (const row of tables.attributes) {
    const name = textOf(row.name);
    if (textOf(row.class) === 'numeric') numbers.add(name);
    if (textOf(row.memo) !== '') draft.addProjectMemo({ title: name, text: textOf(row.memo) });
  }
  const subjects = {
    case: new Set(draft.cases.map(({ key }) => key)),
    document: new Set(draft.documents.map(({ key }) => key)),
  };
  const add = (of: 'case' | 'document', subject: SqlValue, variable: SqlValue, value: SqlValue) => {
    const [key, name] = [idOf(subject), textOf(variable)];
    if (!subjects[of].has(key)) {
      draft.losses.add('dangling-reference', name);
      return;
    }
    if (valueOf(value) !== '') table.declare({ name, of, isNumber: numbers.has(name) });
    table.add(of, name, key, valueOf(value));
  };
  for (const { caseid, variable, value } of tables.caseattr) add('case', caseid, variable, value);
  for (const { fileid, variable, value } of tables.fileattr) {
    add('document', fileid, variable, value);
  }
  for (const { name: written } of tables.attributes) {
    const name = textOf(written);
    const isNumber = numbers.has(name);
    if (!table.has(name)) table.declare({ name, of: 'case', isNumber });
  }
  table.finish();
}
