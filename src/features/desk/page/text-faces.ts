import type { Language } from '#domain/text/turn.ts';

/** Milliseconds after which the text is shown in whatever faces there are. */
const PATIENCE = 800;

/** What `transcript.css` sets, with a letter that each face has. */
const LATIN = { font: '1em "Source Serif 4 Variable"', letter: 'a' };
const FACE_BY_LANGUAGE: Readonly<Record<Language, typeof LATIN>> = {
  ur: { font: '1em "Noto Nastaliq Urdu Variable"', letter: 'ا' },
  ps: { font: '1em "Noto Naskh Arabic Variable"', letter: 'ا' },
};

/**
 * Fetches the faces of a text's languages before it is laid out: a face that comes later would lay out all of it once
 * more. Undefined where they are here already.
 */
export function loadTextFaces(languages: Iterable<Language>): Promise<unknown> | undefined {
  const faces = new Set([LATIN, ...Array.from(languages, (one) => FACE_BY_LANGUAGE[one] ?? LATIN)]);
  const missing = [...faces].filter(({ font, letter }) => !document.fonts.check(font, letter));
  if (missing.length === 0) return undefined;
  const loading = missing.map(({ font, letter }) => document.fonts.load(font, letter));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([Promise.allSettled(loading), patience]);
}
