import { fileNameOf } from './file-name-of.ts';

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** `Digital governance 2019-04-03 140512.hashiya`, by the clock on the wall, to the second: no two have one name. */
export function datedFileName(
  title: string,
  now: Date,
  extension: string,
  rest: readonly string[] = [],
): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join('');
  return `${fileNameOf(title, rest)} ${day} ${time}.${extension}`;
}
