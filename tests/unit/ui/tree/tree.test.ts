import { canDrop, dropPlace } from '#ui/tree/tree-drop.ts';
import { treeStep, typeAhead } from '#ui/tree/tree-keys.ts';
import type { TreeNode } from '#ui/tree/tree-node.ts';
import { treeRows } from '#ui/tree/tree-row.ts';
import { selectRow } from '#ui/tree/tree-selection.ts';
import { describe, expect, it } from 'vitest';

function node(name: string, ...children: TreeNode<null>[]): TreeNode<null> {
  return { id: name, name, item: null, children };
}

const codebook = [
  node('Trust', node('doubt', node('rumour')), node('belief')),
  node('Awareness'),
  node('Intermediaries', node('brokers')),
];
const all = treeRows(codebook, new Set(['Trust', 'doubt']));
const names = (rows: typeof all) => rows.map((row) => row.node.name);

function stepFrom(name: string, key: string, direction: 'ltr' | 'rtl' = 'ltr') {
  const step = treeStep(all, names(all).indexOf(name), key, direction);
  return step?.type === 'focus' ? names(all)[step.index] : step;
}

describe('the rows of a tree', () => {
  it('are the nodes whose ancestors are open', () => {
    expect(names(treeRows(codebook, new Set()))).toEqual(['Trust', 'Awareness', 'Intermediaries']);
    expect(names(treeRows(codebook, new Set(['doubt'])))).toHaveLength(3);
    expect(names(all)).toEqual([
      'Trust',
      'doubt',
      'rumour',
      'belief',
      'Awareness',
      'Intermediaries',
    ]);
  });

  it('know their level and their place among their siblings', () => {
    expect(all[3]).toMatchObject({ level: 2, position: 2, siblings: 2, parent: 'Trust' });
    expect(all.map((row) => row.isOpen)).toEqual([
      true,
      true,
      undefined,
      undefined,
      undefined,
      false,
    ]);
  });
});

describe('keys in a tree', () => {
  it('go up, down and to the ends', () => {
    expect(stepFrom('Trust', 'ArrowUp')).toBe('Trust');
    expect(stepFrom('Trust', 'ArrowDown')).toBe('doubt');
    expect(stepFrom('Intermediaries', 'ArrowDown')).toBe('Intermediaries');
    expect(stepFrom('rumour', 'Home')).toBe('Trust');
    expect(stepFrom('rumour', 'End')).toBe('Intermediaries');
  });

  it('open and enter, leave and close', () => {
    expect(stepFrom('Intermediaries', 'ArrowRight')).toEqual({
      type: 'open',
      id: 'Intermediaries',
    });
    expect(stepFrom('Trust', 'ArrowRight')).toBe('doubt');
    expect(stepFrom('rumour', 'ArrowRight')).toBeUndefined();
    expect(stepFrom('rumour', 'ArrowLeft')).toBe('doubt');
    expect(stepFrom('doubt', 'ArrowLeft')).toEqual({ type: 'close', id: 'doubt' });
    expect(stepFrom('Awareness', 'ArrowLeft')).toBeUndefined();
  });

  it('change sides where text runs from the right', () => {
    expect(stepFrom('Trust', 'ArrowLeft', 'rtl')).toBe('doubt');
    expect(stepFrom('rumour', 'ArrowRight', 'rtl')).toBe('doubt');
  });

  it('find a name by its first letters, round the end', () => {
    expect(typeAhead(all, 0, 'b')).toBe(3);
    expect(typeAhead(all, 4, 'T')).toBe(0);
    expect(typeAhead(all, 0, 'tr')).toBe(0);
    expect(typeAhead(all, 0, 'x')).toBe(-1);
  });
});

describe('selecting in a tree', () => {
  const one = { range: false, toggle: false };
  it('takes one row, or adds and takes away, or takes all between two', () => {
    const first = selectRow(all, new Set(), 'doubt', undefined, one);
    expect([...first]).toEqual(['doubt']);
    const two = selectRow(all, first, 'Awareness', 'doubt', { range: false, toggle: true });
    expect([...two]).toEqual(['doubt', 'Awareness']);
    expect([...selectRow(all, two, 'doubt', 'Awareness', { range: false, toggle: true })]).toEqual([
      'Awareness',
    ]);
    expect([...selectRow(all, two, 'Trust', 'rumour', { range: true, toggle: false })]).toEqual([
      'Trust',
      'doubt',
      'rumour',
    ]);
  });
});

describe('dropping in a tree', () => {
  it('lands before, into or after a row', () => {
    expect([2, 16, 30].map((offset) => dropPlace(offset, 32))).toEqual(['before', 'into', 'after']);
  });

  it('is refused inside the branch that is moved', () => {
    expect(canDrop(codebook, ['Trust'], 'rumour')).toBe(false);
    expect(canDrop(codebook, ['Trust'], 'Trust')).toBe(false);
    expect(canDrop(codebook, ['doubt', 'belief'], 'Awareness')).toBe(true);
    expect(canDrop(codebook, ['from elsewhere'], 'Awareness')).toBe(false);
  });
});
