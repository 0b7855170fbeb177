import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCodebook, readCodebook } from '#interchange/codebook-file/read.ts';
import { encoded } from '../support/transcripts.ts';

const folder = new URL('../../../codebooks/', import.meta.url);

const texts = { definition: 'd', include: 'i', exclude: 'e', example: 'x' };

function codebook(codes: unknown, more: object = {}): unknown {
  return {
    format: 'hashiya-codebook',
    version: 1,
    id: 'a',
    title: 'A',
    description: '',
    source: '',
    language: 'en',
    codes,
    ...more,
  };
}

function problemOf(value: unknown) {
  const result = checkCodebook(value);
  return result.ok ? undefined : result.problem;
}

describe('a codebook file', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
    '%s keeps to the format',
    (name) => {
      const result = readCodebook(readFileSync(new URL(name, folder)));
      expect(result).toMatchObject({ ok: true, value: { id: name.replace('.json', '') } });
    },
  );

  test('keeps its tree', () => {
    const tree = [
      {
        key: 'trust',
        name: 'Trust',
        theme: true,
        ...texts,
        codes: [{ key: 'doubt', name: 'Doubt', ...texts }],
      },
    ];
    expect(checkCodebook(codebook(tree))).toEqual({ ok: true, value: codebook(tree) });
  });

  test('says which field breaks the format', () => {
    const unnamed = { key: 'doubt', name: ' ', ...texts };
    const tree = [{ key: 'trust', name: 'Trust', theme: true, ...texts, codes: [unnamed] }];
    expect(problemOf(codebook(tree))).toEqual({
      type: 'invalid-codebook',
      path: 'codes.0.codes.0.name',
    });
    expect(problemOf(codebook([]))).toEqual({ type: 'invalid-codebook', path: 'codes' });
    const doubt = { key: 'doubt', name: 'Doubt', ...texts, colour: 'red' };
    expect(problemOf(codebook([doubt]))).toEqual({ type: 'invalid-codebook', path: 'codes.0' });
  });

  test('says which key is there twice', () => {
    const doubt = { key: 'doubt', name: 'Doubt', ...texts };
    const tree = [{ key: 'trust', name: 'Trust', theme: true, ...texts, codes: [doubt, doubt] }];
    expect(problemOf(codebook(tree))).toEqual({ type: 'repeated-key', key: 'trust/doubt' });
  });

  test('from a later version, of another kind, or no JSON', () => {
    expect(problemOf(codebook([], { version: 2 }))).toEqual({ type: 'newer-codebook', version: 2 });
    expect(problemOf([1])).toEqual({ type: 'not-a-codebook' });
    expect(readCodebook(encoded('{', 'utf-8'))).toEqual({
      ok: false,
      problem: { type: 'not-json' },
    });
    expect(readCodebook(new Uint8Array())).toEqual({ ok: false, problem: { type: 'empty' } });
  });

  test('nested without end it is refused', () => {
    let codes: unknown = [];
    for (let depth = 0; depth < 5000; depth += 1)
      codes = [{ key: 'a', name: 'A', ...texts, codes }];
    expect(problemOf(codebook(codes))).toEqual({ type: 'invalid-codebook', path: 'codes' });
  });
});
