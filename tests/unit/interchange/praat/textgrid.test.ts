import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMutations } from '../../support/mutations.ts';
import { encoded, problemOf, read, spoken, times } from '../../support/transcripts.ts';

const LONG = `File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 9.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "Raza"
        xmin = 0
        xmax = 9.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 4.25
            text = ""
        intervals [2]:
            xmin = 4.25
            xmax = 9.5
            text = "He said ""no"" ! 3 = 4"
    item [2]:
        class = "IntervalTier"
        name = "سائل"
        xmin = 0
        xmax = 9.5
        intervals: size = 1
        intervals [1]:
            xmin = 1e-1
            xmax = 4.25
            text = "کیوں؟"
    item [3]:
        class = "TextTier"
        name = "marks"
        xmin = 0
        xmax = 9.5
        points: size = 1
        points [1]:
            number = 2
            mark = "cough"
`;
const SHORT = `File type = "ooTextFile"
"TextGrid"

0
9.5
<exists>
3
"IntervalTier" "Raza" 0 9.5 2
0 4.25 ""
4.25 9.5 "He said ""no"" ! 3 = 4"
"IntervalTier" "سائل" 0 9.5 1
0.1 4.25 "کیوں؟"
"TextTier" "marks" 0 9.5 1
2 "cough"
`;

describe('TextGrid of Praat', () => {
  test.each([
    ['long', 'utf-8', LONG],
    ['short', 'utf-8', SHORT],
    ['long', 'utf-16be', `\ufeff${LONG}`],
    ['short', 'utf-16le', `\ufeff${SHORT}`],
  ] as const)('the %s form in %s', async (_, encoding, content) => {
    const result = await read('a.TextGrid', encoded(content, encoding));
    expect(result.format).toBe('textgrid');
    expect(spoken(result)).toEqual([
      ['سائل', 'کیوں؟'],
      ['Raza', 'He said "no" ! 3 = 4'],
    ]);
    expect(times(result)).toEqual([0.1, 4.25]);
    expect(result.warnings).toEqual([{ type: 'tiers-left-out', names: ['marks'] }]);
  });

  test('a file that breaks off, or counts more than it holds', async () => {
    expect(await problemOf('a.TextGrid', SHORT.slice(0, -30))).toEqual({ type: 'damaged' });
    const lying = SHORT.replace('9.5 2', '9.5 999999999');
    expect(await problemOf('a.TextGrid', lying)).toEqual({ type: 'damaged' });
  });

  test('broken in any way, it ends', async () => {
    expect((await readMutations('a.TextGrid', LONG)).refused).toBeGreaterThan(20);
  });

  const sample = new URL(
    '../../../../../shared/samples/double-coded/pygamma/MaureenMarvinRobin.TextGrid',
    import.meta.url,
  );
  test.skipIf(!existsSync(sample))('a file of pygamma (skipped where it is missing)', async () => {
    const result = await read('a.TextGrid', new Uint8Array(readFileSync(sample)));
    expect(spoken(result)).toEqual([
      ['Maureen', 'S'],
      ['Marvin', 'S'],
      ['Maureen', 'S'],
      ['Robin', 'S'],
    ]);
  });
});
