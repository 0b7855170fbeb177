import { datedFileName } from '#parts/export-menu/dated-file-name.ts';

/** Of the file that holds the whole project. */
export function backupFileName(name: string, now: Date): string {
  return datedFileName(name, now, 'hashiya');
}
