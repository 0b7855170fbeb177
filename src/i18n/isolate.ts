/** Wraps a name or title for use inside a sentence, so that its own direction does not reorder the words around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
