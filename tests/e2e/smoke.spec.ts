import { expect, test } from '@playwright/test';

test('the page opens, quietly and without leaving its origin', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(baseURL ?? '') || /^(?:data|blob):/.test(request.url());
    if (!isOwn) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await page.goto('./');
  await expect(page).toHaveTitle(/Hashiya/);
  await page.waitForLoadState('networkidle');

  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
