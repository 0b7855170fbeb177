import { expect, type Locator } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Edges {
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

/** Where a phrase begins and ends on the screen, in the direction of its text, once it has come into view and rests. */
export async function placeOfPhrase(transcript: Locator, phrase: string): Promise<Edges> {
  await expect(transcript).toContainText(phrase);
  let last = '';
  let place: Edges | undefined;
  // The page may still be laid out above the phrase; the place counts when two looks agree.
  await expect
    .poll(async () => {
      place = await transcript.evaluate(edgesOf, phrase);
      const now = JSON.stringify(place);
      const isAtRest = now === last;
      last = now;
      return isAtRest;
    })
    .toBe(true);
  if (!place) throw new Error(`no place for ${phrase}`);
  return place;
}

/** Runs in the page, and takes nothing from here along. */
export async function edgesOf(root: Element, wanted: string): Promise<Edges> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(wanted) ?? -1;
    const paragraph = node.parentElement;
    if (start < 0 || !paragraph) continue;
    paragraph.scrollIntoView({ block: 'center' });
    // A face is asked for when its letters are first drawn, and moves everything when it comes.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const rectOf = (offset: number) => {
      const range = document.createRange();
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      return range.getBoundingClientRect();
    };
    const { direction } = getComputedStyle(paragraph);
    // In a turn of two languages a word goes its own way.
    const isRightToLeft = (letter: string) =>
      /\p{L}/u.test(letter) ? /\p{Script=Arabic}/u.test(letter) : direction === 'rtl';
    const [begins, ends] = [isRightToLeft(wanted.charAt(0)), isRightToLeft(wanted.slice(-1))];
    const [first, last] = [rectOf(start), rectOf(start + wanted.length - 1)];
    const centre = rectOf(start + Math.floor(wanted.length / 2));
    const halfway = (rect: DOMRect) => rect.top + rect.height / 2;
    return {
      from: { x: begins ? first.right - 0.5 : first.left + 0.5, y: halfway(first) },
      to: { x: ends ? last.left + 0.5 : last.right - 0.5, y: halfway(last) },
      middle: { x: centre.left + centre.width / 2, y: halfway(centre) },
    };
  }
  throw new Error(`not in one paragraph: ${wanted}`);
}
