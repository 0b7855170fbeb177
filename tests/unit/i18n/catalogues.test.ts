import { en } from '#i18n/en.ts';
import { ps } from '#i18n/ps.ts';
import { ur } from '#i18n/ur.ts';
import { describe, expect, it } from 'vitest';

type Leaf = readonly [path: string, message: unknown];

function leaves(node: object, path = ''): Leaf[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): Leaf[] =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

/** What is written the same in every language: nothing but figures, signs and names of formats. */
const SAME_EVERYWHERE = /^[\s\d\p{P}\p{S}]*$/u;

/** Coefficients go by a sign and an author, by which papers in every language name them. */
const SIGN_OF_COEFFICIENT =
  /^agreement\.(?:figures\.figures\.\w+|views\.(?:passages\.k_u_alpha|dedoose\.kappa))\.title$/u;

describe.each([
  ['Urdu', ur],
  ['Pashto', ps],
])('the %s catalogue', (_, catalogue) => {
  const english = new Map(leaves(en));
  const translated = new Map(leaves(catalogue));

  it('has the very keys of the English one, each a text or a function alike', () => {
    const kinds = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
      [...one]
        .filter(([path, message]) => typeof message !== typeof other.get(path))
        .map(([path]) => path);
    expect({ missing: kinds(english, translated), surplus: kinds(translated, english) }).toEqual({
      missing: [],
      surplus: [],
    });
  });

  it('says everything, and nothing in English', () => {
    const untranslated = [...translated].filter(
      ([path, message]) =>
        typeof message === 'string' &&
        message === english.get(path) &&
        !SAME_EVERYWHERE.test(message) &&
        !SIGN_OF_COEFFICIENT.test(path),
    );
    expect(untranslated).toEqual([]);
    expect([...translated].filter(([, message]) => message === '')).toEqual([]);
  });
});

describe('the Pashto catalogue', () => {
  it('has one gender for a coding', () => {
    expect([1, 2].map((count) => ps.desk.moreCodings(count))).toEqual(['او یو بل', 'او 2 نور']);
    expect(ps.parts.codeTree.codings(1)).toBe(ps.desk.codingCount(1));
  });
});

describe('the English catalogue', () => {
  it('has no empty text', () => {
    expect(leaves(en).filter(([, message]) => message === '')).toEqual([]);
  });
});
