import { expect, it } from 'vitest';
import { alternativesIn, writtenWithOr } from '#domain/text/any-of.ts';

it.each([
  ['trust OR اعتماد', ['trust', 'اعتماد']],
  ['the portal | app || site', ['the portal', 'app', 'site']],
  ['"the portal" OR «the app»', ['the portal', 'the app']],
])('%s is alternatives', (typed, alternatives) => {
  expect(alternativesIn(writtenWithOr(typed) ?? '')).toEqual(alternatives);
});

it.each(['trust', 'trust or doubt', 'OR', ' OR doubt', 'FOR all'])('%s is none', (typed) => {
  expect(writtenWithOr(typed)).toBeUndefined();
});
