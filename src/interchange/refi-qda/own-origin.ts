const NAME = 'Hashiya';
/** Said in the file, for no other part of it can say how positions are counted. */
const UTF_16 = `${NAME} (UTF-16)`;

/** What our own files call the program that wrote them. */
export function originOf(offsets: 'code-point' | 'utf-16'): string {
  return offsets === 'utf-16' ? UTF_16 : NAME;
}

/** How positions are counted in a file of ours; undefined of others. */
export function ownUnit(origin: string): 'code-point' | 'utf-16' | undefined {
  if (origin === UTF_16) return 'utf-16';
  return origin === NAME ? 'code-point' : undefined;
}
