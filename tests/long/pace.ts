import type { Page } from '@playwright/test';

export interface Paced {
  /** Milliseconds between two frames. */
  readonly gaps: readonly number[];
  /** Milliseconds of each task of the page's main thread that took more than 50. */
  readonly tasks: readonly number[];
}

declare global {
  interface Window {
    pace: { take(): Paced };
  }
}

function installPace(): void {
  let gaps: number[] = [];
  let tasks: number[] = [];
  let last: number | undefined;
  const onFrame = (time: number) => {
    if (last !== undefined) gaps.push(time - last);
    last = time;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
  const note = (entries: readonly PerformanceEntry[]) => {
    tasks.push(...entries.map(({ duration }) => duration));
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ entryTypes: ['longtask'] });
  window.pace = {
    take: () => {
      note(observer.takeRecords());
      const taken = { gaps, tasks };
      [gaps, tasks, last] = [[], [], undefined];
      return taken;
    },
  };
}

const TOO_LONG = 60;

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** How the page kept up: gaps between frames and long tasks, by what was being done. Figures only, nothing is asked of them. */
export class Pace {
  readonly #page: Page;
  readonly #gaps: number[] = [];
  readonly #tasks: { readonly during: string; readonly took: number }[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<Pace> {
    await page.addInitScript(installPace);
    return new Pace(page);
  }

  /** Counts what came since the last look to what was done meanwhile. */
  async note(during: string): Promise<void> {
    const { gaps, tasks } = await this.#take();
    this.#gaps.push(...gaps);
    this.#tasks.push(...tasks.map((took) => ({ during, took })));
  }

  /** Forgets what came since the last look, as the test's own work. */
  async skip(): Promise<void> {
    await this.#take();
  }

  /** Milliseconds, in one line. */
  summary(): string {
    const sorted = [...this.#gaps].sort((a, b) => a - b);
    const long = this.#tasks.filter(({ took }) => took > TOO_LONG);
    const longest = [...this.#tasks].sort((a, b) => b.took - a.took)[0];
    const figures = [
      `frames: median ${share(sorted, 0.5).toFixed(1)} ms`,
      `p95 ${share(sorted, 0.95).toFixed(1)} ms`,
      `longest task ${longest ? `${String(longest.took)} ms (${longest.during})` : 'under 50 ms'}`,
      `${String(long.length)} tasks over ${String(TOO_LONG)} ms`,
    ];
    return figures.join(', ');
  }

  /** Tasks that were too long, by what was being done. */
  tooLong(): string[] {
    const byAction = new Map<string, number[]>();
    for (const { during, took } of this.#tasks)
      if (took > TOO_LONG) byAction.set(during, [...(byAction.get(during) ?? []), took]);
    return [...byAction].map(([action, took]) => `${action}: ${took.join(', ')} ms`);
  }

  #take(): Promise<Paced> {
    return this.#page.evaluate(() => window.pace.take());
  }
}
