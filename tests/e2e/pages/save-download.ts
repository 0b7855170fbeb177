import type { Page } from '@playwright/test';

/** Does what starts a download and gives the path of the saved file; `save` says where a name goes. */
export async function saveDownload(
  page: Page,
  start: () => Promise<void>,
  save: (name: string) => string,
): Promise<string> {
  const begun = page.waitForEvent('download');
  await start();
  const download = await begun;
  const path = save(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
