import { describe, expect, it, vi } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { newDeal } from '#features/codebook/split/deal.ts';
import SplitTargets from '#features/codebook/split/SplitTargets.svelte';
import type { SplitBegun, SplitWork } from '#features/codebook/split/split-work.svelte.ts';
import { en } from '#i18n/en.ts';
import { codebook } from '#tests/unit/support/codebook.ts';
import {
  byRole,
  press,
  renderComponent,
  settle,
  type,
} from '#tests/unit/support/render-component.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';

const codes = codebook(`
  Trust
    Doubt
  Awareness
`);

function show() {
  const addNew = vi.fn<SplitWork['addNew']>();
  const ondone = vi.fn();
  const begun = { code: 'Trust' as CodeId, made: [], items: [], deal: newDeal([], []) };
  renderComponent(WithSession, {
    session: { data: { codes } },
    component: SplitTargets,
    props: {
      work: { addNew } as unknown as SplitWork,
      begun: begun as unknown as SplitBegun,
      tree: new CodeTree(codes),
      disabled: false,
      ondone,
    },
  } as never);
  const input = document.querySelector<HTMLInputElement>('form input');
  if (!input) throw new Error('no field');
  input.focus();
  return { input, addNew, ondone };
}

/** As Enter does in a browser. */
async function submit() {
  document.querySelector('form')?.requestSubmit();
  await settle();
}

describe('new codes of a split', () => {
  it('are typed one after the other: the field keeps the focus, and Escape leads to the passage', async () => {
    const { input, addNew, ondone } = show();
    await type('Late');
    await submit();
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('');
    await type('Early');
    await submit();
    expect(addNew.mock.calls.map(([name]) => name)).toEqual(['Late', 'Early']);
    expect(ondone).not.toHaveBeenCalled();
    await press('Escape');
    expect(ondone).toHaveBeenCalledOnce();
  });

  it('cannot have the name of a code in the same place', async () => {
    const { input, addNew } = show();
    await type('doubt');
    await submit();
    expect(addNew).not.toHaveBeenCalled();
    expect(byRole('alert').textContent).toBe(en.parts.codeTree.nameTaken('Doubt'));
    expect(document.activeElement).toBe(input);
    await type('awareness');
    await submit();
    expect(addNew.mock.calls.map(([name]) => name)).toEqual(['awareness']);
  });
});
