import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Child } from './child.ts';
import type { CommandName, Connection, Parameters } from './connection.ts';

const NAMES: Readonly<Record<CommandName, string>> = {
  execute: 'WebDriver:ExecuteAsyncScript',
  findElement: 'WebDriver:FindElement',
  label: 'WebDriver:GetComputedLabel',
  navigate: 'WebDriver:Navigate',
  perform: 'WebDriver:PerformActions',
  print: 'WebDriver:Print',
  refresh: 'WebDriver:Refresh',
  release: 'WebDriver:ReleaseActions',
  role: 'WebDriver:GetComputedRole',
  setWindow: 'WebDriver:SetWindowRect',
};

/** Nothing is asked of the network, and nothing lies over the page. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

type Answer = readonly [1, number, { error: string; message: string } | null, unknown];

/** Messages in both directions are JSON after its length in bytes and a colon. */
class Wire {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #rest = Buffer.alloc(0);
  #count = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes: Buffer) => {
      this.#rest = Buffer.concat([this.#rest, bytes]);
      this.#readOn();
    });
  }

  async ask(name: string, parameters: Parameters): Promise<unknown> {
    this.#count += 1;
    const message = JSON.stringify([0, this.#count, name, parameters]);
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(this.#count, resolve));
    this.#socket.write(`${String(Buffer.byteLength(message))}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${name}: ${error.error}: ${error.message}`);
    return result;
  }

  end(): void {
    this.#socket.destroy();
  }

  #readOn(): void {
    for (;;) {
      const colon = this.#rest.indexOf(':');
      const end = colon + 1 + Number(this.#rest.subarray(0, colon));
      if (colon < 0 || this.#rest.length < end) return;
      const message = JSON.parse(this.#rest.toString('utf8', colon + 1, end)) as unknown;
      this.#rest = this.#rest.subarray(end);
      // The first one only greets.
      if (!Array.isArray(message)) continue;
      const answer = message as unknown as Answer;
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }
}

function hasValue(result: unknown): result is { readonly value: unknown } {
  return typeof result === 'object' && result !== null && 'value' in result;
}

/** Starts a Firefox without windows, by its own protocol, which carries WebDriver's commands. */
export async function startFirefox(file: string): Promise<Connection> {
  const profile = await mkdtemp(path.join(tmpdir(), 'hashiya-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote'];
  // Root may not use another's home, which Firefox would take the variable for.
  const environment = { HOME: profile, MOZ_HEADLESS: '1', MOZ_CRASHREPORTER_DISABLE: '1' };
  const child = new Child(file, [...options, '--profile', profile], { environment });
  const portFile = path.join(profile, 'MarionetteActivePort');
  const port = await child.until(async () => Number(await readFile(portFile, 'utf8')) || undefined);
  const wire = new Wire(connect(port, '127.0.0.1'));
  await wire.ask('WebDriver:NewSession', {});
  const send = async (name: string, parameters: Parameters) => {
    const result = await wire.ask(name, parameters);
    return hasValue(result) ? result.value : result;
  };
  return {
    send: (command, parameters = {}) => send(NAMES[command], parameters),
    inBrowser: async (script, parameters) => {
      await wire.ask('Marionette:SetContext', { value: 'chrome' });
      try {
        return await send(NAMES.execute, { script, args: parameters });
      } finally {
        await wire.ask('Marionette:SetContext', { value: 'content' });
      }
    },
    close: async () => {
      wire.end();
      await child.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
