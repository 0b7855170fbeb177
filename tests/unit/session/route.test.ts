import { formatRoute, parseRoute, SCREEN_NAMES, type Route } from '#session/route.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('an address', () => {
  it('names the list of projects', () => {
    for (const hash of ['', '#', '#/', '/']) expect(parseRoute(hash)).toEqual({ page: 'projects' });
  });

  it('names a screen of a project, and what to show there', () => {
    expect(parseRoute('#/p/0192/desk/0193?coding=c1&from=retrieve')).toEqual({
      page: 'project',
      project: '0192',
      screen: 'desk',
      document: '0193',
      query: { coding: 'c1', from: 'retrieve' },
    });
  });

  it('opens the documents where it names no screen', () => {
    expect(parseRoute('#/p/0192')).toEqual({
      page: 'project',
      project: '0192',
      screen: 'documents',
      query: {},
    });
  });

  it('names nothing when it is mistyped', () => {
    for (const hash of [
      '#/x',
      '#/p',
      '#/p//desk',
      '#/p/1/nowhere',
      '#/p/1/desk/2/3',
      '#/p/%E0%A4%A',
    ])
      expect(parseRoute(hash)).toBeUndefined();
  });

  it('reads back as what it was written from', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 });
    const route: fc.Arbitrary<Route> = fc.oneof(
      fc.constantFrom<Route>({ page: 'projects' }, { page: 'settings' }),
      fc.record(
        {
          page: fc.constant('project' as const),
          project: text,
          screen: fc.constantFrom(...SCREEN_NAMES),
          document: text,
          query: fc.dictionary(text, text, { noNullPrototype: true }),
        },
        { requiredKeys: ['page', 'project', 'screen', 'query'] },
      ),
    );
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(formatRoute(one))).toEqual(one);
      }),
    );
  });
});
