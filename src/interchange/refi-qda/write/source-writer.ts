import type { Document } from '#domain/document.ts';
import type { RevisionId } from '#domain/ids.ts';
import type { Revision } from '#domain/revision.ts';
import type { Turn } from '#domain/text/turn.ts';
import { dateTimeOfId } from './date-time.ts';
import { loadSource, type LoadedSource, type SourceMedia } from './load-source.ts';
import type { SourceFiles } from './source-files.ts';
import type { ValueWriter } from './value-writer.ts';
import {
  placesOf,
  writeTextSelections,
  writeTranscriptSelections,
  type Marked,
} from './write-selections.ts';
import type { Writing } from './writing.ts';
import type { WrittenText } from './written-text.ts';

const ELEMENTS: Readonly<Record<SourceMedia['kind'], string>> = {
  picture: 'PictureSource',
  pdf: 'PDFSource',
  audio: 'AudioSource',
  video: 'VideoSource',
};
/** The standard's limit for a file inside the archive. */
const LARGEST = 2 ** 31 - 1;

function hasTimes(turns: readonly Turn[]): boolean {
  return turns.some(({ time }) => time !== undefined);
}

/** Writes documents as sources, and their files beside the project file. */
export class SourceWriter {
  readonly #revisions: ReadonlyMap<RevisionId, Revision>;
  /** Whether positions differ by how they are counted. */
  hasAstral = false;

  constructor(
    readonly writing: Writing,
    readonly values: ValueWriter,
    readonly files: SourceFiles,
  ) {
    this.#revisions = new Map(writing.image.records.revisions.map((each) => [each.id, each]));
  }

  async write(document: Document): Promise<void> {
    const { image, losses, options, plan } = this.writing;
    const revision = this.#revisions.get(document.current);
    if (!revision) losses.add('missing-source', document.title);
    const loaded = await loadSource(image, document, revision, options.offsets);
    const source = { ...loaded, media: this.#fitting(document, loaded.media) };
    const marked = {
      codings: plan.codings.get(document.id) ?? [],
      memos: plan.turnMemos.get(document.id) ?? [],
    };
    this.#look(source.text, marked);
    this.#tellLosses(document, source);
    if (source.media) await this.#writeMedia(document, source, source.media, marked);
    else await this.#writeText(document, source, marked);
  }

  async #writeText(document: Document, source: LoadedSource, marked: Marked): Promise<void> {
    const { xml, guids } = this.writing;
    const guid = guids.of('documents', document.id);
    const plainTextPath = await this.#addText(guid, source);
    xml.begin('TextSource', { guid, name: document.title, plainTextPath, ...this.#made(document) });
    writeTextSelections(this.writing, source.text, marked);
    this.#writeEnd(document);
  }

  async #writeMedia(
    document: Document,
    source: LoadedSource,
    { kind, ending, hash, bytes }: SourceMedia,
    marked: Marked,
  ): Promise<void> {
    const { xml, guids } = this.writing;
    const guid = guids.of('documents', document.id);
    const file = `${guid}.${ending}`;
    await this.files.add(file, bytes, hash);
    const made = this.#made(document);
    xml.begin(ELEMENTS[kind], { guid, name: document.title, path: `internal://${file}`, ...made });
    if (source.text.text !== '') await this.#writeWords(document, source, kind, marked);
    this.#writeEnd(document);
  }

  /** The text of what is no text: its element is called by what it is the text of. */
  async #writeWords(
    document: Document,
    source: LoadedSource,
    kind: SourceMedia['kind'],
    marked: Marked,
  ): Promise<void> {
    const { xml, guids } = this.writing;
    const guid = guids.part('text', document.id);
    const plainTextPath = await this.#addText(guid, source);
    const { id, title: name } = document;
    const attributes = { guid, name, plainTextPath, ...this.#made(document) };
    const { text, turns } = source;
    if (kind === 'audio' || kind === 'video') {
      const times = turns.flatMap(({ start, time }) =>
        time === undefined
          ? []
          : [{ position: text.span({ start, end: start }).start, time: Math.round(time * 1000) }],
      );
      xml.begin('Transcript', attributes);
      writeTranscriptSelections(this.writing, id, text, marked, times);
    } else {
      xml.begin(kind === 'pdf' ? 'Representation' : 'TextDescription', attributes);
      writeTextSelections(this.writing, text, marked);
    }
    xml.end();
  }

  /** What every source ends with. */
  #writeEnd({ id }: Document): void {
    this.writing.noteReferences({ table: 'documents', id });
    this.values.writeValues('document', id);
    this.writing.xml.end();
  }

  #made({ id }: Document) {
    const { exportedAt } = this.writing.options;
    return { creationDateTime: dateTimeOfId(id, exportedAt) ?? exportedAt };
  }

  async #addText(guid: string, { text, revision }: LoadedSource): Promise<string> {
    const file = `${guid}.txt`;
    const bytes = new TextEncoder().encode(text.text);
    await this.files.add(file, bytes, text.isSame ? revision?.text : undefined);
    return `internal://${file}`;
  }

  #fitting({ title }: Document, media: SourceMedia | undefined): SourceMedia | undefined {
    if (!media || media.bytes.length <= LARGEST) return media;
    this.writing.losses.add('media-left-out', title);
    return undefined;
  }

  #look(text: WrittenText, marked: Marked): void {
    const places = placesOf(marked);
    if (this.hasAstral || places.length === 0) return;
    const first = text.text.search(/[\ud800-\udbff]/);
    this.hasAstral = first !== -1 && places.some((place) => text.span(place).end > first);
  }

  #tellLosses({ title, kind, date, language }: Document, { text, turns, media }: LoadedSource) {
    const { losses } = this.writing;
    losses.add('illegal-character', title, text.replaced);
    const isRecording = media?.kind === 'audio' || media?.kind === 'video';
    if (hasTimes(turns) && !isRecording) losses.add('turn-times', title);
    const isTold = kind !== 'transcript' || date !== undefined || language !== 'und';
    if (isTold) losses.add('document-detail', title);
  }
}
