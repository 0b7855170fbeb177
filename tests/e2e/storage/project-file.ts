import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { readHashiya, type HashiyaFile } from '#interchange/hashiya/read.ts';
import { APP_FORMAT } from '#storage/app-format.ts';

/** A downloaded `.hashiya`, read back; anything wrong with it fails the test. */
export async function readDownload(download: Download): Promise<HashiyaFile> {
  const bytes = await readFile(await download.path());
  const read = await readHashiya(new Blob([bytes]), { appFormat: APP_FORMAT });
  if (!read.ok) throw new Error(`the file cannot be read: ${read.problem.type}`);
  return read.value;
}
