import { LOSS_TYPES, PLACES, type Loss, type LossType } from './loss.ts';

/** Counts what does not come over while a file is read. */
export class LossCounter {
  readonly #counted = new Map<LossType, { count: number; places: Set<string> }>();

  constructor(
    /** What was counted before. */
    former: readonly Loss[] = [],
  ) {
    for (const { type, count, places } of former) {
      this.#counted.set(type, { count, places: new Set(places) });
    }
  }

  add(type: LossType, place = '', count = 1): void {
    if (count === 0) return;
    const counted = this.#counted.get(type) ?? { count: 0, places: new Set() };
    this.#counted.set(type, counted);
    counted.count += count;
    if (place !== '' && counted.places.size < PLACES) counted.places.add(place);
  }

  losses(): Loss[] {
    return LOSS_TYPES.flatMap((type) => {
      const counted = this.#counted.get(type);
      return counted ? [{ type, count: counted.count, places: [...counted.places] }] : [];
    });
  }
}
