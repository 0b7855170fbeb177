import { describe, expect, it } from 'vitest';
import type { CodeId } from '#domain/ids.ts';
import { newCode } from '#session/new-code.ts';
import { codebook, drawn } from '#tests/unit/support/codebook.ts';

const BOOK = codebook(`
  Trust
    Doubt
    Earned
  Awareness
`);
const id = (name: string) => name as CodeId;

function withNew(spot: Parameters<typeof newCode>[2]): string[] {
  return drawn([...BOOK, newCode('New', BOOK, spot)]);
}

describe('a new code', () => {
  it('is the last of its place', () => {
    expect(withNew({})).toEqual(['Trust', '  Doubt', '  Earned', 'Awareness', 'New']);
    expect(withNew({ parent: id('Trust') })).toEqual([
      'Trust',
      '  Doubt',
      '  Earned',
      '  New',
      'Awareness',
    ]);
  });

  it('follows the sibling it was made beside', () => {
    expect(withNew({ parent: id('Trust'), after: id('Doubt') })).toEqual([
      'Trust',
      '  Doubt',
      '  New',
      '  Earned',
      'Awareness',
    ]);
    expect(withNew({ after: id('Trust') })[3]).toBe('New');
  });

  it('is made even between two that two devices put at one place', () => {
    const clash = BOOK.map((code) => ({ ...code, order: 'a0' }));
    expect(newCode('New', clash, { after: id('Trust') }).order > 'a0').toBe(true);
  });

  it('has its name without the blanks around it', () => {
    expect(newCode(' New  ', BOOK).name).toBe('New');
  });

  it('has the colour of the code above, or the next one at the top', () => {
    const [trust] = BOOK;
    expect(newCode('New', BOOK, { parent: id('Trust') }).colour).toBe(trust?.colour);
    expect(newCode('New', BOOK).colour).toBe(2);
  });
});
