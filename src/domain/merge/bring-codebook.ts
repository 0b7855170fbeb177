import { created } from '#domain/log/record.ts';
import { compareOrder, ordersAfter } from '#domain/order.ts';
import { lastOrder, type RecordBringer } from './record-bringer.ts';

/** Their codes; what is new stands at the end of the codebook, or of the codes below its parent. */
export function bringCodebook(to: RecordBringer): void {
  const { ours, theirs } = to.match;
  const taken = new Set(ours.codes.map(({ pin }) => pin));
  const isNew = new Set<object>();
  for (const code of theirs.codes) {
    if (to.to.of('codes', code.id) !== undefined) continue;
    if (to.wasRemoved('codes', code.id)) to.offerRemoved('codes', code.id);
    else {
      to.to.give('codes', code.id);
      isNew.add(code);
    }
  }
  const orders = ordersAfter(lastOrder(ours.codes), theirs.codes.length);
  for (const [at, theirCode] of [...theirs.codes].sort(compareOrder).entries()) {
    const id = to.to.of('codes', theirCode.id);
    if (id === undefined) continue;
    const { pin, parent: above, mergedInto, typical, borderline, ...fields } = theirCode;
    const parent = above && to.to.of('codes', above);
    const code = { ...fields, id, ...(parent && { parent }) };
    if (!isNew.has(theirCode)) to.compare('codes', code);
    else {
      const key = pin !== undefined && !taken.has(pin) ? { pin } : {};
      to.add(created('codes', { ...code, ...key, order: orders[at] ?? code.order }));
    }
  }
}
