import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Selector of what is said in passing, at the edge of the page. */
export const NOTICES = '[data-sonner-toaster]';

/** What stands in somebody's way on the page as it is, or a part of it: the rule, and the elements. */
export async function barriers(
  page: Page,
  rules: 'all' | 'contrast',
  part?: string,
): Promise<string[]> {
  // The other mode, for pages in frames, opens a page more for every look.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (part) axe.include(part);
  // Notices come and go while the page is looked at; they are a part of their own.
  else axe.exclude(NOTICES);
  const chosen = rules === 'all' ? axe.withTags(WCAG) : axe.withRules('color-contrast');
  const { violations } = await chosen.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
