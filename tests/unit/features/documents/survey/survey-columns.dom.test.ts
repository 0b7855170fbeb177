import { expect, it } from 'vitest';
import SurveyColumns from '#features/documents/survey/SurveyColumns.svelte';
import type { ReadTable } from '#interchange/table/read-table.ts';
import { readTable } from '#interchange/table/read-table.ts';
import { guessSurveyColumns } from '#session/survey/survey-columns.ts';
import { renderComponent } from '#tests/unit/support/render-component.ts';

const TEXT =
  'id,What did you see?\nR1,SMS پر اطلاع ملی مگر کوئی نہیں آیا۔\nR2,They wrote in اردو to me.\n';

async function table(): Promise<ReadTable> {
  const read = await readTable({ name: 'a.csv', bytes: new TextEncoder().encode(TEXT) });
  if (!read.ok) throw new Error(read.problem.type);
  return read.value;
}

it('shows an answer in the direction of most of its letters, whichever stands first', async () => {
  const read = await table();
  const columns = guessSurveyColumns(read, [], new Set());
  renderComponent(SurveyColumns, { table: read, columns, onchange: () => undefined });
  const answers = [...document.querySelectorAll('ol')].at(-1)?.querySelectorAll('li') ?? [];
  expect([...answers].map(({ dir }) => dir)).toEqual(['rtl', 'ltr']);
});
