import type { Coder } from '#domain/coder.ts';
import type { CoderId } from '#domain/ids.ts';
import type { NamedCoder } from '#reports/agreement/comparison-columns.ts';

/** Compared coders for the heads of columns: by their initials as far as these tell them apart. */
export function namedCoders(ids: readonly CoderId[], coders: readonly Coder[]): NamedCoder[] {
  const found = ids.map((id) => coders.find((coder) => coder.id === id));
  const initials = new Set(found.map((coder) => coder?.initials));
  const areApart = initials.size === ids.length && !initials.has('');
  return found.map((coder) => {
    const { name = '', initials: short = '' } = coder ?? {};
    return { short: areApart ? short : name, name };
  });
}
