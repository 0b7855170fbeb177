import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import OpeningReport from '#features/projects/OpeningReport.svelte';
import { en } from '#i18n/en.ts';
import { LOSS_TYPES } from '#interchange/foreign/loss.ts';
import type { OpeningReport as OpeningReportData } from '#interchange/project-file/opened-project.ts';
import type { WhoCodes } from '#session/who-codes.ts';
import { NADEEM, SANA } from '#tests/unit/support/sample-project.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

const text = en.projects.report;

function shown(kinds: number, here?: OpeningReportData['here'], who?: WhoCodes) {
  const counts = { documents: 1, codes: 2, codings: 3, coders: 1 };
  const more = { cases: 0, attributes: 0, memos: 0, links: 0 };
  const losses = LOSS_TYPES.slice(0, kinds).map((type) => ({ type, count: 2, places: [] }));
  const report = {
    format: 'refi-qda',
    origin: '',
    counts: { ...counts, ...more },
    losses,
    ...(here && { here }),
  } as const;
  renderComponent(OpeningReport, {
    file: 'a.qdpx',
    opened: [{ localId: 'p', name: 'Portal', report, ...(who && { who }) }],
    ...{ onopen: () => undefined, onastree: () => undefined, onclose: () => undefined },
  });
}

it('has the way into the project above what did not come over', () => {
  shown(3);
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === text.open,
  );
  const list = document.querySelector('ul');
  if (!button || !list) throw new Error(document.body.innerHTML);
  expect(button.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it.each([
  [6, 6, undefined],
  [9, 6, text.moreLosses(3)],
])('of %i kinds of losses shows %i at once', (kinds, atOnce, summary) => {
  shown(kinds);
  expect(document.querySelectorAll('li')).toHaveLength(kinds);
  expect(document.querySelectorAll('article > ul > li')).toHaveLength(atOnce);
  expect(document.querySelector('summary')?.textContent).toBe(summary);
  expect(document.querySelector('details')?.open ?? false).toBe(false);
});

it('says what is in the file and what is here where they are not as many', () => {
  const here = { documents: 1, codes: 2, codings: 1, coders: 2 };
  shown(3, { ...here, cases: 0, attributes: 0, memos: 1, links: 0 });
  const counts = [...document.querySelectorAll('dl > div')].map((one) => [
    one.querySelector('dt')?.textContent,
    one.querySelector('dd')?.textContent,
  ]);
  expect(counts.slice(0, 4)).toEqual([
    [text.counts.documents, '1'],
    [text.counts.codes, '2'],
    [
      text.counts.codings,
      '3 in the file, 1 here: those without words under them are listed in memos',
    ],
    [text.counts.coders, '1 in the file, 2 here: one stands for whoever the file does not name'],
  ]);
  expect(document.body.textContent).toContain(text.memo.kept);
});

it('asks who one is in a project of several coders, and takes in somebody new', () => {
  shown(0);
  expect(document.querySelector('select')).toBeNull();
  document.body.replaceChildren();
  shown(0, undefined, { coders: [SANA, NADEEM], chosen: NADEEM.id });
  const select = document.querySelector('select');
  const options = [...(select?.options ?? [])].map((option) => option.text);
  expect(options).toEqual([SANA.name, NADEEM.name, text.who.somebodyNew]);
  expect(select?.value).toBe(NADEEM.id);
  expect(document.querySelector('input')).toBeNull();
  if (select) select.value = '';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
  expect(document.querySelectorAll('input')).toHaveLength(1);
});

it('wants a name at once where the file has nobody’s', () => {
  shown(0, undefined, { coders: [NADEEM], chosen: NADEEM.id, isNameless: true });
  expect(document.querySelector('select')?.value).toBe('');
  expect(document.querySelectorAll('input')).toHaveLength(1);
});
