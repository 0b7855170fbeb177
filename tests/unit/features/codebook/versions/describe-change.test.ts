import { describe, expect, it } from 'vitest';
import { codebookDiff } from '#analysis/codebook-diff.ts';
import type { CodeId } from '#domain/ids.ts';
import { clockToMilliseconds } from '#domain/log/clock.ts';
import { dayOf, dayOfClock, endOfDay } from '#features/codebook/versions/days.ts';
import { changeRows } from '#features/codebook/versions/describe-change.ts';
import { en } from '#i18n/en.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

describe('what changed in a codebook, as a table', () => {
  it('has a row for everything that changed, with both sides in words', () => {
    const codes = codebook(`
      Trust
        Doubt
      Claims
    `);
    const later = codes.flatMap((code) => {
      if (code.name === 'Claims') return [];
      if (code.name === 'Trust') return [{ ...code, definition: 'Relying on it', pin: 3 }];
      const { parent: _parent, ...rest } = code;
      return [{ ...rest, name: 'Suspicion', colour: 2 }];
    });
    const changes = codebookDiff(
      { codes, mergedInto: new Map() },
      { codes: later, mergedInto: new Map([['Claims', 'Trust']] as [CodeId, CodeId][]) },
    );
    expect(changeRows(changes, en)).toEqual([
      { code: 'Trust', what: 'Definition', before: '', after: 'Relying on it' },
      { code: 'Trust', what: 'Key', before: 'None', after: '3' },
      { code: 'Suspicion', what: 'Name', before: 'Doubt', after: 'Suspicion' },
      { code: 'Suspicion', what: 'Moved', before: 'Trust', after: 'at the top' },
      { code: 'Suspicion', what: 'Colour', before: 'Forest green', after: 'Orange' },
      { code: 'Claims', what: 'Merged into', before: '', after: 'Trust' },
    ]);
  });
});

describe('the days of a codebook', () => {
  it('end with their last millisecond, on this machine', () => {
    const end = endOfDay('2026-04-12') ?? '';
    expect(dayOfClock(end)).toBe('2026-04-12');
    expect(dayOf(clockToMilliseconds(end) + 1)).toBe('2026-04-13');
    expect(endOfDay('2026-12-31')?.length).toBe(end.length);
    expect(dayOfClock(endOfDay('2026-12-31') ?? '')).toBe('2026-12-31');
  });

  it('are nothing where a field holds no day', () => {
    expect(endOfDay('')).toBeUndefined();
    expect(endOfDay('12 April')).toBeUndefined();
    expect(endOfDay('0001-01-01')).toBeUndefined();
  });
});
