import { expect } from '@playwright/test';
import { main } from '#cli/main.ts';

/** What the command line prints and says beside it; that it succeeds is held. */
export async function commandLine(...args: readonly string[]) {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await main(args, {
    isTerminal: false,
    write: (content) => {
      printed.push(String(content));
      return Promise.resolve();
    },
    note: (text) => {
      noted.push(text);
    },
  });
  expect(code).toBe(0);
  return { printed: printed.join(''), noted: noted.join('\n') };
}
