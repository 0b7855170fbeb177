import { unpackEntries } from '#interchange/archive/unpack-entries.ts';

/** What a project file is, by its content; its name only decides where the content leaves it open. */
export type ProjectKind = 'hashiya' | 'encrypted' | 'qdpx' | 'qdc' | 'qualcoder-archive' | 'sqlite';

const HEAD_BYTES = 4096;
const ROOT = /<(?:[\w.-]+:)?(Project|CodeBook)[\s>]/u;
const UTF16_MARKS = new Map([
  [0xfffe, 'utf-16le'],
  [0xfeff, 'utf-16be'],
]);

function headText(bytes: Uint8Array<ArrayBuffer>): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return new TextDecoder(UTF16_MARKS.get(mark) ?? 'utf-8').decode(bytes);
}

async function archiveKind(file: Blob, extension: string): Promise<ProjectKind> {
  const listed = await unpackEntries(file, () => false, 0);
  const names = listed.ok ? listed.value.names : [];
  if (names.includes('manifest.json')) return 'hashiya';
  if (names.some((name) => /^[^/\\]+\.qde$/iu.test(name))) return 'qdpx';
  if (names.some((name) => /(?:^|[/\\])data\.qda$/iu.test(name))) return 'qualcoder-archive';
  return extension === 'qdpx' ? 'qdpx' : 'hashiya';
}

/** Where only the name tells. */
const KIND_BY_EXTENSION: Readonly<Record<string, ProjectKind>> = {
  qdpx: 'qdpx',
  qde: 'qdpx',
  qdc: 'qdc',
  sqlite3: 'sqlite',
  sqlite: 'sqlite',
  db: 'sqlite',
  qda: 'sqlite',
  rqda: 'sqlite',
};

/** What looks like nothing else is read as our own file, whose reader says what is wrong. */
export async function projectKind(name: string, file: Blob): Promise<ProjectKind> {
  const extension = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = headText(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (head.startsWith('PK')) return archiveKind(file, extension);
  if (head.startsWith('SQLite format 3\0')) return 'sqlite';
  if (head.startsWith('age-encryption.org/')) return 'encrypted';
  const root = ROOT.exec(head)?.[1];
  if (root !== undefined) return root === 'CodeBook' ? 'qdc' : 'qdpx';
  return KIND_BY_EXTENSION[extension] ?? 'hashiya';
}
