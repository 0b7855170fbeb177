import { describe, expect, it } from 'vitest';
import { codebookDiff, type CodeChange } from '#analysis/codebook-diff.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const BEFORE = codebook(`
  Trust
    Doubt
    Hope
  Awareness
  Claims
`);

function diff(change: (code: Code) => Code | undefined, mergedInto: Record<string, string> = {}) {
  const codes = BEFORE.flatMap((code) => change(code) ?? []);
  return codebookDiff(
    { codes: BEFORE, mergedInto: new Map() },
    { codes, mergedInto: new Map(Object.entries(mergedInto) as [CodeId, CodeId][]) },
  );
}

const only = (name: string, more: Partial<Code>) => (code: Code) =>
  code.name === name ? { ...code, ...more } : code;
const kinds = (changes: readonly CodeChange[]) =>
  changes.map(({ code, differences }) => [code.id, ...differences.map(({ kind }) => kind)]);

describe('the difference of two versions of a codebook', () => {
  it('is nothing where nothing changed', () => {
    expect(diff((code) => ({ ...code }))).toEqual([]);
  });

  it('tells a name, a colour, a key, a theme and texts', () => {
    const changes = diff(
      only('Doubt', {
        name: 'Suspicion',
        colour: 9,
        pin: 3,
        isTheme: true,
        definition: 'Not believing it',
      }),
    );
    expect(changes).toMatchObject([
      {
        status: 'changed',
        path: ['Trust', 'Suspicion'],
        differences: [
          { kind: 'renamed', before: 'Doubt', after: 'Suspicion' },
          { kind: 'text', field: 'definition', words: [{ kind: 'added' }] },
          { kind: 'recoloured', before: 1, after: 9 },
          { kind: 'theme', after: true },
          { kind: 'pinned', before: undefined, after: 3 },
        ],
      },
    ]);
  });

  it('tells a move to another parent, and one among siblings', () => {
    expect(diff(only('Hope', { parent: 'Awareness' as CodeId }))).toMatchObject([
      { differences: [{ kind: 'moved', before: ['Trust'], after: ['Awareness'] }] },
    ]);
    expect(kinds(diff(only('Awareness', { order: 'zz' })))).toEqual([['Awareness', 'reordered']]);
  });

  it('does not call it a move when the code above is renamed, or another order means the same', () => {
    expect(kinds(diff(only('Trust', { name: 'Confidence' })))).toEqual([['Trust', 'renamed']]);
    const last = BEFORE.at(-1);
    expect(diff(only('Claims', { order: `${last?.order ?? ''}5` }))).toEqual([]);
  });

  it('tells what was added, what is gone, and into what it was merged', () => {
    const added = { ...BEFORE[0], id: 'new' as CodeId, name: 'New', definition: 'What is new' };
    const changes = codebookDiff(
      { codes: BEFORE, mergedInto: new Map() },
      {
        codes: [
          ...BEFORE.filter(({ name }) => name !== 'Hope' && name !== 'Claims'),
          added as Code,
        ],
        mergedInto: new Map([
          ['Hope', 'Claims'],
          ['Claims', 'Doubt'],
        ] as [CodeId, CodeId][]),
      },
    );
    expect(changes).toMatchObject([
      { status: 'added', path: ['New'], differences: [{ kind: 'text', field: 'definition' }] },
      { status: 'merged', path: ['Trust', 'Hope'], into: ['Trust', 'Doubt'] },
      { status: 'merged', path: ['Claims'], into: ['Trust', 'Doubt'] },
    ]);
    expect(diff((code) => (code.name === 'Claims' ? undefined : code))).toMatchObject([
      { status: 'removed', path: ['Claims'] },
    ]);
  });

  it('counts examples that came and went', () => {
    expect(diff(only('Doubt', { typical: ['a', 'b'] as CodingId[] }))).toMatchObject([
      { differences: [{ kind: 'examples', added: 2, removed: 0 }] },
    ]);
  });
});
