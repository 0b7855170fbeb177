import type { ForeignDocument, ForeignMedia } from '#interchange/foreign/foreign-project.ts';
import { TRANSCRIPT_RELATION } from '#interchange/foreign/transcript-relation.ts';
import { guidOf } from './element-values.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { LoadedMedia } from './load-media.ts';
import type { LoadedTexts } from './load-texts.ts';
import type {
  QdaAuthored,
  QdaCoding,
  QdaProject,
  QdaSelection,
  QdaSource,
  QdaSubject,
  QdaText,
  QdaTextSelection,
  QdaTimedSelection,
  QdaTranscript,
} from './qda-project.ts';
import type { SourceText } from '#interchange/foreign/source-text.ts';

/** A document and all that is to be placed in it. */
export interface DocumentParts {
  readonly key: string;
  readonly title: string;
  readonly text: SourceText | undefined;
  readonly selections: Iterable<QdaTextSelection>;
  readonly timed: { readonly selection: QdaTimedSelection; readonly transcript: QdaTranscript }[];
  readonly areas: QdaSelection[];
  /** On all of it. */
  readonly codings: QdaCoding[];
}

const GUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/iu;

const KINDS: Readonly<Record<QdaSource['kind'], ForeignDocument['kind']>> = {
  text: 'transcript',
  audio: 'transcript',
  video: 'transcript',
  picture: 'secondary',
  pdf: 'secondary',
};

function fileOf(path: string | undefined): string {
  return path?.split(/[\\/]/u).at(-1) ?? '';
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/u, '');
}

export function isCoded(note: QdaText): boolean {
  if (note.codings.length > 0) return true;
  for (const { codings } of note.selections) if (codings.length > 0) return true;
  return false;
}

interface FileOf {
  readonly fileName: string;
  readonly media?: ForeignMedia;
}

function isAuthored({ user, createdAt }: QdaAuthored): boolean {
  return user !== undefined || createdAt !== undefined;
}

class Documents {
  readonly all: DocumentParts[] = [];
  /** Documents by the path of their text. */
  readonly #byPath = new Map<string, DocumentParts>();
  /** Recordings and those of their transcripts that are text sources too. */
  readonly #shared: (readonly [DocumentParts, readonly QdaTranscript[]])[] = [];

  constructor(
    readonly draft: ForeignDraft,
    readonly texts: LoadedTexts,
    readonly media: LoadedMedia,
    /** Of text sources. */
    readonly textPaths: ReadonlySet<string>,
  ) {}

  addSource(source: QdaSource): void {
    const shared = source.transcripts.filter(({ path }) => path && this.textPaths.has(path));
    const own = source.transcripts.filter((transcript) => !shared.includes(transcript));
    // The only transcript of a recording is its text.
    const folded = own.length === 1 && shared.length === 0 ? own[0] : undefined;
    const text = source.text ?? folded;
    const media = this.media.files.get(source);
    const more = { fileName: folded?.name ?? source.name, ...(media && { media }) };
    const parts = this.#add(source, text, KINDS[source.kind], more);
    parts.areas.push(...source.areas);
    this.#settleFiles(parts, [source.path, text?.path]);
    if (!text) this.draft.losses.add('media-without-text', parts.title);
    if (this.media.leftOut.has(source)) this.draft.losses.add('media-left-out', parts.title);
    if (folded) this.#mergeTranscript(parts, folded);
    else for (const transcript of own) this.#addTranscript(parts, transcript);
    this.#shared.push([parts, shared]);
  }

  /** A note with codings is a document, for they need a text. */
  addNote(note: QdaText): void {
    this.#add(note, note, 'note');
  }

  /** Hands over what lies on transcripts that are text sources, when all sources are known. */
  share(): void {
    for (const [recording, transcripts] of this.#shared) {
      const only = transcripts.length === 1 ? transcripts[0] : undefined;
      for (const transcript of transcripts) {
        const document = this.#byPath.get(transcript.path ?? '');
        if (!document) continue;
        this.#mergeTranscript(document, transcript);
        this.#link(recording, document);
        // What is coded as a whole has words only there.
        if (only && !recording.text) document.codings.push(...recording.codings.splice(0));
      }
    }
  }

  #add(
    subject: QdaSubject,
    text: QdaText | undefined,
    kind: ForeignDocument['kind'],
    file: FileOf = { fileName: subject.name },
  ): DocumentParts {
    const key = this.draft.key('document', subject.guid, subject.name);
    const parts: DocumentParts = {
      ...{ key, title: subject.name || fileOf(text?.path) || key },
      text: text && this.texts.texts.get(text),
      ...{ timed: [], areas: [] },
      selections: text?.selections ?? [],
      codings: [...subject.codings],
    };
    this.all.push(parts);
    this.#addDocument(parts, kind, file);
    this.#tellLosses(subject, text, parts);
    // What refers to a note means its memo.
    if (kind !== 'note') this.#settle(parts, subject, text);
    return parts;
  }

  #addDocument(
    { key, title, text }: DocumentParts,
    kind: ForeignDocument['kind'],
    { fileName, media }: FileOf,
  ): void {
    this.draft.documents.push({
      ...{ key, title, kind, fileName: fileName || title, text: text?.text ?? '' },
      ...(media && { media }),
    });
  }

  #settle(parts: DocumentParts, subject: QdaSubject, text: QdaText | undefined, title = ''): void {
    const place = { target: { of: 'document', key: parts.key } } as const;
    this.draft.settle(subject.guid, [place]);
    if (text) this.draft.settle(text.guid, [place]);
    if (text?.path && !this.#byPath.has(text.path)) this.#byPath.set(text.path, parts);
    this.draft.useNotes(subject.notes, [place]);
    const memo = { title, text: subject.description };
    this.draft.addMemo(`${subject.guid}/description`, place, memo);
  }

  /** QualCoder refers to sources by the names of their files. */
  #settleFiles(parts: DocumentParts, paths: readonly (string | undefined)[]): void {
    const place = { target: { of: 'document', key: parts.key } } as const;
    for (const path of paths) {
      const guid = GUID.exec(fileOf(path))?.[0];
      if (guid) this.draft.settle(`file ${guidOf(guid)}`, [place]);
    }
  }

  #tellLosses(
    subject: QdaSubject,
    text: QdaText | undefined,
    { title, text: loaded }: DocumentParts,
  ) {
    const { losses } = this.draft;
    if (text && !loaded) {
      losses.add(this.texts.unreadable.has(text) ? 'unreadable-source' : 'missing-source', title);
    }
    if (text?.richPath && loaded) losses.add('formatting', title);
    if (isAuthored(subject) || (text && isAuthored(text))) losses.add('authorship', title);
  }

  /** A transcript that is a document of its own. */
  #addTranscript(recording: DocumentParts, transcript: QdaTranscript): void {
    const parts = this.#add(transcript, transcript, 'transcript');
    this.#addTimed(parts, transcript);
    this.#link(recording, parts);
  }

  /** A transcript whose text is that of a document: what is its own goes there. */
  #mergeTranscript(parts: DocumentParts, transcript: QdaTranscript): void {
    const { name, codings } = transcript;
    parts.codings.push(...codings);
    this.#addTimed(parts, transcript);
    const isOtherName = withoutEnding(name) !== withoutEnding(parts.title);
    this.#settle(parts, transcript, transcript, isOtherName ? name : '');
  }

  #addTimed(parts: DocumentParts, transcript: QdaTranscript): void {
    for (const selection of transcript.timed) parts.timed.push({ selection, transcript });
    this.draft.losses.add('sync-points', parts.title, transcript.timedPoints);
  }

  #link({ key: recording }: DocumentParts, { key: transcript }: DocumentParts): void {
    this.draft.links.push({
      from: { of: 'document', key: recording },
      to: { of: 'document', key: transcript },
      ...{ relation: TRANSCRIPT_RELATION, note: '' },
    });
  }
}

/** Adds every source, transcript and coded note as a document, and says what is to be placed in each. */
export function addDocuments(
  draft: ForeignDraft,
  project: QdaProject,
  texts: LoadedTexts,
  media: LoadedMedia,
): readonly DocumentParts[] {
  const textSources = project.sources.filter(({ kind }) => kind === 'text');
  const textPaths = new Set(textSources.flatMap(({ text }) => text?.path ?? []));
  const documents = new Documents(draft, texts, media, textPaths);
  for (const source of project.sources) documents.addSource(source);
  for (const note of project.notes.filter(isCoded)) documents.addNote(note);
  documents.share();
  return documents.all;
}
