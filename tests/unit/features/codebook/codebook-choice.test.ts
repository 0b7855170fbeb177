import { describe, expect, it } from 'vitest';
import {
  choiceNodes,
  keysOf,
  pickedCodes,
  stateOf,
  withPicked,
  type Choice,
  type ChoiceNode,
} from '#features/codebook/codebook-choice.ts';
import type { CodebookFile, CodebookFileCode } from '#interchange/codebook-file/codebook-file.ts';

function code(key: string, ...codes: CodebookFileCode[]): CodebookFileCode {
  const rules = { definition: '', include: '', exclude: '', example: '' };
  return { key, name: key, ...rules, codes };
}

const BOOK: CodebookFile = {
  format: 'hashiya-codebook',
  version: 1,
  id: 'book',
  title: 'Book',
  description: '',
  source: '',
  language: 'en',
  codes: [code('trust', code('doubt', code('late')), code('earned')), code('awareness')],
};
const NODES = choiceNodes(BOOK);

function node(key: string, nodes: readonly ChoiceNode[] = NODES): ChoiceNode {
  for (const one of nodes) {
    if (one.key === `book:${key}`) return one;
    if (`book:${key}`.startsWith(`${one.key}/`)) return node(key, one.children);
  }
  throw new RangeError(key);
}

const pick = (choice: Choice, key: string) => withPicked(choice, [node(key)], true);
const drop = (choice: Choice, key: string) => withPicked(choice, [node(key)], false);
const NONE: Choice = new Set();

function paths(codes: readonly CodebookFileCode[], above = ''): string[] {
  return codes.flatMap((one) => [
    above + one.key,
    ...paths(one.codes ?? [], `${above}${one.key}/`),
  ]);
}

describe('a choice of codes', () => {
  it('of one code takes what lies below and above it along', () => {
    const choice = pick(NONE, 'trust/doubt');
    expect(paths(pickedCodes(NODES, choice))).toEqual(['trust', 'trust/doubt', 'trust/doubt/late']);
    expect(stateOf([node('trust/doubt')], choice)).toBe('all');
    expect(stateOf([node('trust')], choice)).toBe('some');
    expect(stateOf([node('awareness')], choice)).toBe('none');
    expect(stateOf(NODES, choice)).toBe('some');
  });

  it('of a codebook takes it whole', () => {
    const choice = withPicked(NONE, NODES, true);
    expect(stateOf(NODES, choice)).toBe('all');
    expect(choice.size).toBe(keysOf(NODES).length);
    expect(paths(pickedCodes(NODES, choice))).toEqual(paths(BOOK.codes));
  });

  it('lets a code go with all below it and keeps what is above', () => {
    const choice = drop(pick(NONE, 'trust'), 'trust/doubt');
    expect(paths(pickedCodes(NODES, choice))).toEqual(['trust', 'trust/earned']);
    expect(drop(choice, 'trust').size).toBe(0);
  });
});
