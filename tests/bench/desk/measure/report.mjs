/** @typedef {import('./recording.mjs').Cost} Cost */

const nameWidth = 32;

/** Prints measures as they come, beside what they may be, and at the end what was over. */
export class Report {
  /** @type {string[]} */ #over = [];
  #budgets = 0;
  #size = '';

  /** @param {string} size @param {readonly number[]} load */
  begin(size, load) {
    this.#size = size;
    const loads = load.map((value) => value.toFixed(1)).join(' ');
    console.log(`\n${size}, load average ${loads}`);
    console.log(`  ${''.padEnd(nameWidth)} ms CPU    wall  budget`);
  }

  /** @param {string} name @param {Cost} cost @param {number} [budget] of CPU */
  cost(name, { cpu, wall }, budget) {
    const values = `${cpu.toFixed(1).padStart(7)} ${wall.toFixed(0).padStart(7)}`;
    this.#line(name, values, cpu, budget);
  }

  /** @param {string} name @param {number} value @param {number} [budget] */
  number(name, value, budget) {
    this.#line(name, value.toFixed(1).padStart(7).padEnd(15), value, budget);
  }

  /** @param {string} name @param {number} share */
  share(name, share) {
    this.#line(name, `${(share * 100).toFixed(0).padStart(5)} %`.padEnd(15), share, undefined);
  }

  /** @param {string} name @param {Cost} desk @param {Cost} other @param {number} [limit] */
  ratio(name, desk, other, limit) {
    const [cpu, wall] = [desk.cpu / other.cpu, desk.wall / other.wall];
    this.#line(name, `${cpu.toFixed(3).padStart(7)} ${wall.toFixed(3).padStart(7)}`, cpu, limit);
  }

  end() {
    console.log(`\n${this.#budgets - this.#over.length} of ${this.#budgets} budgets hold`);
    for (const line of this.#over) console.log(`  over: ${line}`);
  }

  /** @param {string} name @param {string} values @param {number} value @param {number | undefined} budget */
  #line(name, values, value, budget) {
    const line = `  ${name.padEnd(nameWidth)}${values}`;
    if (budget === undefined) {
      console.log(line);
      return;
    }
    this.#budgets += 1;
    const isOver = value > budget;
    if (isOver) this.#over.push(`${this.#size}: ${name.trim()} ${value.toFixed(2)} > ${budget}`);
    console.log(`${line}  ≤ ${budget}${isOver ? '  OVER' : ''}`);
  }
}
