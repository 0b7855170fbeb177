/** Milliseconds of main-thread CPU and of wall time. */
/** @typedef {{ cpu: number, wall: number }} Cost */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, tts?: number, dur?: number, tdur?: number, cat: string }} TraceEvent */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

const MARKS = 'blink.user_timing';
/** Has an event for every task of a thread, with its time on the CPU. */
const TASKS = 'disabled-by-default-devtools.timeline';

/** Milliseconds between the start of recording and the work. */
const rest = 200;

/** What a page's main thread did while it was recorded, by the marks the page left. */
export class Recording {
  /** @type {TraceEvent[]} */ #marks;
  /** @type {TraceEvent[]} */ #tasks;

  /** @param {TraceEvent[]} events */
  constructor(events) {
    this.#marks = events.filter(({ cat, tts }) => cat === MARKS && tts !== undefined);
    const [first] = this.#marks;
    this.#tasks = events.filter(
      ({ name, ph, pid, tid }) =>
        name === 'RunTask' && ph === 'X' && pid === first?.pid && tid === first.tid,
    );
  }

  /** @param {string} from @param {string} to @returns {Cost} */
  between(from, to) {
    const [start, end] = [this.#mark(from), this.#mark(to)];
    return {
      cpu: ((end.tts ?? NaN) - (start.tts ?? NaN)) / 1000,
      wall: (end.ts - start.ts) / 1000,
    };
  }

  /** The task that took most of the CPU. @param {string} from @param {string} to @returns {Cost} */
  longest(from, to) {
    const [start, end] = [this.#mark(from), this.#mark(to)];
    const tasks = this.#tasks.filter(({ ts }) => ts >= start.ts && ts < end.ts);
    return tasks
      .map(({ tdur = 0, dur = 0 }) => ({ cpu: tdur / 1000, wall: dur / 1000 }))
      .reduce((most, task) => (task.cpu > most.cpu ? task : most), { cpu: 0, wall: 0 });
  }

  /** @param {string} name */
  #mark(name) {
    const found = this.#marks.find((mark) => mark.name === name);
    if (!found) throw new Error(`the page left no mark ${name}`);
    return found;
  }
}

/**
 * Records a page from a clean heap on.
 *
 * @param {CDPSession} session @param {() => Promise<unknown>} work
 */
export async function record(session, work) {
  /** @type {TraceEvent[]} */
  const events = [];
  /** @param {{ value: unknown[] }} data */
  const collect = ({ value }) => events.push(.../** @type {TraceEvent[]} */ (value));
  await session.send('HeapProfiler.collectGarbage');
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [MARKS, TASKS], excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  // The start itself costs the page something.
  await new Promise((resolve) => setTimeout(resolve, rest));
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return new Recording(events);
}
