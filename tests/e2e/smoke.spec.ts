import { ProjectsPage } from './pages/projects.ts';
import { expect, test } from './support/test.ts';

test('the page greets with the sample study, quietly and without leaving its origin', async ({
  page,
}) => {
  const projects = new ProjectsPage(page);
  await projects.open();
  await expect(page).toHaveTitle(/Hashiya/u);
  await expect(projects.sampleButton).toBeEnabled();
  await page.waitForLoadState('networkidle');
});
