import type { ForeignDocument, ForeignTarget } from '#interchange/foreign/foreign-project.ts';
import { TRANSCRIPT_RELATION } from '#interchange/foreign/transcript-relation.ts';
import { idOf, textOf, timeOf } from '#interchange/sqlite/cell-values.ts';
import { PassageText } from '#interchange/sqlite/passage-text.ts';
import type { ProjectDraft } from '#interchange/sqlite/project-draft.ts';
import { mediaPath, type MediaPath } from './media-path.ts';
import type { QualcoderRow, QualcoderTables } from './read-tables.ts';

/** Files of the project's folder by their paths in it. */
export type Media = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
/** Texts of documents by their keys. */
export type Texts = ReadonlyMap<string, PassageText>;

const DOCUMENT_KINDS: Readonly<Record<MediaPath['kind'], ForeignDocument['kind']>> = {
  text: 'transcript',
  recording: 'transcript',
  picture: 'secondary',
  pdf: 'secondary',
};

/** Pictures, recordings and PDFs that lie in the project's folder. */
export function mediaPaths({ source }: QualcoderTables): ReadonlySet<string> {
  const paths = source.map((row) => mediaPath(textOf(row.mediapath)));
  return new Set(
    paths.flatMap((path) => (path && path.kind !== 'text' ? (path.inside ?? []) : [])),
  );
}

class Documents {
  readonly texts = new Map<string, PassageText>();
  readonly #bibliography: ReadonlyMap<string, readonly string[]>;

  constructor(
    readonly draft: ProjectDraft,
    tables: QualcoderTables,
    readonly media: Media,
  ) {
    const lines = new Map<string, string[]>();
    for (const { risid, tag, value } of tables.ris) {
      const own = lines.get(idOf(risid)) ?? [];
      lines.set(idOf(risid), own);
      own.push(`${textOf(tag)}  - ${textOf(value)}`);
    }
    this.#bibliography = lines;
  }

  add(row: QualcoderRow<'source'>): void {
    const { draft } = this;
    const id = idOf(row.id);
    const path = mediaPath(textOf(row.mediapath));
    const title = textOf(row.name) || path?.fileName || id;
    const key = draft.key('document', id, title);
    const text = row.fulltext === null ? undefined : new PassageText(textOf(row.fulltext), title);
    const fileName = path?.fileName || title;
    draft.documents.push({
      ...{ key, title, fileName, kind: DOCUMENT_KINDS[path?.kind ?? 'text'] },
      text: text?.text ?? '',
      ...this.#mediaAt(path),
    });
    if (text) this.texts.set(key, text);
    else this.#tellMissing(title, path);
    draft.by(textOf(row.owner));
    draft.tellAuthor({ title, by: textOf(row.owner), createdAt: timeOf(row.date) });
    this.#addMemos({ of: 'document', key }, row);
  }

  #mediaAt(path: MediaPath | undefined): Pick<ForeignDocument, 'media'> {
    const bytes = this.media.get(path?.inside ?? '');
    return path && bytes ? { media: { fileName: path.fileName, bytes } } : {};
  }

  #tellMissing(title: string, path: MediaPath | undefined): void {
    const isText = path === undefined || path.kind === 'text';
    this.draft.losses.add(isText ? 'missing-source' : 'media-without-text', title);
  }

  #addMemos(target: ForeignTarget, { memo, owner, date, risid }: QualcoderRow<'source'>): void {
    const by = textOf(owner);
    this.draft.addMemo({ target, text: textOf(memo), by, createdAt: timeOf(date) });
    const lines = this.#bibliography.get(idOf(risid)) ?? [];
    if (lines.length > 0) this.draft.addMemo({ target, title: 'RIS', text: lines.join('\n') });
  }
}

/** Every source is a document; a recording and its transcript are two, with a link between them. */
export function addDocuments(draft: ProjectDraft, tables: QualcoderTables, media: Media): Texts {
  const documents = new Documents(draft, tables, media);
  for (const row of tables.source) documents.add(row);
  const known = new Set(draft.documents.map(({ key }) => key));
  for (const { id, name, av_text_id } of tables.source) {
    const transcript = idOf(av_text_id);
    if (transcript === '') continue;
    if (!known.has(transcript)) draft.losses.add('dangling-reference', textOf(name));
    else {
      const [from, to] = [idOf(id), transcript].map((key) => ({ of: 'document', key }) as const);
      if (from && to) draft.links.push({ from, to, relation: TRANSCRIPT_RELATION, note: '' });
    }
  }
  return documents.texts;
}
