import { layerOfId, type Coding } from '#domain/coding.ts';
import type { Document } from '#domain/document.ts';
import { groupBy } from '#domain/group-by.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Revision } from '#domain/revision.ts';
import { spokenTurns } from '#domain/spoken-turn.ts';
import type { Units } from '#domain/text/turn.ts';
import type { Study, StudyDocument } from './study.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

class StudyMaker {
  readonly #image: ProjectImage;
  readonly #revisions: ReadonlyMap<string, Revision>;
  readonly #speakers;
  readonly #corrections;
  readonly #codings: ReadonlyMap<string, Coding[]>;

  constructor(image: ProjectImage) {
    const { revisions, speakers, turns, codings } = image.records;
    this.#image = image;
    this.#revisions = new Map(revisions.map((revision) => [revision.id, revision]));
    this.#speakers = groupBy(speakers, ({ document }) => document);
    this.#corrections = groupBy(turns, ({ revision }) => revision);
    this.#codings = groupBy(codings, ({ layer }) => layerOfId(layer).document);
  }

  async make(): Promise<Study> {
    const { codes, cases, attributes, values, documents } = this.#image.records;
    const texts: StudyDocument[] = [];
    for (const document of documents) texts.push(await this.#document(document));
    const codings = documents.flatMap((document) => this.#codingsOf(document));
    return { codes, cases, attributes, values, documents: texts, codings };
  }

  async #document(document: Document): Promise<StudyDocument> {
    const revision = this.#revisions.get(document.current);
    if (!revision) throw new RangeError(`the document ${document.id} has no current revision`);
    const text = await this.#text(revision.text);
    // Checked when it came in, as in a database.
    const units = JSON.parse(await this.#text(revision.units)) as Units;
    const speakers = this.#speakers.get(document.id) ?? [];
    const turns = spokenTurns(units, speakers, this.#corrections.get(revision.id) ?? []);
    return { document, text, units, turns };
  }

  async #text(hash: BlobHash): Promise<string> {
    return decoder.decode(await this.#image.blob(hash));
  }

  /** Those that lie in the text everybody sees. */
  #codingsOf(document: Document): Coding[] {
    const codings = this.#codings.get(document.id) ?? [];
    return codings.filter(({ place }) => place.revision === document.current);
  }
}

/** Everything that numbers and lists of passages are made of, of a project that is in no database. */
export function studyOf(image: ProjectImage): Promise<Study> {
  return new StudyMaker(image).make();
}
