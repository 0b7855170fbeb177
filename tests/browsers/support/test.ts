import { expect, test as base } from '@playwright/test';
import { Browser } from '#tests/browsers/driver/browser.ts';
import { Study } from './study.ts';
import { startBrowser, type BrowserKind } from './start-browser.ts';

export interface StartOptions {
  readonly kind: BrowserKind;
}

interface WorkerFixtures extends StartOptions {
  /** The browser with the sample study open in it, or what this machine lacks. */
  readonly started: Study | string;
}

/** Tests that share one started browser, and are skipped where there is none. */
export const test = base.extend<{ readonly study: Study }, WorkerFixtures>({
  kind: ['firefox', { option: true, scope: 'worker' }],
  started: [
    async ({ kind }, use, { project }) => {
      const connection = await startBrowser(kind);
      if (typeof connection === 'string') {
        await use(connection);
        return;
      }
      try {
        const study = new Study(new Browser(connection), project.use.baseURL ?? '');
        await study.open();
        await use(study);
      } finally {
        await connection.close();
      }
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  study: async ({ started }, use, info) => {
    if (typeof started === 'string') {
      info.skip(true, started);
      return;
    }
    await use(started);
    expect(await started.misdeeds()).toEqual([]);
  },
});

export { expect };
