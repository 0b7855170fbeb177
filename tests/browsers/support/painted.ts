export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Painted {
  /** Tinted areas of the transcript, in pixels of the viewport. */
  readonly tints: readonly Box[];
  /** The boxes of a phrase's lines. */
  readonly phrase: readonly Box[];
  /** What the text may take up. */
  readonly column: Box;
  /** Names of codes beside the text. */
  readonly names: readonly string[];
}

/** Runs in the page: what is painted near the view, and where the selected words are. */
export function painted(): Painted {
  const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });
  const tints = [...document.querySelectorAll('.transcript path[class^="tint-"]')].flatMap(
    (path) => {
      const origin = path.closest('section')?.getBoundingClientRect();
      const boxes =
        path.getAttribute('d')?.matchAll(/M([-\d.]+) ([-\d.]+)h([-\d.]+)v([-\d.]+)/gu) ?? [];
      return [...boxes].map(([, ...numbers]) => {
        const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number);
        const [left, top] = [(origin?.left ?? 0) + x, (origin?.top ?? 0) + y];
        return { left, right: left + width, top, bottom: top + height };
      });
    },
  );
  const paragraph = document.querySelector('.transcript p');
  return {
    tints,
    phrase: Array.from(getSelection()?.getRangeAt(0).getClientRects() ?? [], boxOf),
    column: boxOf((paragraph ?? document.body).getBoundingClientRect()),
    names: [...document.querySelectorAll<HTMLElement>('.transcript .names [data-shown]')].map(
      ({ dataset }) => dataset['shown'] ?? '',
    ),
  };
}

/** Pixels of a line's box that no tint of its line covers. */
export function uncovered(line: Box, tints: readonly Box[]): number {
  const middle = (line.top + line.bottom) / 2;
  const beside = tints
    .filter((tint) => tint.top < middle && tint.bottom > middle)
    .sort((a, b) => a.left - b.left);
  let [end, missing] = [line.left, 0];
  for (const tint of beside) {
    missing += Math.max(0, Math.min(tint.left, line.right) - end);
    end = Math.max(end, Math.min(tint.right, line.right));
  }
  return missing + Math.max(0, line.right - end);
}
