/** Many texts in one, which crosses from a worker as one: tens of thousands of strings would take their time. */
export interface TextColumn {
  readonly text: string;
  /** Where each of them ends. */
  readonly ends: Int32Array;
}

export function textColumn(texts: readonly string[]): TextColumn {
  let end = 0;
  return { text: texts.join(''), ends: Int32Array.from(texts, ({ length }) => (end += length)) };
}

/** One of them; empty where there is none. */
export function textAt({ text, ends }: TextColumn, at: number): string {
  return text.slice(ends[at - 1] ?? 0, ends[at] ?? 0);
}
