export interface TreeNode<Item> {
  readonly id: string;
  /** What type-ahead looks at and renaming starts from. */
  readonly name: string;
  readonly item: Item;
  readonly children: readonly TreeNode<Item>[];
}
