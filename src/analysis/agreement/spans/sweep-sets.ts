import { LabelSets } from '#analysis/agreement/label-sets.ts';
import { MISSING, PatternTally, type PatternTable } from '#analysis/agreement/pattern-table.ts';
import type { CodeScope } from './code-scope.ts';
import type { UnitsOfStudy } from './units-of-study.ts';

/** Units by the sets of codes that every coder applied to them; a value is a set's number. */
export interface SetTable {
  readonly table: PatternTable;
  readonly sets: LabelSets;
}

/** Borders of everything that was coded in a document, as numbers that sort by place. */
class Borders {
  readonly #ofPlace: number;
  readonly #scopes: number;
  readonly #keys: number[] = [];

  constructor(coders: number, scopes: number) {
    this.#scopes = scopes;
    this.#ofPlace = coders * scopes;
  }

  add(place: number, coder: number, scope: number): void {
    this.#keys.push(place * this.#ofPlace + coder * this.#scopes + scope);
  }

  /** In the order of their places. */
  forEach(see: (place: number, coder: number, scope: number) => void): void {
    for (const key of Float64Array.from(this.#keys).sort()) {
      const who = key % this.#ofPlace;
      see((key - who) / this.#ofPlace, Math.floor(who / this.#scopes), who % this.#scopes);
    }
  }
}

function bordersOf(units: UnitsOfStudy, scopes: readonly CodeScope[], document: number): Borders {
  const borders = new Borders(units.study.coders.length, scopes.length);
  for (const coder of units.study.participants(document)) {
    scopes.forEach((scope, at) => {
      const { starts, ends } = units.coded(document, scope, coder);
      for (let step = 0; step < starts.length; step += 1) {
        borders.add(starts[step] ?? 0, coder, at);
        borders.add(ends[step] ?? 0, coder, at);
      }
    });
  }
  return borders;
}

/** Walks every document once over all codes and coders together. */
export function sweepSets(units: UnitsOfStudy, scopes: readonly CodeScope[]): SetTable {
  const { study } = units;
  const sets = new LabelSets();
  const tally = new PatternTally();
  for (let document = 0; document < study.documents.length; document += 1) {
    const present = new Int32Array(study.coders.length).fill(MISSING);
    for (const coder of study.participants(document)) present[coder] = 0;
    let position = 0;
    bordersOf(units, scopes, document).forEach((place, coder, scope) => {
      if (place > position) tally.add(present, place - position);
      position = place;
      present[coder] = sets.toggled(present[coder] ?? 0, scope);
    });
    const rest = units.count(document) - position;
    if (rest > 0) tally.add(present, rest);
  }
  return { table: tally.table(study.coders.length, sets.size), sets };
}
