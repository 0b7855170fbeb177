import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Child } from './child.ts';
import type { CommandName, Connection, Parameters } from './connection.ts';

interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
}

/** Where a command goes below the session; `{id}` is an element's. */
const REQUESTS: Readonly<Record<CommandName, Request>> = {
  execute: { method: 'POST', path: 'execute/async' },
  findElement: { method: 'POST', path: 'element' },
  label: { method: 'GET', path: 'element/{id}/computedlabel' },
  navigate: { method: 'POST', path: 'url' },
  perform: { method: 'POST', path: 'actions' },
  print: { method: 'POST', path: 'print' },
  refresh: { method: 'POST', path: 'refresh' },
  release: { method: 'POST', path: 'actions' },
  role: { method: 'GET', path: 'element/{id}/computedrole' },
  setWindow: { method: 'POST', path: 'window/rect' },
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
}

async function ask(method: string, address: string, body?: Parameters): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

interface Programs {
  /** WebKitWebDriver, which starts its own MiniBrowser. */
  readonly driver: string;
  /** A display without a screen. */
  readonly display: string;
}

/** Starts WebKitGTK's own small browser by its own driver, on a display of its own. */
export async function startWebKit({ driver, display }: Programs): Promise<Connection> {
  const home = await mkdtemp(path.join(tmpdir(), 'hashiya-webkit-'));
  const size = ['-screen', '0', '1600x1200x24'];
  const screen = new Child(display, ['-displayfd', '3', '-nolisten', 'tcp', ...size], {
    tells: true,
  });
  const children = [screen];
  const end = async () => {
    for (const child of children.toReversed()) await child.end();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const environment = { DISPLAY: `:${await screen.told()}`, HOME: home, GDK_BACKEND: 'x11' };
    const port = await freePort();
    const server = new Child(driver, [`--port=${String(port)}`, '--host=127.0.0.1'], {
      environment,
    });
    children.push(server);
    const base = `http://127.0.0.1:${String(port)}`;
    await server.until(() => ask('GET', `${base}/status`));
    const { sessionId } = (await ask('POST', `${base}/session`, { capabilities: {} })) as {
      sessionId: string;
    };
    const session = `${base}/session/${sessionId}`;
    return {
      send: (command, { id, ...parameters } = {}) => {
        const { method, path: place } = REQUESTS[command];
        const address = `${session}/${place.replace('{id}', String(id))}`;
        return command === 'release'
          ? ask('DELETE', address)
          : ask(method, address, method === 'POST' ? parameters : undefined);
      },
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
