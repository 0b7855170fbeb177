/** What one system or another does not allow in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const LONGEST = 120;

/** A title as the name of a file. */
export function fileNameOf(title: string): string {
  const name = title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
  return Array.from(name).slice(0, LONGEST).join('').trim() || 'hashiya';
}
