import type { Coding } from '#domain/coding.ts';

/** What codings of one text have in common that are the same to the letter, whoever made them. */
export function sameness({ code, place }: Pick<Coding, 'code' | 'place'>): string {
  return [place.start, place.end, code].join(' ');
}
