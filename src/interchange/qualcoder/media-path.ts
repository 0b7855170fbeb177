/** Where the file that a source was made of is, and of what kind. */
export interface MediaPath {
  readonly fileName: string;
  /** Within the project's folder; undefined where the file lies somewhere else. */
  readonly inside: string | undefined;
  readonly kind: 'text' | 'pdf' | 'picture' | 'recording';
}

/** `/docs/name` within the project, `docs:/somewhere/name` outside. */
const WRITTEN = /^\/?(docs|documents|images|audio|video)([:/])(.*)$/isu;
const KINDS: Readonly<Record<string, MediaPath['kind']>> = {
  images: 'picture',
  audio: 'recording',
  video: 'recording',
};

export function mediaPath(written: string): MediaPath | undefined {
  const [, where, part, path] = WRITTEN.exec(written) ?? [];
  if (where === undefined || path === undefined) return undefined;
  const folder = where.toLowerCase() === 'docs' ? 'documents' : where.toLowerCase();
  return {
    fileName: path.split(/[\\/]/u).at(-1) ?? '',
    inside: part === '/' ? `${folder}/${path}` : undefined,
    kind: KINDS[folder] ?? (/\.pdf$/iu.test(path) ? 'pdf' : 'text'),
  };
}
