import { CODE_COLOURS, type Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';
import type { CodebookFileCode } from '#interchange/codebook-file/codebook-file.ts';
import { newId } from '#storage/new-id.ts';

export interface AddedCodebook {
  readonly codes: readonly Code[];
  /** Ids by the path of keys, `trust/doubt`. */
  readonly idByKey: ReadonlyMap<string, CodeId>;
}

/** Colours go on from where the project's top codes left off; a branch has the colour of its top code. */
export function codesOfCodebook(
  nodes: readonly CodebookFileCode[],
  existing: readonly Code[],
): AddedCodebook {
  const codes: Code[] = [];
  const idByKey = new Map<string, CodeId>();
  const top = existing.filter((code) => code.parent === undefined);

  function add(
    below: readonly CodebookFileCode[],
    parent: { readonly id: CodeId; readonly path: string; readonly colour: number } | undefined,
  ): void {
    const orders = ordersAfter(parent ? undefined : top.at(-1)?.order, below.length);
    for (const [index, node] of below.entries()) {
      const id = newId<CodeId>();
      const path = parent ? `${parent.path}/${node.key}` : node.key;
      const colour = parent?.colour ?? (top.length + index) % CODE_COLOURS;
      codes.push({
        id,
        name: node.name,
        ...(parent && { parent: parent.id }),
        order: orders[index] ?? '',
        colour,
        isTheme: node.theme ?? false,
        definition: node.definition,
        include: node.include,
        exclude: node.exclude,
        example: node.example,
      });
      idByKey.set(path, id);
      add(node.codes ?? [], { id, path, colour });
    }
  }

  add(nodes, undefined);
  return { codes, idByKey };
}
