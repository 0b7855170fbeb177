import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const PATIENCE = 20_000;

interface ChildOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** One more pipe to read from, as descriptor 3. */
  readonly tells?: boolean;
}

/** A program that a test has started and ends again. */
export class Child {
  readonly #process: ChildProcess;
  readonly #name: string;
  #output = '';

  constructor(file: string, rest: readonly string[], { environment, tells }: ChildOptions = {}) {
    this.#name = file;
    this.#process = spawn(file, rest, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', tells ? 'pipe' : 'ignore'],
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
    this.#process.once('error', (error) => (this.#output += error.message));
    process.once('exit', this.#kill);
  }

  /** What the program tells through descriptor 3. */
  async told(): Promise<string> {
    let text = '';
    this.#process.stdio[3]?.on('data', (bytes: Buffer) => (text += bytes.toString()));
    const whole = await this.until(() => Promise.resolve(text.endsWith('\n') ? text : undefined));
    return whole.trim();
  }

  /** Asks again and again until there is an answer. */
  async until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end && !this.#hasEnded) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${this.#name} did not come up:\n${this.#output}`);
  }

  async end(): Promise<void> {
    process.off('exit', this.#kill);
    if (this.#hasEnded) return;
    const gone = once(this.#process, 'exit');
    this.#kill();
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
  }

  get #hasEnded(): boolean {
    const { exitCode, signalCode, pid } = this.#process;
    return exitCode !== null || signalCode !== null || pid === undefined;
  }

  readonly #kill = (): void => {
    this.#process.kill();
  };
}
