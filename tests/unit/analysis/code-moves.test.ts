import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfDrop, placesOfStep, type CodePlace, type CodeStep } from '#analysis/code-moves.ts';
import { CodeTree } from '#analysis/code-tree.ts';
import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { codebook, drawn } from '#tests/unit/support/codebook.ts';

const BOOK = codebook(`
  Trust
    Doubt
    Suspicion
  Awareness
    Leaders
  Issues
`);

function moved(codes: readonly Code[], places: readonly CodePlace[]): Code[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return codes.map((code) => {
    const { parent: _parent, ...rest } = code;
    const place = byCode.get(code.id);
    if (!place) return code;
    return { ...rest, order: place.order, ...(place.parent && { parent: place.parent }) };
  });
}

function drop(names: string[], place: 'before' | 'into' | 'after', target: string): string[] {
  const codes = names as CodeId[];
  const tree = new CodeTree(BOOK);
  return drawn(moved(BOOK, placesOfDrop(tree, { codes, place, target: target as CodeId })));
}

function step(name: string, by: CodeStep): string[] {
  return drawn(moved(BOOK, placesOfStep(new CodeTree(BOOK), name as CodeId, by)));
}

describe('a code that is dropped', () => {
  it('lies beside its target', () => {
    expect(drop(['Issues'], 'before', 'Awareness')).toEqual(
      drawn(codebook('Trust\n  Doubt\n  Suspicion\nIssues\nAwareness\n  Leaders')),
    );
    expect(drop(['Doubt'], 'after', 'Issues')).toEqual(
      drawn(codebook('Trust\n  Suspicion\nAwareness\n  Leaders\nIssues\nDoubt')),
    );
  });

  it('lies last in its target, with all that is below it', () => {
    expect(drop(['Awareness'], 'into', 'Trust')).toEqual(
      drawn(codebook('Trust\n  Doubt\n  Suspicion\n  Awareness\n    Leaders\nIssues')),
    );
  });

  it('keeps company: several go together in the order of the codebook, and branches whole', () => {
    expect(drop(['Issues', 'Doubt', 'Awareness', 'Leaders'], 'before', 'Suspicion')).toEqual(
      drawn(codebook('Trust\n  Doubt\n  Awareness\n    Leaders\n  Issues\n  Suspicion')),
    );
  });

  it('stays where it is when it would lie in its own branch', () => {
    expect(drop(['Trust'], 'into', 'Doubt')).toEqual(drawn(BOOK));
    expect(drop(['Trust'], 'before', 'Trust')).toEqual(drawn(BOOK));
  });

  it('finds room between two that two devices put at the same place', () => {
    const [first, ...others] = BOOK.filter((code) => code.parent === undefined);
    const clash = [first, ...others].flatMap((code) => (code ? [{ ...code, order: 'a0' }] : []));
    const names = new CodeTree(clash).codes.map((code) => code.id);
    const [a, b, c] = names as [CodeId, CodeId, CodeId];
    const places = placesOfDrop(new CodeTree(clash), { codes: [c], target: a, place: 'after' });
    expect(drawn(moved(clash, places))).toEqual([a, c, b]);
  });
});

describe('a code that takes a step', () => {
  it('goes past its neighbour, into the one before it, or out behind its parent', () => {
    expect(step('Suspicion', 'up')).toEqual(drop(['Suspicion'], 'before', 'Doubt'));
    expect(step('Trust', 'down')).toEqual(drop(['Trust'], 'after', 'Awareness'));
    expect(step('Issues', 'in')).toEqual(drop(['Issues'], 'into', 'Awareness'));
    expect(step('Leaders', 'out')).toEqual(drop(['Leaders'], 'after', 'Awareness'));
  });

  it('stays where there is no such step', () => {
    for (const [name, by] of [
      ['Trust', 'up'],
      ['Issues', 'down'],
      ['Doubt', 'in'],
      ['Trust', 'out'],
    ] as const) {
      expect(placesOfStep(new CodeTree(BOOK), name as CodeId, by)).toEqual([]);
    }
  });

  it('never loses a code, whatever the steps', () => {
    const steps = fc.constantFrom<CodeStep>('up', 'down', 'in', 'out');
    const names = fc.constantFrom(...BOOK.map((code) => code.id));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, steps), { maxLength: 30 }), (walk) => {
        let codes = BOOK;
        for (const [name, by] of walk) {
          codes = moved(codes, placesOfStep(new CodeTree(codes), name, by));
          expect(new CodeTree(codes).codes.map((code) => code.id).sort()).toEqual(
            BOOK.map((code) => code.id).sort(),
          );
          expect(drawn(codes)).toHaveLength(BOOK.length);
        }
      }),
    );
  });
});
