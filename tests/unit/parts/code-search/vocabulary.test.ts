import type Fuse from 'fuse.js';
import { expect, it, vi } from 'vitest';
import { Vocabulary } from '#parts/code-search/vocabulary.ts';

const { built } = vi.hoisted(() => ({ built: vi.fn() }));

vi.mock('fuse.js', async (original) => {
  const { default: Real } = await original<{ default: typeof Fuse<string> }>();
  return {
    default: class extends Real {
      constructor(...given: ConstructorParameters<typeof Fuse<string>>) {
        built();
        super(...given);
      }
    },
  };
});

it('the index for slips is built once, at the first slip', () => {
  const words = new Vocabulary(['literacy', 'digital', 'trust']);
  expect([...words.met('lit')]).toEqual([['literacy', 'beginning']]);
  expect([...words.met('xyz')]).toEqual([]);
  expect(built).not.toHaveBeenCalled();
  expect([...words.met('litracy')]).toEqual([['literacy', 'nearly']]);
  expect([...words.met('digtal')]).toEqual([['digital', 'nearly']]);
  expect(built).toHaveBeenCalledTimes(1);
});
