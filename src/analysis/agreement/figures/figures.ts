import type { Figure } from '#analysis/agreement/figure.ts';

/** Figures by the names of the command line. */
export type Figures = Map<string, Figure>;

export type NamedFigures = Readonly<Record<string, Figure>>;

/** Puts figures under a common beginning of their names. */
export function addFigures(figures: Figures, path: string, added: NamedFigures): void {
  for (const [name, figure] of Object.entries(added)) figures.set(`${path}${name}`, figure);
}
