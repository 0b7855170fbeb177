/** Milliseconds between two frames of which one was lost on a screen of 60 a second. */
const LATE = 25;

/** Counts frames, and those that came late. */
export class Frames {
  #times: number[] = [];
  #frame = 0;

  start(): void {
    this.#times = [];
    const note = (time: number): void => {
      this.#times.push(time);
      this.#frame = requestAnimationFrame(note);
    };
    this.#frame = requestAnimationFrame(note);
  }

  stop(): { frames: number; late: number } {
    cancelAnimationFrame(this.#frame);
    const times = this.#times;
    const late = times.filter((time, at) => at > 0 && time - (times[at - 1] ?? time) > LATE);
    return { frames: times.length, late: late.length };
  }
}
