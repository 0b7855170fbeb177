/** The parts of mammoth's document tree that are read here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a run. */
  readonly isBold?: boolean;
  /** Of a paragraph: the style's name, English in every language of Word. */
  readonly styleName?: string | null;
  /** Of a break: line, page or column. */
  readonly breakType?: string;
  /** Of a reference to a note. */
  readonly noteType?: string;
  readonly noteId?: string;
}

export interface WordTree extends WordNode {
  readonly children: readonly WordNode[];
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } };
  readonly comments: readonly unknown[];
}
