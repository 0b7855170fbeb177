import type { Page } from '@playwright/test';
import type { Messages } from '#i18n/messages.ts';
import { saveDownload } from './save-download.ts';

type Format = keyof Messages['parts']['exportMenu']['formats'];

/** Saves what a screen shows, in one of the forms of its export menu. */
export async function exportAs(
  page: Page,
  t: Messages,
  format: Format,
  save: (name: string) => string,
): Promise<string> {
  await page.getByRole('main').getByRole('button', { name: t.common.export, exact: true }).click();
  const item = page.getByRole('menuitem', { name: t.parts.exportMenu.formats[format] });
  return saveDownload(page, () => item.click(), save);
}
