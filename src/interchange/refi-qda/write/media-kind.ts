export type MediaKind = 'picture' | 'pdf' | 'audio' | 'video';

const ENDINGS: Readonly<Record<MediaKind, readonly string[]>> = {
  picture: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic'],
  pdf: ['pdf'],
  audio: ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac', 'wma', 'aif', 'aiff', 'amr'],
  video: ['mp4', 'm4v', 'mov', 'avi', 'mkv', 'webm', 'mpg', 'mpeg', 'wmv', 'ogv', '3gp'],
};
const KINDS: ReadonlyMap<string, MediaKind> = new Map(
  (Object.keys(ENDINGS) as MediaKind[]).flatMap((kind) =>
    ENDINGS[kind].map((ending) => [ending, kind] as const),
  ),
);

/** In small letters, without the dot; empty where there is none. */
export function endingOf(fileName: string): string {
  return /\.([a-z\d]{1,8})$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

export function mediaKindOf(fileName: string): MediaKind | undefined {
  return KINDS.get(endingOf(fileName));
}
