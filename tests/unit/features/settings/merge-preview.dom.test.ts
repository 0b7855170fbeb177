import { expect, it } from 'vitest';
import type { MergePreview as Preview } from '#analysis/merge-preview.ts';
import MergePreview from '#features/settings/merge/MergePreview.svelte';
import { en } from '#i18n/en.ts';
import { isolate } from '#i18n/isolate.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

const PARTS = ['Barriers رکاوٹ', 'دفتر میں SMS', 'نور محمد'];

it('keeps the parts of a name in order, whichever way each of them runs', () => {
  const conflict = { table: 'codings', field: 'comment', initial: 'ours', name: PARTS } as const;
  const preview: Preview = {
    ...{ kind: 'union', changes: [], removals: [], leftOut: undefined, hidesWork: false },
    additions: [{ table: 'codings', count: 1, examples: [PARTS] }],
    conflicts: [{ ...conflict, key: 'a', ours: 'first', theirs: 'since', isOursThere: true }],
  };
  renderComponent(MergePreview, {
    ...{ file: 'a.hashiya', preview, choices: new Map(), onchoose: () => undefined },
  });
  const inOrder = PARTS.map(isolate).join(' · ');
  const example = document.querySelector('details li');
  expect(example?.textContent).toBe(inOrder);
  // By itself an element would take the direction of its first letter.
  expect(example?.querySelector('bdi')).toBeNull();
  expect(document.querySelector('legend')?.textContent).toContain(inOrder);
  expect(document.querySelector('legend')?.textContent).toContain(en.merge.fields['comment']);
});
