import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, test as base, type Browser, type BrowserContext } from '@playwright/test';
import { chromiumFlags } from '../../../scripts/chromium.mjs';
import { CodingTab } from './coding-tab.ts';

const STARTING = 20_000;

function executable(): string {
  const file = process.env['CHROMIUM_PATH'];
  if (file === undefined) throw new Error('CHROMIUM_PATH is set by the configuration');
  return file;
}

/** A browser in a process group of its own, which can be killed with all its children. */
export interface Killable {
  readonly context: BrowserContext;
  readonly kill: () => Promise<void>;
}

/** Where a started browser says it can be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`the browser did not start: ${said}`));
    }, STARTING);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /ws:\/\/\S+/.exec(said)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // The group, not the process: what its children have not handed over yet is to be lost as well.
  process.kill(-child.pid, 'SIGKILL');
  return ended;
}

/**
 * A browser profile on disk, as a researcher has one. Playwright's usual contexts keep their databases in memory, which is
 * not the storage this is about.
 */
class Profile {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hashiya-profile-'));
  readonly #baseURL: string;
  #opened: BrowserContext | undefined;
  #started: ChildProcess | undefined;
  #driven: Browser | undefined;

  constructor(baseURL: string, original?: Profile) {
    this.#baseURL = baseURL;
    if (original) cpSync(original.folder, this.folder, { recursive: true });
  }

  /** Opens the profile; one that is open is closed first. */
  async open(flags: readonly string[] = []): Promise<BrowserContext> {
    await this.close();
    this.#opened = await chromium.launchPersistentContext(this.folder, {
      executablePath: executable(),
      args: [...chromiumFlags, ...flags],
      baseURL: this.#baseURL,
      viewport: { width: 1280, height: 800 },
    });
    return this.#opened;
  }

  /** Opens the profile in a browser that can be killed. Addresses of its pages are to be given whole. */
  async start(): Promise<Killable> {
    await this.close();
    const child = spawn(
      executable(),
      [
        ...chromiumFlags,
        '--headless=new',
        '--remote-debugging-port=0',
        '--window-size=1280,800',
        `--user-data-dir=${this.folder}`,
        'about:blank',
      ],
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#started = child;
    this.#driven = await chromium.connectOverCDP(await addressOf(child));
    const [context] = this.#driven.contexts();
    if (!context) throw new Error('a browser without its usual context');
    return { context, kill: () => killGroup(child) };
  }

  async close(): Promise<void> {
    await this.#opened?.close();
    this.#opened = undefined;
    await this.#driven?.close();
    this.#driven = undefined;
    if (this.#started) await killGroup(this.#started);
    this.#started = undefined;
  }

  /** Whether IndexedDB lies in SQLite files; else in LevelDB. */
  get usesSqlite(): boolean {
    const stores = readdirSync(path.join(this.folder, 'Default/IndexedDB'));
    return stores.length > 0 && stores.every((store) => !store.endsWith('.leveldb'));
  }

  async remove(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Fixtures {
  /** Never used before. */
  readonly emptyProfile: Profile;
  /** With the sample study in it. */
  readonly profile: Profile;
}

interface WorkerFixtures {
  readonly sampleProfile: Profile;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  sampleProfile: [
    async ({ browserName: _ }, use, info) => {
      const profile = new Profile(info.project.use.baseURL ?? '');
      await CodingTab.makeSample(await profile.open());
      await profile.close();
      await use(profile);
      await profile.remove();
    },
    { scope: 'worker' },
  ],
  emptyProfile: async ({ baseURL }, use) => {
    const profile = new Profile(baseURL ?? '');
    await use(profile);
    await profile.remove();
  },
  profile: async ({ baseURL, sampleProfile }, use) => {
    const profile = new Profile(baseURL ?? '', sampleProfile);
    await use(profile);
    await profile.remove();
  },
});
