import { describe, expect, it } from 'vitest';
import {
  quotesReport,
  type QuoteEntry,
  type QuoteReportLabels,
} from '#interchange/reports/quotes.ts';
import { SHARED_LABELS } from './shared-labels.ts';

describe('quotes', () => {
  const labels: QuoteReportLabels = {
    ...SHARED_LABELS,
    title: 'Quotes',
    columns: {
      translation: 'Translation',
      text: 'Text',
      attribution: 'Attribution',
      code: 'Code',
      coder: 'Coder',
      document: 'Document',
      participant: 'Participant',
      speaker: 'Speaker',
      time: 'Time',
      page: 'Page',
      start: 'Start',
      end: 'End',
      before: 'Before',
      after: 'After',
      note: 'Note',
    },
    yes: 'yes',
    no: 'no',
    listSeparator: ', ',
  };
  const entry = (
    text: string,
    path: readonly string[],
    more: Partial<QuoteEntry> = {},
  ): QuoteEntry => ({
    text,
    attribution: '(Interview Raza, April 2019)',
    before: 'a ',
    after: ' b',
    path,
    coders: ['SA', 'NK'],
    document: 'Official 03',
    participant: 'Raza',
    speaker: 'Raza',
    time: 3723,
    page: undefined,
    start: 10,
    end: 20,
    note: undefined,
    attributes: [],
    ...more,
  });
  const entries = [
    entry('first', ['trust', 'doubt'], {
      attributes: [{ id: 'g', name: 'group', value: 'official' }],
    }),
    entry('second', ['awareness'], {
      time: undefined,
      page: '3–4',
      note: 'nice',
      attributes: [{ id: 'c', name: 'consent', value: true }],
    }),
    entry('third', ['trust', 'doubt'], { attributes: [{ id: 'a', name: 'age', value: 44 }] }),
  ];

  it('are rows with where they come from and what is known of the case', () => {
    const [table] = quotesReport(entries, labels, true).tables;
    const rows = table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ key }, at) => [key, row[at]])),
    );
    expect(rows[0]).toEqual({
      text: 'first',
      attribution: '(Interview Raza, April 2019)',
      code: 'trust › doubt',
      coder: 'SA, NK',
      document: 'Official 03',
      participant: 'Raza',
      speaker: 'Raza',
      time: '1:02:03',
      page: null,
      'attribute:group': 'official',
      'attribute:consent': null,
      'attribute:age': null,
      start: 10,
      end: 20,
      before: 'a ',
      after: ' b',
      note: null,
    });
    expect(rows[1]).toMatchObject({
      time: null,
      page: '3–4',
      note: 'nice',
      'attribute:consent': 'yes',
    });
    expect(rows[2]).toMatchObject({ 'attribute:age': 44 });
  });

  it('keep both of two attributes of one name, and one called like a column of the report', () => {
    const attributes = [
      { id: 'one', name: 'office', value: 'Peshawar' },
      { id: 'two', name: 'office', value: 'Swat' },
      { id: 'three', name: 'Speaker', value: 'loud' },
    ];
    const [table] = quotesReport([entry('first', [], { attributes })], labels, true).tables;
    const known = table.columns.flatMap(({ key, title }, at) =>
      key.startsWith('attribute:') ? [[title, table.rows[0]?.[at]]] : [],
    );
    expect(known).toEqual([
      ['office', 'Peshawar'],
      ['office (2)', 'Swat'],
      ['Speaker (2)', 'loud'],
    ]);
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
  });

  it('are read under their codes, or in the order of the list', () => {
    const read = (underCodes: boolean) =>
      quotesReport(entries, labels, underCodes).blocks?.flatMap(({ kind, text }) =>
        kind === 'heading' || kind === 'quote' || kind === 'note' ? [text] : [],
      );
    expect(read(true)).toEqual(['trust › doubt', 'first', 'third', 'awareness', 'second', 'nice']);
    expect(read(false)).toEqual(['first', 'second', 'nice', 'third']);
  });
});
