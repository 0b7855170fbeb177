import type { Document } from '#domain/document.ts';
import type { BlobHash } from '#domain/ids.ts';
import type { ProjectImage } from '#domain/project-image.ts';
import type { Revision } from '#domain/revision.ts';
import type { Turn, Units } from '#domain/text/turn.ts';
import { endingOf, mediaKindOf, type MediaKind } from './media-kind.ts';
import { WrittenText } from './written-text.ts';

/** The file of a document that is no text. */
export interface SourceMedia {
  readonly kind: MediaKind;
  readonly ending: string;
  readonly hash: BlobHash;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface LoadedSource {
  readonly revision: Revision | undefined;
  readonly text: WrittenText;
  readonly turns: readonly Turn[];
  readonly media: SourceMedia | undefined;
}

/** A text keeps a byte order mark: positions count it. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

async function loadMedia(
  image: ProjectImage,
  { source }: Document,
): Promise<SourceMedia | undefined> {
  const kind = source && (mediaKindOf(source.fileName) ?? mediaKindOf(`.${source.format}`));
  if (!source || !kind) return undefined;
  const ending = endingOf(source.fileName) || source.format;
  try {
    return { kind, ending, hash: source.hash, bytes: await image.blob(source.hash) };
  } catch {
    // Of most files only the text was taken.
    return undefined;
  }
}

/** What there is of a document. */
export async function loadSource(
  image: ProjectImage,
  document: Document,
  revision: Revision | undefined,
  unit: 'code-point' | 'utf-16',
): Promise<LoadedSource> {
  const media = await loadMedia(image, document);
  if (!revision) return { revision, text: new WrittenText('', unit), turns: [], media };
  const text = decoder.decode(await image.blob(revision.text));
  const units = JSON.parse(decoder.decode(await image.blob(revision.units))) as Units;
  return { revision, text: new WrittenText(text, unit), turns: units.turns, media };
}
