import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';

type Place = Pick<Code, 'order'> & { readonly parent: CodeId | undefined };

function compareCodes(a: Code, b: Code): number {
  return compareOrder(a, b) || (a.id < b.id ? -1 : 1);
}

/** A code with those above it, the code first. */
function upward(code: Code, byId: ReadonlyMap<CodeId, Code>): Code[] {
  const path: Code[] = [];
  for (let at: Code | undefined = code; at && !path.includes(at);) {
    path.push(at);
    at = at.parent && byId.get(at.parent);
  }
  return path;
}

/**
 * Where codes go when others are merged into a target: what lay below a merged code comes to lie below the target, behind
 * what is there. Only where the target itself lies in a merged code's branch, the branch that holds it takes that code's
 * place.
 */
export function placesAfterMerge(
  codes: readonly Code[],
  merged: readonly Code[],
  target: Code,
): Map<CodeId, Place> {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const isMerged = new Set(merged.map((code) => code.id));
  const places = new Map<CodeId, Place>();
  const holding = upward(target, byId);
  for (const code of holding) {
    if (isMerged.has(code.id) || !code.parent || !isMerged.has(code.parent)) continue;
    const above = upward(code, byId).slice(1);
    const free = above.findIndex((one) => !isMerged.has(one.id));
    const left = above[(free < 0 ? above.length : free) - 1];
    if (left) places.set(code.id, { parent: above[free]?.id, order: left.order });
  }
  const moved = merged.flatMap(({ id }) =>
    codes
      .filter((code) => code.parent === id && !isMerged.has(code.id) && !places.has(code.id))
      .sort(compareCodes),
  );
  const last = codes
    .filter((code) => code.parent === target.id && !isMerged.has(code.id))
    .sort(compareCodes)
    .at(-1);
  const orders = ordersAfter(last?.order, moved.length);
  moved.forEach((code, index) => {
    places.set(code.id, { parent: target.id, order: orders[index] ?? '' });
  });
  return places;
}
