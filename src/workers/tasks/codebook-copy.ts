import type { CodeTree } from '#analysis/code-tree.ts';
import { codebookToFile } from '#interchange/reports/codebook-to-file.ts';

/** The codebook in a project file, to be read without Hashiya. */
export function codebookCopy(tree: CodeTree, { name }: { readonly name: string }) {
  const placed = tree.codes.map((code) => ({ code, depth: tree.depthOf(code.id) }));
  const details = { title: name, description: '', source: name, language: 'und' };
  return codebookToFile(placed, details);
}
