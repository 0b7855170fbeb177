/** @typedef {import('./recording.mjs').Cost} Cost */

const nameWidth = 32;

/** Prints measures as they come, beside what they may be, and at the end what was over. */
export class Report {
  /** Budgets by size, with what was over them. @type {Map<string, { count: number, over: string[] }>} */
  #budgets = new Map();
  #size = '';

  /** Begins a size, or begins it again: then what was measured of it does not count. @param {string} size @param {readonly number[]} load */
  begin(size, load) {
    this.#size = size;
    this.#budgets.set(size, { count: 0, over: [] });
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
    const budgets = [...this.#budgets.values()];
    const count = budgets.reduce((sum, size) => sum + size.count, 0);
    const over = budgets.flatMap((size) => size.over);
    console.log(`\n${count - over.length} of ${count} budgets hold`);
    for (const line of over) console.log(`  over: ${line}`);
  }

  /** @param {string} name @param {string} values @param {number} value @param {number | undefined} budget */
  #line(name, values, value, budget) {
    const line = `  ${name.padEnd(nameWidth)}${values}`;
    const budgets = this.#budgets.get(this.#size);
    if (budget === undefined || !budgets) {
      console.log(line);
      return;
    }
    budgets.count += 1;
    const isOver = value > budget;
    if (isOver) budgets.over.push(`${this.#size}: ${name.trim()} ${value.toFixed(2)} > ${budget}`);
    console.log(`${line}  ≤ ${budget}${isOver ? '  OVER' : ''}`);
  }
}
