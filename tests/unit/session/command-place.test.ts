import { en } from '#i18n/en.ts';
import { byPlace } from '#session/command-place.ts';
import { expect, it } from 'vitest';

it('commands stand under what is said of their place, screen by screen', () => {
  const groups = byPlace(
    [
      { id: 'retrieve.copy', scope: 'transcript' },
      { id: 'app.palette', scope: 'global' },
      { id: 'desk.apply', scope: 'transcript' },
      { id: 'desk.left', scope: 'edge' },
      { id: 'codebook.rename', scope: 'codebook' },
      { id: 'project.undo', scope: 'global' },
      { id: 'desk.next', scope: 'transcript' },
    ],
    en,
  );
  expect(groups.map(({ title, commands }) => [title, commands.map(({ id }) => id)])).toEqual([
    ['Everywhere', ['app.palette', 'project.undo']],
    ['In a text', ['desk.apply', 'desk.next']],
    ['While an edge is moved', ['desk.left']],
    ['On the screen “Codebook”', ['codebook.rename']],
    ['In the list on the screen “Retrieve”', ['retrieve.copy']],
  ]);
});
