import type { ForeignDocument, ForeignMedia } from '#interchange/foreign/foreign-project.ts';
import { guidOf } from './element-values.ts';
import type { ForeignDraft } from './foreign-draft.ts';
import type { LoadedMedia } from './load-media.ts';
import type { LoadedTexts } from './load-texts.ts';
import type {
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
import type { SourceText } from './source-text.ts';

/** A document and all that is to be placed in it. */
export interface DocumentParts {
  readonly key: string;
  readonly title: string;
  readonly text: SourceText | undefined;
  readonly selections: QdaTextSelection[];
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

export function isCoded(note: QdaText): boolean {
  return note.codings.length > 0 || note.selections.some(({ codings }) => codings.length > 0);
}

interface FileOf {
  readonly fileName: string;
  readonly media?: ForeignMedia;
}

/** Who made a document, and when it was coded, is told once a document: coders of codings come over. */
function hasAuthorship(subject: QdaSubject, text: QdaText | undefined): boolean {
  const codings = [subject, ...(text?.selections ?? [])].flatMap((one) => one.codings);
  const isAuthored = subject.user !== undefined || subject.createdAt !== undefined;
  return isAuthored || codings.some(({ createdAt }) => createdAt !== undefined);
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
    if (folded) this.#addTranscript(parts, folded);
    else for (const transcript of own) this.#addTranscript(undefined, transcript);
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
        if (document) this.#addTranscript(document, transcript);
        // What is coded as a whole has words only there.
        if (document && only && !recording.text) {
          document.codings.push(...recording.codings.splice(0));
        }
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
      text: text && this.texts.get(text),
      ...{ timed: [], areas: [] },
      selections: [...(text?.selections ?? [])],
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

  #settle(parts: DocumentParts, subject: QdaSubject, text: QdaText | undefined): void {
    const place = { target: { of: 'document', key: parts.key } } as const;
    this.draft.settle(subject.guid, [place]);
    if (text) this.draft.settle(text.guid, [place]);
    if (text?.path && !this.#byPath.has(text.path)) this.#byPath.set(text.path, parts);
    this.draft.useNotes(subject.notes, [place]);
    this.draft.addMemo(`${subject.guid}/description`, place, {
      title: '',
      text: subject.description,
    });
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
    if (text && !loaded) losses.add('missing-source', title);
    if (text?.richPath) losses.add('formatting', title);
    if (hasAuthorship(subject, text)) losses.add('authorship', title);
  }

  #addTranscript(document: DocumentParts | undefined, transcript: QdaTranscript): void {
    const parts = document ?? this.#add(transcript, transcript, 'transcript');
    for (const selection of transcript.timed) parts.timed.push({ selection, transcript });
    if (document) this.#settle(parts, transcript, transcript);
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
