import type { Direction } from '#i18n/locale-tag.ts';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridKey {
  readonly key: string;
  readonly mod: boolean;
}

const PAGE = 10;

function sideways({ key, mod }: GridKey, at: GridPlace, size: GridPlace, direction: Direction) {
  const isForward = (key === 'ArrowRight') === (direction === 'ltr');
  if (mod) return isForward ? size.column - 1 : 0;
  return at.column + (isForward ? 1 : -1);
}

function upright({ key, mod }: GridKey, at: GridPlace, size: GridPlace): number | undefined {
  if (key === 'ArrowDown') return mod ? size.row - 1 : at.row + 1;
  if (key === 'ArrowUp') return mod ? 0 : at.row - 1;
  if (key === 'PageDown') return at.row + PAGE;
  return key === 'PageUp' ? at.row - PAGE : undefined;
}

/** The cell behind or before one, row after row; `undefined` where there is none. */
export function neighbourCell(
  at: GridPlace,
  size: GridPlace,
  backward: boolean,
): GridPlace | undefined {
  const place = at.row * size.column + at.column + (backward ? -1 : 1);
  if (place < 0 || place >= size.row * size.column) return undefined;
  return { row: Math.floor(place / size.column), column: place % size.column };
}

/**
 * Where a key takes the cell cursor in a grid of `size` rows and columns; `undefined` where the key is none of the
 * grid's, as Tab, which leaves it. Sideways arrows follow the screen, so they count backwards from right to left.
 */
export function gridStep(
  pressed: GridKey,
  at: GridPlace,
  size: GridPlace,
  direction: Direction,
): GridPlace | undefined {
  const { key, mod } = pressed;
  const clamp = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(row, size.row - 1)),
    column: Math.max(0, Math.min(column, size.column - 1)),
  });
  if (key === 'Home') return clamp(mod ? 0 : at.row, 0);
  if (key === 'End') return clamp(mod ? size.row - 1 : at.row, size.column - 1);
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return clamp(at.row, sideways(pressed, at, size, direction));
  const row = upright(pressed, at, size);
  return row === undefined ? undefined : clamp(row, at.column);
}
