import { unpackEntries } from '#interchange/archive/unpack-entries.ts';

/** What a file is that is no project: that says where it belongs. */
export type UnlikeProject = 'empty-file' | 'text-or-table' | 'archive-bundle';

const TEXT_OR_TABLE =
  /\.(?:docx|docm|odt|rtf|pdf|txt|md|html?|epub|vtt|srt|eaf|textgrid|csv|tsv|xlsx|ods)$/iu;
/** Names in a bundle for a data archive; some programs pack a folder with its own name. */
const BUNDLED = [/^(?:[^/]+\/)?project\.qdpx$/u, /^(?:[^/]+\/)?datapackage\.json$/u];

async function isBundle(content: Blob): Promise<boolean> {
  const listed = await unpackEntries(content, () => false, 0);
  const names = listed.ok ? listed.value.names : [];
  return BUNDLED.every((pattern) => names.some((name) => pattern.test(name)));
}

/** Of a file that was found to be no project. */
export async function unlikeProject(file: {
  readonly name: string;
  readonly content: Blob;
}): Promise<UnlikeProject | undefined> {
  const { name, content } = file;
  if (content.size === 0) return 'empty-file';
  if (await isBundle(content)) return 'archive-bundle';
  return TEXT_OR_TABLE.test(name) ? 'text-or-table' : undefined;
}
