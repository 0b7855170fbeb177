import type { Loss } from '#interchange/foreign/loss.ts';
import type { QdpxOptions } from '#interchange/refi-qda/write/qdpx-options.ts';
import { writeQdpx } from '#interchange/refi-qda/write/write-qdpx.ts';
import { codebookToFile } from '#interchange/reports/codebook-to-file.ts';
import { alignmentTable } from './alignment-table.ts';
import { BundleArchive } from './bundle-archive.ts';
import { memosMarkdown } from './bundle-memos.ts';
import { bundleReadme } from './bundle-readme.ts';
import type { BundleSource } from './bundle-source.ts';
import { bundleCsv, type BundleTable } from './bundle-table.ts';
import { bundleTexts, readPages, readText } from './bundle-texts.ts';
import { casesTable, documentsTable } from './case-tables.ts';
import { dataPackage, type PackagedFile } from './data-package.ts';
import { codebookTable, WorkTables } from './work-tables.ts';

export interface WriteBundleOptions {
  readonly qdpx: Omit<QdpxOptions, 'isWhole' | 'exportedAt' | 'onProgress'>;
  /** Told after each file: how many of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface WrittenBundle {
  readonly file: Blob;
  /** Of the REFI-QDA project in it. */
  readonly losses: readonly Loss[];
}

/** Files beside the texts. */
const OTHER_FILES = 12;

function prettyJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Puts the files of one project into a bundle, each with its line of the data dictionary. */
class BundleWriter {
  readonly #source: BundleSource;
  readonly #options: WriteBundleOptions;
  readonly #archive: BundleArchive;
  readonly #packaged: PackagedFile[] = [];

  constructor(source: BundleSource, options: WriteBundleOptions) {
    this.#source = source;
    this.#options = options;
    this.#archive = new BundleArchive(source.exportedAt);
  }

  async write(): Promise<WrittenBundle> {
    const { image, codes } = this.#source;
    const texts = bundleTexts(image);
    const work = new WorkTables(image, codes);
    const total = texts.length + OTHER_FILES;
    for (const one of texts) {
      const text = await readText(image, one.revision);
      work.addText(one, text, await readPages(image, one.revision));
      await this.#add(one.path, text, 'text/plain', one.document.title, total);
    }
    const tables = [documentsTable(image, texts), casesTable(image), codebookTable(codes)];
    const aligned = await alignmentTable(image, texts);
    for (const table of [...tables, work.codings(), work.quotes(), aligned, work.links()])
      await this.#addTable(table, total);
    const codebook = prettyJson(codebookToFile(codes, this.#codebookDetails()));
    const about = 'The codebook, in a form that Hashiya can take in.';
    await this.#add('codebook.json', codebook, 'application/json', about, total);
    const memos = memosMarkdown(image.records.memos, work);
    await this.#add('memos.md', memos, 'text/markdown', 'All memos, the oldest first.', total);
    const losses = await this.#addQdpx(total);
    await this.#close(total);
    return { file: await this.#archive.close(), losses };
  }

  get #title(): string {
    return this.#source.image.records.project[0]?.name ?? '';
  }

  #codebookDetails() {
    const title = this.#title;
    return { title, description: '', source: title, language: 'und' };
  }

  async #add(
    path: string,
    content: string | Uint8Array<ArrayBuffer>,
    mediaType: string,
    description: string,
    total: number,
    table?: BundleTable,
  ): Promise<void> {
    const file = await this.#archive.add(path, content);
    this.#packaged.push({ file, mediaType, description, ...(table && { table }) });
    this.#options.onProgress?.(this.#archive.files.length, total);
  }

  #addTable(table: BundleTable, total: number): Promise<void> {
    const path = `${table.name}.csv`;
    return this.#add(path, bundleCsv(table), 'text/csv', table.description, total, table);
  }

  async #addQdpx(total: number): Promise<readonly Loss[]> {
    const { image, exportedAt, usesPseudonyms } = this.#source;
    const options = { ...this.#options.qdpx, exportedAt, isWhole: !usesPseudonyms };
    const { file, losses } = await writeQdpx(image, options);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const about = 'The study as a REFI-QDA project.';
    await this.#add('project.qdpx', bytes, 'application/zip', about, total);
    return losses;
  }

  async #close(total: number): Promise<void> {
    const { exportedAt, usesPseudonyms } = this.#source;
    const title = this.#title;
    const readme = bundleReadme({ title, exportedAt, usesPseudonyms });
    await this.#add('README.txt', readme, 'text/plain', 'What is in the bundle.', total);
    const about = dataPackage({ title, exportedAt }, this.#packaged);
    await this.#archive.add('datapackage.json', prettyJson(about));
    const sums = this.#archive.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
    await this.#archive.add('manifest-sha256.txt', sums.join(''));
    this.#options.onProgress?.(total, total);
  }
}

/** Writes a project as one zip for a data archive; what is in it is told in `bundle-readme.ts`. */
export function writeBundle(
  source: BundleSource,
  options: WriteBundleOptions,
): Promise<WrittenBundle> {
  return new BundleWriter(source, options).write();
}
