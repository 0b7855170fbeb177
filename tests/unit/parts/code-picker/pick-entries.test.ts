import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { CodeSearch } from '#parts/code-search/code-search.ts';
import { pickEntries, type PickFrom } from '#parts/code-picker/pick-entries.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const tree = new CodeTree(
  codebook(`
    * Trust
      2 Doubt
      Doubtful friends
    * Awareness
      1 Leaders
      Doubtless belief
  `),
);
const from: PickFrom = {
  tree,
  search: new CodeSearch(tree),
  recent: ['Awareness', 'Doubt'] as CodeId[],
  parent: undefined,
  creates: true,
  without: new Set(),
};

function offered(typed: string, more: Partial<PickFrom> = {}): string[] {
  return pickEntries(typed, { ...from, ...more }).map((entry) =>
    entry.type === 'code' ? entry.code.name : `+${entry.name} < ${entry.parent ?? 'top'}`,
  );
}

describe('what the picker offers', () => {
  it('before anything is typed: pinned codes by digit, recent ones, then the rest in order', () => {
    expect(offered('  ')).toEqual([
      'Leaders',
      'Doubt',
      'Awareness',
      'Trust',
      'Doubtful friends',
      'Doubtless belief',
    ]);
  });

  it('the nearest codes, recent and pinned ones first, and last a new one of that name', () => {
    expect(offered('doubtf').slice(0, 1)).toEqual(['Doubtful friends']);
    expect(offered('doub', { recent: ['Doubtless belief' as CodeId] })).toEqual([
      'Doubt',
      'Doubtless belief',
      'Doubtful friends',
      '+doub < top',
    ]);
  });

  it('the code of exactly that name first, and no second one of that name', () => {
    expect(offered('DOUBT')[0]).toBe('Doubt');
    expect(offered('DOUBT').join()).not.toContain('+');
  });

  it('after a plus: places for the new code, the usual one first', () => {
    expect(offered('+ Patience', { parent: 'Awareness' as CodeId })).toEqual([
      '+Patience < Awareness',
      '+Patience < top',
      '+Patience < Trust',
      '+Patience < Doubt',
      '+Patience < Doubtful friends',
      '+Patience < Leaders',
      '+Patience < Doubtless belief',
    ]);
    expect(offered('+Patience')[0]).toBe('+Patience < top');
    expect(offered('+')).toEqual([]);
  });

  it('after a plus: no place that has a code of that name', () => {
    const places = offered('+doubt');
    expect(places[0]).toBe('Doubt');
    expect(places).not.toContain('+doubt < Trust');
    expect(places).toContain('+doubt < Awareness');
    expect(offered('+ trust')).not.toContain('+trust < top');
    expect(offered('+ xyzzy > Trust')).toEqual(['Trust']);
  });

  it('codes at a path, and a new code below the one a path means', () => {
    expect(offered('Trust > Doubt')[0]).toBe('Doubt');
    expect(offered('Trust > Doubt').join()).not.toContain('+');
    expect(offered('Trust › Patience')).toEqual(['+Patience < Trust']);
    expect(offered('+ trust>Patience')).toEqual(['+Patience < Trust']);
    expect(offered('+Trust > Doubt > Late')).toEqual(['+Late < Doubt']);
    expect(offered('Trust >')).toContain('Doubt');
  });

  it('the codes a half-typed path may mean, to put a new one below', () => {
    expect(offered('+ doubtf > Late')[0]).toBe('+Late < Doubtful friends');
    expect(offered('+ xyzzy > Late')).toEqual(['+Late < top']);
  });

  it('without reading a name of the codebook again at any key', () => {
    let read = 0;
    const codes = tree.codes.map((code) =>
      Object.defineProperty({ ...code }, 'name', { get: () => ((read += 1), code.name) }),
    );
    const counted = new CodeTree(codes);
    const more = { tree: counted, search: new CodeSearch(counted) };
    expect(read).toBeGreaterThan(0);
    read = 0;
    for (const typed of [
      '',
      'd',
      'doubt',
      'xyzzy',
      '+ Patience',
      'Trust > Doubt',
      '+ doubtf > Late',
    ])
      pickEntries(typed, { ...from, ...more });
    expect(read).toBe(0);
  });

  it('nothing new where nothing can be made, and nothing that cannot be picked', () => {
    const merging = { creates: false, without: new Set(['Doubt' as CodeId]) };
    expect(offered('', merging)).not.toContain('Doubt');
    expect(offered('doubt', merging)).toEqual(['Doubtful friends', 'Doubtless belief']);
    expect(offered('+Patience', merging)).toEqual([]);
    expect(offered('Trust > Patience', merging)).toEqual([]);
  });
});
