import { describe, expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { codeSearchOf } from '#parts/code-search/code-search-of.ts';
import { freeName } from '#parts/code-search/free-name.ts';
import { CodeSearch, isSameName } from '#parts/code-search/code-search.ts';
import { codebook } from '#tests/unit/support/codebook.ts';

const search = new CodeSearch(
  new CodeTree(
    codebook(`
      * Trust
        Doubt
        Suspicion until tried
      * Issues
        Digital literacy
        One-way information
      * اعتماد
        شک
        حکومتی دعوے
    `),
  ),
);

describe('the search for codes', () => {
  it.each([
    ['dou', 'Doubt'],
    ['DOUBT', 'Doubt'],
    ['litracy', 'Digital literacy'],
    ['tried suspicion', 'Suspicion until tried'],
    ['trust dou', 'Doubt'],
    ['oneway', 'One-way information'],
    ['شک', 'شک'],
    ['اعتماد شک', 'شک'],
  ])('finds by what is remembered of name and path: %s', (query, name) => {
    expect(search.find(query)[0]).toBe(name);
  });

  it('finds Urdu names typed on an Arabic keyboard', () => {
    expect(search.find('حكومتي')).toEqual(['حکومتی دعوے']);
  });

  it('puts the code itself before what lies below it', () => {
    expect(search.find('trust')).toEqual(['Trust', 'Doubt', 'Suspicion until tried']);
  });

  it('finds nothing where nothing is near', () => {
    expect(search.find('xyzzy')).toEqual([]);
  });

  it('knows whether a name is taken in a place', () => {
    const trust = 'Trust' as CodeId;
    expect(search.namedBelow(trust, ' DOUBT ')).toBe('Doubt');
    expect(search.namedBelow(trust, 'Doubt', 'Doubt' as CodeId)).toBeUndefined();
    expect(search.namedBelow('Issues' as CodeId, 'Doubt')).toBeUndefined();
    expect(search.namedBelow(undefined, 'trust')).toBe('Trust');
    expect(search.namedBelow(undefined, 'Doubt')).toBeUndefined();
  });

  it('gives a free name: with the first number that nobody has', () => {
    const codes = codebook(`
      New code
      new code 2
      Trust
    `);
    const taken = new CodeSearch(new CodeTree(codes));
    expect(freeName(taken, undefined, 'New code')).toBe('New code 3');
    expect(freeName(taken, 'Trust' as CodeId, 'New code')).toBe('New code');
    expect(freeName(taken, undefined, 'Waiting')).toBe('Waiting');
  });

  it('knows the codes of a name in any spelling, in the codebook’s order', () => {
    const codes = codebook(`
      * Trust
        Café
      * Issues
        Delay
    `).map((code) => (code.name === 'Delay' ? { ...code, name: ' cafe ' } : code));
    const twins = new CodeSearch(new CodeTree(codes));
    expect(twins.named('CAFÉ')).toEqual(['Café', 'Delay']);
    expect(search.named('شك')).toEqual(['شک']);
    expect(search.named('caf')).toEqual([]);
    expect(search.foldedName('Doubt' as CodeId)).toBe('doubt');
  });

  it('finds a code whose name is of signs alone', () => {
    const signs = new CodeSearch(
      new CodeTree(
        codebook(`
      * Trust
        ???
    `),
      ),
    );
    expect(signs.find('???')).toEqual(['???']);
    expect(signs.find('?')).toEqual([]);
    expect(signs.find('')).toEqual([]);
  });

  it('is made once for each state of the codebook', () => {
    const codes = codebook('* Trust');
    expect(codeSearchOf(codes)).toBe(codeSearchOf(codes));
    expect(codeSearchOf([...codes])).not.toBe(codeSearchOf(codes));
  });

  it('knows one name in two spellings', () => {
    expect(isSameName(' Café ', 'cafe')).toBe(true);
    expect(isSameName('شکایت', 'شكايت')).toBe(true);
    expect(isSameName('Trust', 'Doubt')).toBe(false);
  });
});
