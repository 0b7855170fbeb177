import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test';

/** Notes everything a page of Hashiya must never do: leave its origin, break its policy, complain to the console. */
async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const misdeeds: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    const isOwn = address.startsWith(origin) || /^(?:blob|data):/u.test(address);
    if (!isOwn) misdeeds.push(`went to ${address}`);
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      misdeeds.push(`asked ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('websocket', (socket) => misdeeds.push(`opened ${socket.url()}`));
  });
  context.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`said ${message.text()}`);
  });
  context.on('weberror', (error) => misdeeds.push(`threw ${String(error.error())}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sample } = event;
      reportError(new Error(`policy ${violatedDirective} bars ${blockedURI} ${sample}`));
    });
  });
  return misdeeds;
}

/** A browser profile for tests that take turns at it: whoever closes it is to see that no misdeeds were noted. */
export async function watchedContext(
  browser: Browser,
  origin: string | undefined,
  options: BrowserContextOptions = {},
): Promise<{ readonly context: BrowserContext; readonly misdeeds: readonly string[] }> {
  const context = await browser.newContext(options);
  return { context, misdeeds: await watch(context, origin ?? '') };
}

interface Fixtures {
  /** Another browser profile: nothing of what is stored in the first one is there. */
  readonly otherProfile: BrowserContext;
}

/** Playwright's test, which fails when a page says or asks for anything it should not. */
export const test = base.extend<Fixtures>({
  context: async ({ context, baseURL }, use) => {
    const misdeeds = await watch(context, baseURL ?? '');
    await use(context);
    expect(misdeeds).toEqual([]);
  },
  otherProfile: async ({ browser, baseURL }, use) => {
    const { context, misdeeds } = await watchedContext(browser, baseURL);
    await use(context);
    await context.close();
    expect(misdeeds).toEqual([]);
  },
});

export { expect };
