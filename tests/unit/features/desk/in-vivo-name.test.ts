import { expect, it } from 'vitest';
import { inVivoName } from '#features/desk/in-vivo-name.ts';

it.each([
  ['they look at it from a distance', 'they look at it from a distance'],
  ['  “nobody  came,”\n he said. ', 'nobody came,” he said'],
  ['ہم دفتر گئے۔', 'ہم دفتر گئے'],
  ['…', '…'],
  [
    'a code that is far too long to be read in a list of codes because it never ends at all',
    'a code that is far too long to be read in a list of codes…',
  ],
  ['👩‍👩‍👧'.repeat(70), `${'👩‍👩‍👧'.repeat(59)}…`],
])('makes a name of %j', (passage, name) => {
  expect(inVivoName(passage)).toBe(name);
});
