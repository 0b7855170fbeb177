/** Finds a free lane without making a list at every search: a lane is taken when it bears the present search's stamp. */
export class LaneSearch {
  readonly #stamps: number[] = [];
  #stamp = 0;

  /** All lanes are free again. */
  begin(): void {
    this.#stamp += 1;
  }

  take(lane: number): void {
    this.#stamps[lane] = this.#stamp;
  }

  /** The lowest free lane; the preferred one, if that is free. */
  free(preferred: number | undefined): number {
    if (preferred !== undefined && this.#stamps[preferred] !== this.#stamp) return preferred;
    let lane = 0;
    while (this.#stamps[lane] === this.#stamp) lane += 1;
    return lane;
  }
}
