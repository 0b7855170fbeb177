import { describe, expect, it, vi } from 'vitest';
import { en } from '#i18n/en.ts';
import type { CodeDrop } from '#analysis/code-moves.ts';
import type { CodeId } from '#domain/ids.ts';
import CodeTree from '#parts/code-tree/CodeTree.svelte';
import { CODE_DRAG_TYPE, SELECTION_DRAG_TYPE } from '#parts/code-tree/drag-types.ts';
import { codebook } from '#tests/unit/support/codebook.ts';
import {
  allByRole,
  byRole,
  nameOf,
  press,
  renderComponent,
  settle,
  type,
} from '#tests/unit/support/render-component.ts';

const CODES = codebook(`
  * Trust
    3 Doubt
    Suspicion
  * Awareness
    Leaders
`);

function showTree(more: Record<string, unknown> = {}) {
  const calls = {
    onactivate: vi.fn<(code: CodeId) => void>(),
    onrename: vi.fn<(code: CodeId, name: string) => void>(),
    onmove: vi.fn<(drop: CodeDrop) => void>(),
    onselectiondrop: vi.fn<(code: CodeId) => void>(),
    onkey: vi.fn(),
  };
  renderComponent(CodeTree, {
    label: 'Codebook',
    codes: CODES,
    counts: new Map<CodeId, number>([
      ['Trust' as CodeId, 1],
      ['Doubt' as CodeId, 4],
    ]),
    selected: new Set<CodeId>(),
    ...calls,
    ...more,
  });
  return calls;
}

const shown = () => allByRole('treeitem').map((row) => row.dataset['id']);
const focused = () => (document.activeElement as HTMLElement).dataset['id'];

/** A drag as browsers report it: what is carried can be read only when it is dropped. */
function drag(kind: string, row: string, carried: DataTransfer): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: carried, clientX: 0, clientY: 0 });
  byRole('treeitem', row).dispatchEvent(event);
  return event;
}

class Carried {
  readonly #data = new Map<string, string>();
  effectAllowed = 'none';
  setData(kind: string, value: string) {
    this.#data.set(kind, value);
  }
  getData(kind: string) {
    return this.#data.get(kind) ?? '';
  }
  get types() {
    return [...this.#data.keys()];
  }
}
const carrying = (kind?: string) => {
  const carried = new Carried();
  if (kind) carried.setData(kind, '');
  return carried as unknown as DataTransfer;
};

describe('the code tree', () => {
  it('shows every branch open, with key and codings, those below included', () => {
    showTree();
    expect(shown()).toEqual(['Trust', 'Doubt', 'Suspicion', 'Awareness', 'Leaders']);
    expect(nameOf(byRole('treeitem', 'Trust'))).toContain(
      '5 codings, 1 of them on the code itself',
    );
    expect(nameOf(byRole('treeitem', 'Doubt'))).toContain('3');
    expect(nameOf(byRole('treeitem', 'Doubt'))).toContain('4 codings');
    expect(byRole('treeitem', 'Doubt').getAttribute('aria-level')).toBe('2');
  });

  it('is walked with the arrows, and Enter activates', async () => {
    const { onactivate } = showTree();
    byRole('treeitem', 'Trust').focus();
    await press('ArrowDown');
    expect(focused()).toBe('Doubt');
    await press('Enter');
    expect(onactivate.mock.calls).toEqual([['Doubt']]);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(shown()).toEqual(['Trust', 'Awareness', 'Leaders']);
    await press('ArrowRight');
    expect(shown()).toHaveLength(5);
  });

  it('hands on the keys it has no use for', async () => {
    const { onkey } = showTree();
    byRole('treeitem', 'Doubt').focus();
    await press('ArrowUp', { altKey: true });
    await press('Delete');
    expect(onkey.mock.calls.map(([, code]) => (code as { name: string }).name)).toEqual([
      'Doubt',
      'Doubt',
    ]);
  });

  it('renames in place by F2', async () => {
    const { onrename } = showTree();
    byRole('treeitem', 'Doubt').focus();
    await press('F2');
    await type('Doubts');
    await press('Enter');
    expect(onrename.mock.calls).toEqual([['Doubt', 'Doubts']]);
  });

  it('refuses the name of a code in the same place, in any spelling, and takes one of another branch', async () => {
    const { onrename } = showTree();
    byRole('treeitem', 'Doubt').focus();
    await press('F2');
    await type(' SUSPICION ');
    await press('Enter');
    expect(onrename).not.toHaveBeenCalled();
    expect(byRole('alert').textContent).toBe(en.parts.codeTree.nameTaken('Suspicion'));
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    await type('Leaders');
    expect(byRole('alert').textContent).toBe('');
    await press('Enter');
    expect(onrename.mock.calls).toEqual([['Doubt', 'Leaders']]);
  });

  it('keeps the name of a code that is left with one that is taken', async () => {
    const { onrename } = showTree();
    byRole('treeitem', 'Doubt').focus();
    await press('F2');
    await type('Suspicion');
    document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    await settle();
    expect(onrename).not.toHaveBeenCalled();
    expect(document.querySelector('.rename')).toBeNull();
  });

  it('lets a code be written in another case', async () => {
    const { onrename } = showTree();
    byRole('treeitem', 'Doubt').focus();
    await press('F2');
    await type('doubt');
    await press('Enter');
    expect(onrename.mock.calls).toEqual([['Doubt', 'doubt']]);
  });

  it('shows what is searched for and what lies above it, and Enter takes the nearest', async () => {
    const { onactivate } = showTree();
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    box?.focus();
    await type('leaders');
    expect(shown()).toEqual(['Awareness', 'Leaders']);
    await press('Enter');
    expect(onactivate.mock.calls).toEqual([['Leaders']]);
    await type('xyzzy');
    expect(document.body.textContent).toContain(en.parts.codeTree.nothing);
    await press('Escape');
    expect(shown()).toHaveLength(5);
    await press('ArrowDown');
    expect(focused()).toBe('Trust');
  });

  it('moves a code that is dropped on another, and carries it outside as codes', async () => {
    const { onmove } = showTree();
    const carried = carrying();
    drag('dragstart', 'Leaders', carried);
    expect(carried.getData(CODE_DRAG_TYPE)).toBe('["Leaders"]');
    drag('dragover', 'Doubt', carried);
    drag('drop', 'Doubt', carried);
    await settle();
    expect(onmove.mock.calls).toEqual([[{ codes: ['Leaders'], target: 'Doubt', place: 'into' }]]);
  });

  it('takes the selected passage, and nothing else from elsewhere', async () => {
    const { onselectiondrop, onmove } = showTree();
    expect(drag('dragover', 'Doubt', carrying('text/plain')).defaultPrevented).toBe(false);
    drag('drop', 'Doubt', carrying('text/plain'));
    expect(onselectiondrop).not.toHaveBeenCalled();
    const passage = carrying(SELECTION_DRAG_TYPE);
    expect(drag('dragover', 'Doubt', passage).defaultPrevented).toBe(true);
    drag('drop', 'Doubt', passage);
    await settle();
    expect(onselectiondrop.mock.calls).toEqual([['Doubt']]);
    expect(onmove).not.toHaveBeenCalled();
  });

  it('asks what a drop onto a code is for, where codes can be merged', async () => {
    const onmerge = vi.fn();
    const { onmove } = showTree({ onmerge });
    const carried = carrying();
    drag('dragstart', 'Leaders', carried);
    drag('dragover', 'Doubt', carried);
    drag('drop', 'Doubt', carried);
    await settle();
    expect(onmove).not.toHaveBeenCalled();
    const choices = allByRole('menuitem').map(nameOf);
    expect(choices).toHaveLength(3);
    expect(choices[0]).toContain('Put below');
    expect(choices[1]).toContain('Merge into');
    byRole('menuitem', 'Merge into').dispatchEvent(
      new PointerEvent('pointerup', { bubbles: true, cancelable: true }),
    );
    await settle();
    expect(onmerge.mock.calls).toEqual([[['Leaders'], 'Doubt']]);
  });

  it('opens by a double click, whose first click alone activates the code, or by Shift+Enter', async () => {
    const onopen = vi.fn();
    const { onactivate } = showTree({ onopen });
    doubleClick('Doubt');
    expect(onactivate.mock.calls).toEqual([['Doubt']]);
    expect(onopen.mock.calls).toEqual([['Doubt', true]]);
    byRole('treeitem', 'Leaders').focus();
    await press('Enter', { shiftKey: true });
    expect(onopen.mock.calls).toEqual([
      ['Doubt', true],
      ['Leaders', false],
    ]);
    expect(onactivate).toHaveBeenCalledOnce();
  });

  it('tells every coder’s share where several have coded', () => {
    const counts = new Map([['Doubt' as CodeId, 2]]);
    showTree({
      countsByCoder: [
        { initials: 'SA', counts },
        { initials: 'NK', counts },
        { initials: 'HG', counts: new Map() },
      ],
    });
    const title = byRole('treeitem', 'Doubt').querySelector('.count')?.getAttribute('title') ?? '';
    expect(title.replace(/[\u2068\u2069]/gu, '')).toBe('4 codings\nSA: 2\nNK: 2');
  });
});

function click(row: string, detail: number) {
  byRole('treeitem', row).dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
}

function doubleClick(row: string) {
  click(row, 1);
  click(row, 2);
  byRole('treeitem', row).dispatchEvent(new MouseEvent('dblclick', { bubbles: true, detail: 2 }));
}

it('shows in place of a zero how often others have used a code', () => {
  const others = new Map<CodeId, number>([
    ['Trust' as CodeId, 2],
    ['Leaders' as CodeId, 5],
  ]);
  showTree({ countsByCoder: [{ initials: 'NK', counts: others }] });
  const { byOthers, othersAlone, byCoder } = en.parts.codeTree;
  const leaders = byRole('treeitem', 'Leaders');
  expect(nameOf(leaders)).toContain(byOthers(5));
  expect(leaders.textContent).toContain(othersAlone(5));
  expect(leaders.querySelector('.count')?.getAttribute('title')).toContain(byCoder('NK', 5));
  expect(nameOf(byRole('treeitem', 'Trust'))).not.toContain(byOthers(2));
});
