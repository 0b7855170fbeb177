import { expect, type Page } from '@playwright/test';
import { en } from '#i18n/en.ts';

/** Opens a document from the list at the side of the desk. */
export async function openDocument(page: Page, title: string): Promise<void> {
  const list = page.getByRole('navigation', { name: en.desk.documents });
  await list.getByRole('link').filter({ hasText: title }).click();
  await expect(page.getByRole('document', { name: title })).toBeVisible();
}
