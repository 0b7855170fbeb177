import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Selector of what is said in passing, at the edge of the page. */
export const NOTICES = '[data-sonner-toaster]';

interface Look {
  readonly options: RunOptions;
  readonly include: string;
  readonly exclude: readonly string[];
}

/** What stands in somebody's way on the page as it is, or a part of it: the rule, and the elements. */
export async function barriers(
  page: Page,
  rules: 'all' | 'contrast',
  part?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const look: Look = {
    options: {
      runOnly: rules === 'all' ? WCAG : ['color-contrast'],
      resultTypes: ['violations'],
    },
    include: part ?? 'html',
    // Notices come and go while the page is looked at; they are a part of their own.
    exclude: part === undefined ? [NOTICES] : [],
  };
  return page.evaluate(lookAt, look);
}

/** Runs in the page, where what is found beside violations stays. */
async function lookAt({ options, include, exclude }: Look): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const context = { include: [include], exclude: [...exclude] };
  const { violations } = await inPage.run(context, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
