import { describe, expect, it } from 'vitest';
import type { NamedPassage } from '#analysis/named-passage.ts';
import { kwicLine, type KwicLine } from '#features/search/kwic-line.ts';

const JOINER = '\u200d';

/** The line of a hit that stands in brackets. */
function lineOf(marked: string, more: { side?: number; isCut?: boolean } = {}): KwicLine {
  const [before = '', text = '', after = ''] = marked.split(/[[\]]/u);
  const { side = 100, isCut = false } = more;
  const passage = { before: { text: before, isCut }, text, after: { text: after, isCut } };
  return kwicLine(passage as NamedPassage, side);
}

describe('a hit on a line', () => {
  it('stands between what was said before and after it', () => {
    expect(lineOf('They look at the [portal] first.')).toEqual({
      before: 'They look at the ',
      hit: 'portal',
      after: ' first.',
      direction: 'ltr',
    });
  });

  it('goes on over line feeds', () => {
    expect(lineOf('look\n\n[the\nportal]\nfirst')).toMatchObject({
      before: 'look ',
      hit: 'the portal',
      after: ' first',
    });
  });

  it('is cut between words, and says so', () => {
    expect(lineOf('They look at the [portal] first of all.', { side: 9 })).toMatchObject({
      before: '… at the ',
      after: ' first …',
    });
    expect(lineOf('the [portal] first', { isCut: true })).toMatchObject({
      before: '… the ',
      after: ' first …',
    });
  });

  it('shows of a long hit how it begins and how it ends', () => {
    const between = 'that is said between them, '.repeat(5);
    const { hit } = lineOf(`They [trust ${between}and the portal] too.`);
    expect(hit).toBe(
      'trust that is said between them, that … is said between them, and the portal',
    );
  });

  it.each([
    ['شکایت', 'یں', true],
    ['تـ', 'یں', true],
    ['شکایتِ', 'یں', true],
    ['وا', 'قعہ', false],
    ['بے', 'کار', false],
    ['پښتو', 'ن', false],
    ['trust', 'ed', false],
    ['شکایت', ' کی', false],
    ['علما', 'ء', false],
  ])('%s and %s keep the forms they have together: joined %s', (hit, after, isJoined) => {
    expect(lineOf(`[${hit}]${after}`)).toMatchObject(
      isJoined ? { hit: hit + JOINER, after: JOINER + after } : { hit, after },
    );
    expect(lineOf(`${hit}[${after}]`)).toMatchObject(
      isJoined ? { before: hit + JOINER, hit: JOINER + after } : { before: hit, hit: after },
    );
  });

  it('is read as the words around it are', () => {
    const direction = (marked: string) => lineOf(marked).direction;
    expect(
      direction('We call it the bulb test. پہلے ایک [شکایت] ڈالتے ہیں۔ Then the next one.'),
    ).toBe('rtl');
    expect(direction('پورٹل پر [status] دیکھتے ہیں')).toBe('rtl');
    expect(direction('They say [شکایت] and mean the portal')).toBe('ltr');
    expect(lineOf('10 [20] 30').direction).toBe('ltr');
  });
});
