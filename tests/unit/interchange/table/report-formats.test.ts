import { expect, it } from 'vitest';
import { REPORT_FORMATS, reportFormats } from '#interchange/table/report-formats.ts';
import { trickyReport, TRICKY_TEXTS } from './tricky-report.ts';

it('writes every format with its ending and media type', async () => {
  for (const id of REPORT_FORMATS) {
    const { extension, mediaType, write } = reportFormats[id];
    expect(extension).toBe(id);
    expect(mediaType).toMatch(/^(?:text|application)\//u);
    expect((await write(trickyReport(), 'What is counted')).length).toBeGreaterThan(200);
  }
});

it('writes JSON with the columns’ keys', async () => {
  const json = JSON.parse(
    (await reportFormats.json.write(trickyReport(), '')) as string,
  ) as unknown;
  expect(json).toMatchObject({
    format: 'hashiya-report',
    version: 1,
    title: 'Theme frequencies',
    language: 'en',
    tables: [
      {
        caption: ['A coding counts once.', 'Share of the respondents’ turns.'],
        columns: [
          { key: 'text', kind: 'text' },
          { key: 'value:official.codings' },
          { key: 'share' },
        ],
        rows: TRICKY_TEXTS.map((text, at) => ({
          text,
          'value:official.codings': at * 1000,
          share: at === 1 ? null : at / 7,
        })),
      },
    ],
  });
});
