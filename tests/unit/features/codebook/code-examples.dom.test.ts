import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CodebookScreen } from '#features/codebook/codebook-screen.svelte.ts';
import CodeExamples from '#features/codebook/examples/CodeExamples.svelte';
import { en } from '#i18n/en.ts';
import { openDesk, type OpenedDesk } from '#tests/unit/support/open-desk.svelte.ts';
import { nameOf, press, renderComponent, settle } from '#tests/unit/support/render-component.ts';
import WithSession from '#tests/unit/support/WithSession.svelte';

const { add } = en.codebook.examples.typical;

let opened: OpenedDesk;

beforeEach(async () => {
  // The list of passages is read by a worker; here it stays out.
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage() {}
      terminate() {}
    },
  );
  opened = await openDesk('We went to the office. Nobody came.', ['trust']);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await opened.close();
});

it('choosing an example leaves the focus where it began', async () => {
  const { session, desk } = opened;
  const [code] = session.data.codes;
  renderComponent(WithSession, {
    session,
    component: CodeExamples,
    props: { screen: { tree: desk.tree } as CodebookScreen, code, kind: 'typical' },
  } as never);
  const buttonOf = (name: string) =>
    [...document.querySelectorAll('button')].find((button) => nameOf(button) === name);
  const opening = buttonOf(add);
  opening?.focus();
  opening?.click();
  await settle();
  const cancel = buttonOf(en.common.cancel);
  cancel?.focus();
  await press('Escape');
  await settle();
  expect(nameOf(document.activeElement ?? document.body)).toBe(add);
});
