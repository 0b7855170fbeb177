import { afterEach, describe, expect, it } from 'vitest';
import { ReadingLook } from '#features/desk/reading-look.svelte.ts';
import type { TranscriptView } from '#features/desk/page/transcript-view.ts';

afterEach(() => {
  localStorage.clear();
});

/** A look on a page that only remembers how it was dressed, as the desk of one tab has it. */
function aTab(): { look: ReadingLook; worn: string[] } {
  const worn: string[] = [];
  const page: Pick<TranscriptView, 'setDisplay' | 'setSnapToWords' | 'setDim'> = {
    setDisplay: (display) => worn.push(display),
    setSnapToWords: (snaps) => worn.push(snaps ? 'whole words' : 'letters'),
    setDim: () => undefined,
  };
  return { look: new ReadingLook(() => page as TranscriptView), worn };
}

/** What a browser tells the other tabs. */
const told = { key: 'hashiya.desk-look' };

describe('the look of the text', () => {
  it('is the one chosen last when a desk opens', () => {
    aTab().look.choose('margin');
    expect(aTab().look.display).toBe('margin');
  });

  it('follows what is chosen in another tab, on the page too', () => {
    const here = aTab();
    const there = aTab();
    there.look.choose('underline');
    there.look.setSnapsToWords(true);
    here.look.follow(told);
    expect([here.look.display, here.look.snapsToWords]).toEqual(['underline', true]);
    expect(here.worn).toEqual(['underline', 'whole words']);
  });

  it('stays as it is when something else is stored, and is plain again when all was cleared', () => {
    const here = aTab();
    here.look.choose('margin');
    here.worn.length = 0;
    here.look.follow({ key: 'hashiya.theme' });
    expect(here.worn).toEqual([]);
    localStorage.clear();
    here.look.follow({ key: null });
    expect([here.look.display, ...here.worn]).toEqual(['highlight', 'highlight', 'letters']);
  });
});
