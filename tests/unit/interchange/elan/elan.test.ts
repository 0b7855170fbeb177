import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { problemOf, read, spoken, times } from '../../support/transcripts.ts';

const annotation = (from: string, to: string, text: string) =>
  `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${from}" TIME_SLOT_REF1="${from}" TIME_SLOT_REF2="${to}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
const EAF = `<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="" FORMAT="3.0" VERSION="3.0">
  <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR MEDIA_URL="file:///a.wav" MIME_TYPE="audio/x-wav"/></HEADER>
  <TIME_ORDER><TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="t2" TIME_VALUE="1500"/><TIME_SLOT TIME_SLOT_ID="t3" TIME_VALUE="2500"/><TIME_SLOT TIME_SLOT_ID="t4"/></TIME_ORDER>
  <TIER TIER_ID="A_text" PARTICIPANT="Raza" LINGUISTIC_TYPE_REF="x">${annotation('t2', 't3', 'Few &lt;know&gt;\n it.')}${annotation('t4', 't4', 'Nowhere')}</TIER>
  <TIER TIER_ID="سائل" LINGUISTIC_TYPE_REF="x">${annotation('t1', 't2', 'کیوں؟')}</TIER>
  <TIER TIER_ID="A_translation" PARENT_REF="A_text" LINGUISTIC_TYPE_REF="y"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r" ANNOTATION_REF="at2"><ANNOTATION_VALUE>Once more</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>
</ANNOTATION_DOCUMENT>`;

describe('a file of ELAN', () => {
  test('tiers are speakers, in the order of time; those below others are left out', async () => {
    const result = await read('a.eaf', EAF);
    expect(spoken(result)).toEqual([
      ['سائل', 'کیوں؟'],
      ['Raza', 'Few <know> it.'],
    ]);
    expect(times(result)).toEqual([0.5, 1.5]);
    expect(result.warnings).toEqual([
      { type: 'tiers-left-out', names: ['A_translation'] },
      { type: 'cues-left-out', count: 1 },
    ]);
  });

  test('under another name; damaged; with a document type', async () => {
    expect((await read('a.xml', EAF)).format).toBe('eaf');
    expect(await problemOf('a.eaf', EAF.slice(0, -30))).toEqual({ type: 'damaged' });
    const declared = EAF.replace('<ANNOTATION_DOCUMENT', '<!DOCTYPE x><ANNOTATION_DOCUMENT');
    expect(await problemOf('a.eaf', declared)).toEqual({ type: 'damaged' });
  });

  test('broken in any way, it ends', async () => {
    expect((await readMutations('a.eaf', EAF)).refused).toBeGreaterThan(20);
  });

  const sample = new URL(
    '../../../../../shared/samples/double-coded/pygamma/MaureenMarvinRobin.eaf',
    import.meta.url,
  );
  test.skipIf(!existsSync(sample))('a file of pygamma (skipped where it is missing)', async () => {
    const result = await read('a.eaf', new Uint8Array(readFileSync(sample)));
    expect(spoken(result)).toEqual([
      ['Maureen', 'S'],
      ['Marvin', 'S'],
      ['Maureen', 'S'],
      ['Robin', 'S'],
    ]);
    expect(times(result)).toEqual([1.006, 2.401, 3.738, 5.294]);
  });
});
