import type { BundleFile } from './bundle-archive.ts';
import type { BundleTable } from './bundle-table.ts';

export interface PackagedFile {
  readonly file: BundleFile;
  readonly mediaType: string;
  readonly description: string;
  /** Of a table: its columns. */
  readonly table?: BundleTable;
}

interface PackageAbout {
  readonly title: string;
  readonly exportedAt: string;
}

/** Names in a data package are small Latin letters, figures and signs. */
function resourceName(path: string, position: number): string {
  const name = path.toLowerCase().replace(/[^a-z0-9._-]+/gu, '-');
  return path.startsWith('texts/') ? `text-${String(position + 1).padStart(4, '0')}` : name;
}

function resourceOf({ file, mediaType, description, table }: PackagedFile, position: number) {
  const extension = file.path.slice(file.path.lastIndexOf('.') + 1);
  const isText = mediaType.startsWith('text/') || mediaType === 'application/json';
  return {
    name: table?.name ?? resourceName(file.path, position),
    path: file.path,
    ...(table && { profile: 'tabular-data-resource' }),
    description,
    format: extension,
    mediatype: mediaType,
    ...(isText && { encoding: 'utf-8' }),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(table && { schema: { fields: table.fields, missingValues: [''] } }),
  };
}

/** The data dictionary: a Frictionless Data Package, version 1 (specs.frictionlessdata.io). */
export function dataPackage({ title, exportedAt }: PackageAbout, files: readonly PackagedFile[]) {
  return {
    profile: 'data-package',
    name: 'hashiya-archive-bundle',
    title,
    created: exportedAt,
    resources: files.map(resourceOf),
  };
}
