import type { Locator } from '@playwright/test';

/** Drops files of the disk on a place, as the system's file manager would. */
export async function dropFiles(target: Locator, files: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to drop on');
  const page = target.page();
  const devtools = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', {
      type,
      x,
      y,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await devtools.detach();
}
