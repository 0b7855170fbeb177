import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffTexts } from '#domain/text/diff-texts.ts';
import { joinChanges } from '#domain/text/join-changes.ts';

function joined(base: string, mine: string, theirs: string): string | undefined {
  const made = (text: string) => ({ text, map: diffTexts(base, text) });
  return joinChanges(base, made(mine), made(theirs));
}

const BASE = 'Raza: I trust the portal.\nHina: But teh office is closed.';

it.each([
  ['words of two lines', BASE.replace('trust', 'use'), BASE.replace('teh', 'the'), true],
  ['words that stand side by side', BASE.replace('teh', 'the'), BASE.replace('But', 'Yet'), true],
  ['a line and a word of another', `${BASE}\nRaza: Yes.`, BASE.replace('Raza', 'Riaz'), true],
  ['one word', BASE.replace('teh', 'the'), BASE.replace('teh', 'their'), false],
  [
    'one word in two places',
    BASE.replace('portal', 'Portal'),
    BASE.replace('portal', 'portals'),
    false,
  ],
  ['what the other took out', BASE.replace('teh', 'the'), BASE.replace(/\n.*/u, ''), false],
  ['the same place', BASE.replace('trust', 'trust in'), BASE.replace('trust', 'trust all'), false],
])('joins changes of %s, or does not', (_, mine, theirs, isJoined) => {
  const text = joined(BASE, mine, theirs);
  expect(text !== undefined).toBe(isJoined);
  expect(joined(BASE, theirs, mine)).toBe(text);
});

it('has both changes, and one that both made once', () => {
  const mine = BASE.replace('trust', 'use').replace('teh', 'the');
  const theirs = BASE.replace('teh', 'the').replace('closed', 'always closed');
  expect(joined(BASE, mine, theirs)).toBe(
    'Raza: I use the portal.\nHina: But the office is always closed.',
  );
});

it('has every word that either put in and none that either took out, or is not joined', () => {
  const words = fc.array(fc.nat({ max: 2 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(words, words, (mine, theirs) => {
      const base = mine.map((_, at) => `word${String(at)}`);
      const edited = (what: readonly number[], by: string) =>
        base.flatMap((word, at) => [[word], [word], [by + word]][what[at] ?? 0] ?? []);
      const [one, other] = [edited(mine, 'mine'), edited(theirs, 'theirs')];
      const isBoth = mine.some((what, at) => what === 2 && theirs[at] === 2);
      const both = base.map((word, at) => (one[at] === word ? (other[at] ?? '') : (one[at] ?? '')));
      const text = joined(base.join(' '), one.join(' '), other.join(' '));
      expect(text).toBe(isBoth ? undefined : both.join(' '));
    }),
  );
});
