import { describe, expect, it } from 'vitest';
import { unpackEntries } from '#interchange/archive/unpack-entries.ts';
import { reportFormats } from '#interchange/table/report-formats.ts';
import type { Report } from '#interchange/table/report.ts';

/** One grey pixel. */
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAhACGqjXUvwAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

const REPORT: Report = {
  title: 'Agreement',
  language: 'en',
  direction: 'ltr',
  tables: [
    {
      title: 'Codes',
      caption: [],
      columns: [{ key: 'code', title: 'Code', kind: 'text' }],
      rows: [['Trust']],
    },
    {
      title: 'α by round',
      caption: [],
      columns: [{ key: 'code', title: 'Code', kind: 'text' }],
      rows: [['Trust']],
      picture: { png: PNG, width: 900, height: 300 },
    },
  ],
};

async function partsOf(format: 'docx' | 'xlsx', report = REPORT) {
  const written = await reportFormats[format].write(report, 'Method');
  if (typeof written === 'string') throw new Error(`${format} is no text`);
  const unpacked = await unpackEntries(written, () => true, Infinity);
  if (!unpacked.ok) throw new Error(unpacked.problem.type);
  return unpacked.value.files;
}

describe('a table drawn', () => {
  it.each(['docx', 'xlsx'] as const)('lies in a file as %s, as it is', async (format) => {
    const parts = await partsOf(format);
    const pictures = [...parts].filter(([name]) => name.endsWith('.png'));
    expect(pictures.map(([, bytes]) => [...bytes])).toEqual([[...PNG]]);
  });

  it('is shown in a Word file as wide as the page, and is called what the table is', async () => {
    const parts = await partsOf('docx');
    const text = new TextDecoder().decode(parts.get('word/document.xml'));
    const PER_PIXEL = 9525;
    expect(text).toContain(`cx="${String(600 * PER_PIXEL)}" cy="${String(200 * PER_PIXEL)}"`);
    expect(text).toContain('title="α by round"');
  });

  it('fits on its page however high it is, and on one that lies on its side', async () => {
    const [codes, rounds] = REPORT.tables;
    if (!rounds) throw new Error('no picture');
    const high = { ...rounds, picture: { png: PNG, width: 600, height: 2400 } };
    const column = { key: 'figure', title: 'α', kind: 'text' } as const;
    const wide = { ...codes, columns: Array.from({ length: 9 }, () => column), rows: [] };
    const sizeIn = async (tables: Report['tables']) => {
      const parts = await partsOf('docx', { ...REPORT, tables });
      const text = new TextDecoder().decode(parts.get('word/document.xml'));
      const [, width, height] = /extent cx="(\d+)" cy="(\d+)"/u.exec(text) ?? [];
      return [Number(width) / 9525, Number(height) / 9525];
    };
    expect(await sizeIn([codes, high])).toEqual([200, 800]);
    expect(await sizeIn([wide, high])).toEqual([120, 480]);
    expect(await sizeIn([codes, rounds])).toEqual([600, 200]);
    expect(await sizeIn([wide, rounds])).toEqual([900, 300]);
  });

  it('stands in Markdown itself', async () => {
    const text = await reportFormats.md.write(REPORT, '');
    expect(text).toMatch(
      /^!\[α by round\]\(data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/=]+\)$/mu,
    );
  });
});
