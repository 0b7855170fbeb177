import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { ordersAfter } from '#domain/order.ts';

/**
 * A codebook drawn as lines, two spaces a level: `* Trust` is a theme, `3 Doubt` a code pinned to a key, a bare name
 * any other. A code's id is its name.
 */
export function codebook(drawing: string): Code[] {
  const lines = drawing.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  const orders = ordersAfter(undefined, lines.length);
  const path: CodeId[] = [];
  return lines.map((line, index) => {
    const level = (line.search(/\S/) - indent) / 2;
    const [, mark, name = ''] = /^\s*(?:([*1-9]) )?(.*)$/.exec(line) ?? [];
    path.splice(level, path.length, name as CodeId);
    const parent = path[level - 1];
    return {
      id: name as CodeId,
      name,
      order: orders[index] ?? '',
      colour: index % 16,
      isTheme: mark === '*',
      definition: '',
      include: '',
      exclude: '',
      example: '',
      ...(parent && { parent }),
      ...(mark && mark !== '*' && { pin: Number(mark) }),
    };
  });
}

/** The drawing of a codebook, without marks. */
export function drawn(codes: readonly Code[]): string[] {
  const lines: string[] = [];
  const draw = (parent: CodeId | undefined, indent: string): void => {
    const children = codes
      .filter((code) => code.parent === parent)
      .sort((a, b) => (a.order < b.order ? -1 : 1));
    for (const { id, name } of children) {
      lines.push(indent + name);
      draw(id, `${indent}  `);
    }
  };
  draw(undefined, '');
  return lines;
}
