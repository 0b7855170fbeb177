import { CODE_COLOURS, type Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { compareOrder, orderBetween } from '#domain/order.ts';
import { newId } from '#storage/new-id.ts';

interface CodeSpot {
  /** The code it goes below; none puts it at the top. */
  readonly parent?: CodeId | undefined;
  /** The sibling it follows; without one it is the last. */
  readonly after?: CodeId | undefined;
}

/** A place among siblings; behind both where two of them, put there on two devices, leave no room between. */
function orderAt(siblings: readonly Code[], after: CodeId | undefined): string {
  const at = siblings.findIndex((code) => code.id === after);
  const before = at < 0 ? siblings.at(-1) : siblings[at];
  const next = at < 0 ? undefined : siblings[at + 1];
  const hasRoom = !before || !next || before.order < next.order;
  return orderBetween(before?.order, hasRoom ? next?.order : undefined);
}

/** A code with nothing but a name. Below another it has that one's colour, at the top the next one in the row. */
export function newCode(
  name: string,
  codes: readonly Code[],
  { parent, after }: CodeSpot = {},
): Code {
  const siblings = codes.filter((code) => code.parent === parent).sort(compareOrder);
  const above = codes.find((code) => code.id === parent);
  return {
    id: newId<CodeId>(),
    name: name.trim(),
    order: orderAt(siblings, after),
    colour: above?.colour ?? siblings.length % CODE_COLOURS,
    isTheme: false,
    definition: '',
    include: '',
    exclude: '',
    example: '',
    ...(parent && { parent }),
  };
}
