const NAME_LIMIT = 80;
/** What file systems refuse, what would make a folder, and marks that could make a name look like another. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const OUTER_DOTS = /^[. ]+|[. ]+$/gu;

/** A title as a file's name, unlike those taken before (in any letter case). */
export function entryName(title: string, extension: string, taken: Set<string>): string {
  const clean = title.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ').replace(OUTER_DOTS, '');
  const base = Array.from(clean).slice(0, NAME_LIMIT).join('').trim() || 'document';
  let name = `${base}.${extension}`;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1)
    name = `${base} (${String(count)}).${extension}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Whether a name of an archive's entry could lead out of the folder it is unpacked in. */
export function isUnsafeName(name: string): boolean {
  return (
    name.includes('\\') ||
    name.includes('\0') ||
    name.startsWith('/') ||
    /^[a-z]:/iu.test(name) ||
    name.split('/').includes('..')
  );
}
