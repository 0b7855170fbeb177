import { Node, type Command as EditorCommand } from '@tiptap/core';
import type { Node as DocumentNode, Schema } from '@tiptap/pm/model';
import { TextSelection, type Command } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  fixTables,
  goToNextCell,
  isInTable,
  tableEditing,
  tableNodeTypes,
  toggleHeaderRow,
} from '@tiptap/pm/tables';

/** What can be done with a table, by its name in the menu. */
export const TABLE_STEPS = {
  rowAfter: addRowAfter,
  rowBefore: addRowBefore,
  columnAfter: addColumnAfter,
  columnBefore: addColumnBefore,
  headerRow: toggleHeaderRow,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Readonly<Record<string, Command>>;
export type TableStep = keyof typeof TABLE_STEPS;

/** Rows, the head among them, and columns of a new table. */
const NEW_ROWS = 3;
const NEW_COLUMNS = 3;

function newTable(schema: Schema): DocumentNode | undefined {
  const { table, row, cell, header_cell: header } = tableNodeTypes(schema);
  const rows = Array.from({ length: NEW_ROWS }, (_, at) => {
    const type = at === 0 ? header : cell;
    const cells = Array.from({ length: NEW_COLUMNS }, () => type?.createAndFill());
    return row?.create(
      null,
      cells.flatMap((one) => one ?? []),
    );
  });
  return table?.create(
    null,
    rows.flatMap((one) => one ?? []),
  );
}

/** Puts an empty table where the caret is, with the caret in its first cell; not into another table. */
export const insertTable: Command = (state, dispatch) => {
  const table = isInTable(state) ? undefined : newTable(state.schema);
  if (!table) return false;
  if (dispatch) {
    const { tr } = state;
    const first = tr.selection.from + 1;
    tr.replaceSelectionWith(table);
    tr.setSelection(TextSelection.near(tr.doc.resolve(first)));
    dispatch(tr.scrollIntoView());
  }
  return true;
};

/** Tab in the last cell of a table adds a row; elsewhere it goes on, and outside of a table it leaves the editor. */
const tabOn: EditorCommand = ({ editor, state }) => {
  if (!isInTable(state)) return false;
  const { view } = editor;
  if (goToNextCell(1)(state, view.dispatch)) return true;
  if (!addRowAfter(state, view.dispatch)) return false;
  return goToNextCell(1)(editor.state, view.dispatch);
};

const CELL_ATTRIBUTES = {
  colspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'colspan') },
  rowspan: { default: 1, parseHTML: (cell: HTMLElement) => spanOf(cell, 'rowspan') },
  // Asked for by the library; columns are as wide as what is in them.
  colwidth: { default: null, rendered: false, parseHTML: () => null },
} as const;

/** Of a cell from elsewhere: more than this is a mistake or a trap. */
const WIDEST_CELL = 100;

function spanOf(cell: HTMLElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 && span <= WIDEST_CELL ? span : 1;
}

/** What the library takes each node for. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  extendNodeSchema: ({ name }) => ({ tableRole: ROLES[name] }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing({ allowTableNodeSelection: false })],
  addKeyboardShortcuts() {
    return {
      Tab: ({ editor }) => editor.commands.command(tabOn),
      'Shift-Tab': ({ editor }) =>
        isInTable(editor.state) && goToNextCell(-1)(editor.state, editor.view.dispatch),
    };
  },
  onCreate() {
    // A table from elsewhere may have rows of different lengths.
    const fixed = fixTables(this.editor.state);
    if (fixed) this.editor.view.dispatch(fixed.setMeta('addToHistory', false));
  },
});

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'block+',
  isolating: true,
  addAttributes: () => CELL_ATTRIBUTES,
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
});

const TableHeader = Node.create({
  name: 'tableHeader',
  content: 'block+',
  isolating: true,
  addAttributes: () => CELL_ATTRIBUTES,
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
});

export const TABLE_NODES = [Table, TableRow, TableCell, TableHeader];
