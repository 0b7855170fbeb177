import type { Point } from '#tests/browsers/driver/browser.ts';

/** Runs in the page: the middle of the first element that can be seen and whose text is or begins with this. */
export function placeOf(selector: string, text: string): Point | undefined {
  const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const textOf = (element: HTMLElement) => (element.textContent ?? '').trim();
  const found =
    seen.find((element) => textOf(element) === text) ??
    seen.find((element) => textOf(element).startsWith(text));
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
