import type { Connection } from './connection.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Keys by their names in `KeyboardEvent.key`, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

/** Runs a function given as text and answers with its value or its error, as neither may be lost on the way. */
const CALL = `
  const [source, args] = arguments;
  const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (0, eval)('(' + source + ')')(...args)).then(
    (value) => done({ value }),
    (error) => done({ error: String(error), stack: error.stack }));`;

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
  readonly stack?: string;
}

/** One page of a started browser, acted on with real keys and a real pointer. */
export class Browser {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get connection(): Connection {
    return this.#connection;
  }

  async goTo(url: string): Promise<void> {
    await this.#connection.send('navigate', { url });
  }

  async reload(): Promise<void> {
    await this.#connection.send('refresh');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#connection.send('setWindow', { width, height });
  }

  /** Runs a function in the page; it takes nothing from around it but its arguments. */
  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (...parameters: Arguments) => Value | Promise<Value>,
    ...parameters: Arguments
  ): Promise<Value> {
    const script = CALL.replace("(0, eval)('(' + source + ')')", `(${String(work)})`);
    const args = ['', parameters];
    const outcome = (await this.#connection.send('execute', { script, args })) as Outcome;
    if (outcome.error !== undefined) throw new Error(`${outcome.error}\n${outcome.stack ?? ''}`);
    return outcome.value as Value;
  }

  /** Presses keys one after another, such as `Control+a`. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((key) => {
      const values = key.split('+').map((name) => KEYS[name] ?? name);
      return [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.#connection.send('perform', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  async click(at: Point): Promise<void> {
    await this.drag(at, at);
  }

  /** Presses the pointer's button at one place and lets go at another. */
  async drag(from: Point, to: Point): Promise<void> {
    const move = ({ x, y }: Point, duration = 0) => ({
      type: 'pointerMove',
      duration,
      origin: 'viewport',
      x: Math.round(x),
      y: Math.round(y),
    });
    const way = from === to ? [] : [move({ x: (from.x + to.x) / 2, y: to.y }, 50), move(to, 50)];
    const actions = [
      move(from),
      { type: 'pointerDown', button: 0 },
      ...way,
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    await this.#connection.send('perform', {
      actions: [{ type: 'pointer', id: 'mouse', parameters, actions }],
    });
  }
}
