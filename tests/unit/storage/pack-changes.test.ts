import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldBodies } from '#domain/text/fold-bodies.ts';
import { packChanges, packPlaces, unpackChanges, unpackPlaces } from '#storage/pack-changes.ts';

const LETTERS = ['a', ' ', '\n', 'e\u0301', 'ß', 'ك', '\u200c', 'ﷲ', '👍🏽'];
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 40 }).map((all) => all.join(''));

it('the way back from a folded text comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 5 }), (turns) => {
      const text = turns.map((said) => `A label: ${said}\n`).join('');
      let from = 0;
      const bodies = turns.map((said) => {
        const bodyStart = from + 'A label: '.length;
        from = bodyStart + said.length + 1;
        return { bodyStart, end: from - 1 };
      });
      const { changes, joints } = foldBodies(text, bodies);
      expect(unpackChanges(packChanges(changes))).toEqual(changes);
      expect(unpackPlaces(packPlaces(joints))).toEqual(joints);
    }),
  );
});

it('takes as many bytes as far places need', () => {
  const changes = [0, 1, 0, 300, 70_000, 2, 70_299, 70_300, 70_002, 1, 70_300, 5_000_000];
  expect(unpackChanges(packChanges(changes))).toEqual(changes);
  expect(packChanges(changes)).toHaveLength(1 + 1 + 2 + 3 + 1 + 1 + 1 + 1 + 4);
});
