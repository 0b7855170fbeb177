import type { Page } from '@playwright/test';
import type { Stretch } from '#tests/long/material/transcript.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a stretch of text begins and ends on the screen, in the direction of its letters. */
export interface PlaceOnScreen {
  readonly from: Point;
  readonly to: Point;
  /** The pointer at either end would be over the text, in view, and nothing lies upon it. */
  readonly isInReach: boolean;
}

export interface Selected extends Stretch {
  /** Where the selection began. */
  readonly anchor: number;
}

/** What the page is asked about its text, without help of the application: only paragraphs, letters and the selection. */
interface Reader {
  text(): string;
  inView(): Stretch;
  /** The place as it is once fonts are there and two looks agree. */
  placeOf(first: Stretch, last: Stretch): Promise<PlaceOnScreen>;
  selected(): Promise<Selected | undefined>;
  hasFocus(): boolean;
  isRightToLeft(offset: number): boolean;
}

declare global {
  interface Window {
    reader: Reader;
  }
}

/** Runs in every page before anything else. */
function installReader(): void {
  interface Paragraph {
    readonly element: Element;
    readonly start: number;
    readonly end: number;
  }
  let known: { root: Element; paragraphs: Paragraph[] } | undefined;

  const rootNow = () => {
    const root = document.querySelector('main [role="document"]');
    if (!root) throw new Error('no transcript is open');
    return root;
  };

  /** The transcript's paragraphs; they come in order and stay as they are. */
  const paragraphs = (): Paragraph[] => {
    const root = rootNow();
    const elements = root.getElementsByTagName('p');
    if (known?.root !== root || known.paragraphs.length !== elements.length) {
      let start = 0;
      known = {
        root,
        paragraphs: Array.from(elements, (element) => {
          const from = start;
          start += element.textContent.length;
          return { element, start: from, end: start };
        }),
      };
    }
    return known.paragraphs;
  };

  const paragraphAt = (offset: number): Paragraph => {
    const all = paragraphs();
    let low = 0;
    let high = all.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = all[low];
    if (!found || offset > found.end) throw new Error(`no text at ${String(offset)}`);
    return found;
  };

  const rangeOf = ({ start, end }: Stretch): Range => {
    const range = document.createRange();
    const paragraph = paragraphAt(start);
    let at = paragraph.start;
    const walker = document.createTreeWalker(paragraph.element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (end > at && end <= at + length) {
        range.setEnd(node, end - at);
        return range;
      }
      at += length;
    }
    throw new Error(`${String(start)} to ${String(end)} is not in one paragraph`);
  };

  const offsetOf = (node: Node | null, offset: number): number | undefined => {
    const root = rootNow();
    if (!node || !root.contains(node)) return undefined;
    const before = document.createRange();
    before.setStart(root, 0);
    before.setEnd(node, offset);
    const last = before.endContainer;
    const element = last instanceof Element ? last : last.parentElement;
    const within = element?.closest('p');
    if (!within) {
      const behind = paragraphs().find(({ element: one }) => before.comparePoint(one, 0) > 0);
      return behind?.start ?? paragraphs().at(-1)?.end;
    }
    const start = paragraphs().find(({ element: one }) => one === within)?.start ?? 0;
    before.setStart(within, 0);
    return start + before.toString().length;
  };

  const hostOf = (root: Element): Element => {
    let host: Element | null = root;
    while (host && !/auto|scroll/u.test(getComputedStyle(host).overflowY))
      host = host.parentElement;
    if (!host) throw new Error('the transcript does not scroll');
    return host;
  };

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  const endsOf = (first: Stretch, last: Stretch) => {
    const boxOf = (stretch: Stretch) => {
      const range = rangeOf(stretch);
      const rects = [...range.getClientRects()];
      return { text: range.toString(), first: rects[0], last: rects.at(-1) };
    };
    const isRightToLeft = (text: string) => /\p{Script=Arabic}/u.test(text);
    const [begin, finish] = [boxOf(first), boxOf(last)];
    const [left, right] = [begin.first, finish.last];
    if (!left || !right) throw new Error('no place on the screen');
    const middle = (rect: DOMRect) => rect.top + rect.height / 2;
    return {
      from: {
        x: isRightToLeft(begin.text) ? left.right - 0.5 : left.left + 0.5,
        y: middle(left),
      },
      to: {
        x: isRightToLeft(finish.text) ? right.left + 0.5 : right.right - 0.5,
        y: middle(right),
      },
    };
  };

  // A drag that comes nearer to an edge scrolls.
  const AT_EDGE = 64;
  const isOverText = ({ x, y }: Point): boolean => {
    const root = rootNow();
    const view = hostOf(root).getBoundingClientRect();
    const over = document.elementFromPoint(x, y);
    const isInside = y > view.top + AT_EDGE && y < view.bottom - AT_EDGE;
    // Handles that let presses through now may not when the pointer comes.
    const isHandle = [...root.querySelectorAll('.handle')].some((handle) => {
      const { left, right, top, bottom } = handle.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
    return isInside && !isHandle && over?.closest('p') !== null && root.contains(over);
  };

  const reader: Reader = {
    text: () =>
      paragraphs()
        .map(({ element }) => element.textContent)
        .join(''),
    inView: () => {
      const all = paragraphs();
      const view = hostOf(rootNow()).getBoundingClientRect();
      // Lower bound by height: paragraphs lie one below the other.
      const firstBelow = (y: number) => {
        let low = 0;
        let high = all.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((all[middle]?.element.getBoundingClientRect().bottom ?? 0) <= y) low = middle + 1;
          else high = middle;
        }
        return low;
      };
      const first = all[firstBelow(view.top)];
      const last = all[Math.min(firstBelow(view.bottom), all.length - 1)];
      return { start: first?.start ?? 0, end: last?.end ?? 0 };
    },
    placeOf: async (first, last) => {
      let place = endsOf(first, last);
      for (let looks = 0; looks < 60; looks += 1) {
        const before = JSON.stringify(place);
        await document.fonts.ready;
        await nextFrame();
        place = endsOf(first, last);
        if (JSON.stringify(place) === before) break;
      }
      return { ...place, isInReach: isOverText(place.from) && isOverText(place.to) };
    },
    selected: async () => {
      // Browsers tell of a selection with the next frame.
      await nextFrame();
      await new Promise((resolve) => setTimeout(resolve));
      const selection = getSelection();
      if (!selection || selection.rangeCount === 0) return undefined;
      const range = selection.getRangeAt(0);
      const start = offsetOf(range.startContainer, range.startOffset);
      const end = offsetOf(range.endContainer, range.endOffset);
      const anchor = offsetOf(selection.anchorNode, selection.anchorOffset);
      if (start === undefined || end === undefined || anchor === undefined) return undefined;
      return { start, end, anchor };
    },
    hasFocus: () => rootNow().contains(document.activeElement),
    isRightToLeft: (offset) => getComputedStyle(paragraphAt(offset).element).direction === 'rtl',
  };
  window.reader = reader;
}

/** The transcript as it lies in the page, by offsets of its text. */
export class PageReader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<PageReader> {
    await page.addInitScript(installReader);
    return new PageReader(page);
  }

  text(): Promise<string> {
    return this.#page.evaluate(() => window.reader.text());
  }

  /** From the first paragraph of which something is in view to the last. */
  inView(): Promise<Stretch> {
    return this.#page.evaluate(() => window.reader.inView());
  }

  placeOf(first: Stretch, last: Stretch = first): Promise<PlaceOnScreen> {
    return this.#page.evaluate(([from, to]) => window.reader.placeOf(from, to), [
      first,
      last,
    ] as const);
  }

  /** What the browser has selected in the transcript; an empty stretch is a caret. */
  selected(): Promise<Selected | undefined> {
    return this.#page.evaluate(() => window.reader.selected());
  }

  hasFocus(): Promise<boolean> {
    return this.#page.evaluate(() => window.reader.hasFocus());
  }

  /** Whether the line of an offset runs from the right. */
  isRightToLeft(offset: number): Promise<boolean> {
    return this.#page.evaluate((at) => window.reader.isRightToLeft(at), offset);
  }
}
