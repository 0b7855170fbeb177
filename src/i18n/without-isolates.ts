/** With the mark that `isolateFile` sets. */
const ISOLATES = /[\u200e\u2066-\u2069]/gu;

/** A sentence for a file: data, LaTeX and Word have no use for what sets names apart on a page. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}
