import { describe, expect, it } from 'vitest';
import type { CodingId } from '#domain/ids.ts';
import {
  everything,
  following,
  NOTHING_CHOSEN,
  stretched,
  toggled,
  upTo,
  type Choice,
} from '#features/retrieve/choice.ts';

const id = (letter: string) => letter as CodingId;
const LISTED = [...'abcdefgh'].map(id);
const chosen = ({ chosen: ids }: Choice) => LISTED.filter((one) => ids.has(one)).join('');
const pick = (letters: string) =>
  [...letters].reduce((choice, letter) => toggled(choice, id(letter)), NOTHING_CHOSEN);

/** Goes with Shift from a passage through others, each the next one reached. */
function walk(from: Choice, path: string): Choice {
  return [...path.slice(1)].reduce(
    (choice, to, index) => stretched(choice, LISTED, id(path.charAt(index)), id(to)),
    from,
  );
}

describe('choosing passages', () => {
  it('picks them one by one, and leaves them out again', () => {
    expect(chosen(pick('bdb'))).toBe('d');
  });

  it('goes with Shift from the last one picked, in either direction', () => {
    expect(chosen(upTo(pick('c'), LISTED, id('f'), true))).toBe('cdef');
    expect(chosen(upTo(pick('f'), LISTED, id('c'), true))).toBe('cdef');
    expect(chosen(upTo(pick('ag'), LISTED, id('e'), true))).toBe('aefg');
  });

  it('takes a range off when the box at its end is cleared', () => {
    const all = everything(LISTED);
    expect(chosen(upTo(toggled(all, id('c')), LISTED, id('e'), false))).toBe('abfgh');
  });

  it('takes the one alone where nothing was picked before it, or what was has left', () => {
    expect(chosen(upTo(NOTHING_CHOSEN, LISTED, id('e'), true))).toBe('e');
    expect(chosen(upTo(pick('c'), LISTED.slice(4), id('f'), true))).toBe('cf');
  });

  it('goes with the arrows and comes back, and leaves what was chosen before', () => {
    expect(chosen(walk(NOTHING_CHOSEN, 'cdef'))).toBe('cdef');
    expect(chosen(walk(NOTHING_CHOSEN, 'cdefed'))).toBe('cd');
    expect(chosen(walk(NOTHING_CHOSEN, 'cdcba'))).toBe('abc');
    expect(chosen(walk(pick('de'), 'bcdcb'))).toBe('bde');
  });

  it('begins anew where one has gone on without Shift', () => {
    expect(chosen(walk(walk(NOTHING_CHOSEN, 'ab'), 'fg'))).toBe('abfg');
  });
});

describe('when a passage leaves the list', () => {
  const after = (at: string, left: string) => following(id(at), LISTED, new Set([...left].map(id)));

  it('one goes on with the next that stayed, at the end with the one before', () => {
    expect(after('c', 'abcdefgh')).toBe('c');
    expect(after('c', 'abgh')).toBe('g');
    expect(after('g', 'abe')).toBe('e');
    expect(after('c', '')).toBeUndefined();
  });
});
