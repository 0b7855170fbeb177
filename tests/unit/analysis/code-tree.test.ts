import { expect, it } from 'vitest';
import { CodeTree } from '#analysis/code-tree.ts';
import type { CodeId } from '#domain/ids.ts';
import { aCode } from '#tests/unit/support/project-database.ts';

const id = (name: string) => name as CodeId;
const code = (name: string, order: string, parent?: string) =>
  aCode(name, { id: id(name), order, ...(parent === undefined ? {} : { parent: id(parent) }) });

const tree = new CodeTree([
  code('doubt', 'a1', 'trust'),
  code('awareness', 'a2'),
  code('campaigns', 'a1', 'awareness'),
  code('trust', 'a1'),
  code('earned', 'a0', 'trust'),
  code('by result', 'a1', 'earned'),
]);

it('lists every code before those below it, siblings in their order', () => {
  expect(tree.codes.map(({ name }) => name)).toEqual([
    'trust',
    'earned',
    'by result',
    'doubt',
    'awareness',
    'campaigns',
  ]);
  expect(tree.children(undefined).map(({ name }) => name)).toEqual(['trust', 'awareness']);
  expect(tree.children(id('trust')).map(({ name }) => name)).toEqual(['earned', 'doubt']);
});

it('knows what lies above and below', () => {
  expect(tree.path(id('by result'))).toEqual(['trust', 'earned', 'by result']);
  expect(tree.ancestors(id('by result')).map(({ name }) => name)).toEqual(['trust', 'earned']);
  expect(tree.descendants(id('trust')).map(({ name }) => name)).toEqual([
    'earned',
    'by result',
    'doubt',
  ]);
  expect(tree.descendants(id('doubt'))).toEqual([]);
  expect(['trust', 'earned', 'by result'].map((name) => tree.depthOf(id(name)))).toEqual([0, 1, 2]);
});

it('gives one order to codes with the same place, whatever order they come in', () => {
  const codes = [code('b', 'a1'), code('a', 'a1'), code('c', 'a1')];
  const names = (list: typeof codes) => new CodeTree(list).codes.map(({ name }) => name);
  expect(names(codes)).toEqual(['a', 'b', 'c']);
  expect(names([...codes].reverse())).toEqual(['a', 'b', 'c']);
});

it('loses no code whose parent is gone or that would lie below itself', () => {
  const broken = new CodeTree([
    code('orphan', 'a1', 'nobody'),
    code('x', 'a2', 'y'),
    code('y', 'a3', 'x'),
    code('below x', 'a1', 'x'),
  ]);
  expect(broken.codes.map(({ name }) => name)).toEqual(['orphan', 'x', 'below x', 'y']);
});

it('says nothing of a code it does not have', () => {
  expect(tree.get(id('nobody'))).toBeUndefined();
  expect(tree.indexOf(id('nobody'))).toBe(-1);
  expect(tree.path(id('nobody'))).toEqual([]);
});

it('shows codes that lie thousands deep in branches, in a moment', () => {
  const chain = Array.from({ length: 30_000 }, (_, at) =>
    code(String(at), 'a1', at === 0 ? undefined : String(at - 1)),
  );
  const deep = new CodeTree(chain.toReversed());
  expect(deep.codes).toHaveLength(chain.length);
  expect(deep.depthOf(id('100'))).toBe(100);
  expect(deep.depthOf(id('101'))).toBe(0);
  expect(deep.path(id('102'))).toEqual(['101', '102']);
});
