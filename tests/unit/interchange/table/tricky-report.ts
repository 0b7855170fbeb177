import type { Report } from '#interchange/table/report.ts';

/** Texts that one or the other format could take for something else. */
export const TRICKY_TEXTS = [
  'plain',
  '=HYPERLINK("http://example.org";"x")',
  '+92 300 1234567',
  '-5',
  '- and then?',
  '@everybody',
  '\tindented',
  'says "no", twice',
  'first line\nsecond line',
  '_x000D_ in the text',
  'a|b\\|c',
  '<script>alert(1)</script> & *bold* _it_ [x](y)',
  '# no heading',
  '1. no list',
  'شکایت حل نہیں ہوئی (PMRU، 2019)',
  'زه ډاډه نه یم',
  'emoji 👩‍👩‍👦',
  '',
] as const;

export function trickyReport(more: Partial<Report> = {}): Report {
  return {
    title: 'Theme frequencies',
    language: 'en',
    direction: 'ltr',
    tables: [
      {
        title: 'By group: official/citizen',
        caption: ['A coding counts once.', 'Share of the respondents’ turns.'],
        columns: [
          { key: 'text', title: 'Text', kind: 'text' },
          { key: 'value:official.codings', title: 'official, codings', kind: 'integer' },
          { key: 'share', title: 'share', kind: 'percent' },
        ],
        rows: TRICKY_TEXTS.map((text, at) => [text, at * 1000, at === 1 ? null : at / 7]),
      },
    ],
    ...more,
  };
}
