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

/** Calls a function and answers with its value or its error; drivers differ in what they make of either. */
function callOf(source: string): string {
  return `
    const done = arguments[arguments.length - 1];
    Promise.resolve([...arguments].slice(0, -1)).then((parameters) => (${source})(...parameters)).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) + error.stack }));`;
}

interface Outcome {
  readonly value?: unknown;
  readonly error?: string;
}

/** What WebDriver calls an element that has been found. */
function idOf(element: Element): unknown {
  return Object.values(element)[0];
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
    const script = callOf(String(work));
    const outcome = (await this.#connection.send('execute', {
      script,
      args: parameters,
    })) as Outcome;
    if (outcome.error !== undefined) throw new Error(outcome.error);
    return outcome.value as Value;
  }

  /** An element to hand to `evaluate`, where it is the element itself. */
  async element(selector: string): Promise<Element> {
    const parameters = { using: 'css selector', value: selector };
    return (await this.#connection.send('findElement', parameters)) as Element;
  }

  async roleOf(element: Element): Promise<string> {
    return String(await this.#connection.send('role', { id: idOf(element) }));
  }

  async labelOf(element: Element): Promise<string> {
    return String(await this.#connection.send('label', { id: idOf(element) }));
  }

  /** Presses keys one after another, such as `Control+a`. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.#pressAll(keys.map((key) => key.split('+').map((name) => KEYS[name] ?? name)));
  }

  async type(text: string): Promise<void> {
    await this.#pressAll([...text].map((letter) => [letter]));
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

  async #pressAll(chords: readonly (readonly string[])[]): Promise<void> {
    const actions = chords.flatMap((values) => [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
    await this.#connection.send('perform', { actions: [{ type: 'key', id: 'keys', actions }] });
  }
}
