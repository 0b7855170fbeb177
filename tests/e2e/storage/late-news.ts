import type { BrowserContext, Page } from '@playwright/test';

interface LateNews {
  hold: () => void;
  deliver: () => void;
}

/**
 * Lets the tabs opened from now on be told late of what other tabs did: what is otherwise a matter of milliseconds between
 * two tabs becomes an order of events. Nothing gets lost.
 */
export async function allowLateNews(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const Channel = BroadcastChannel;
    let held: (() => void)[] | undefined;
    window.BroadcastChannel = class extends Channel {
      override set onmessage(listener: (event: MessageEvent) => void) {
        super.onmessage = (event) => {
          const tell = () => {
            listener.call(this, event);
          };
          if (held) held.push(tell);
          else tell();
        };
      }
    };
    const news: LateNews = {
      hold: () => {
        held ??= [];
      },
      deliver: () => {
        const waiting = held ?? [];
        held = undefined;
        for (const tell of waiting) tell();
      },
    };
    Object.assign(window, { news });
  });
}

export async function holdNews(page: Page): Promise<void> {
  await page.evaluate('news.hold()');
}

export async function deliverNews(page: Page): Promise<void> {
  await page.evaluate('news.deliver()');
}
