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

async function partsOf(format: 'docx' | 'xlsx') {
  const written = await reportFormats[format].write(REPORT, 'Method');
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

  it('stands in Markdown itself', async () => {
    const text = await reportFormats.md.write(REPORT, '');
    expect(text).toMatch(
      /^!\[α by round\]\(data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/=]+\)$/mu,
    );
  });
});
