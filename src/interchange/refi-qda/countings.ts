import type { Counting } from '#interchange/foreign/counting.ts';
import { ownUnit } from './own-origin.ts';

export const COUNTINGS: readonly Counting[] = [
  { unit: 'utf-16', lineEnd: 'two' },
  { unit: 'utf-16', lineEnd: 'one' },
  { unit: 'code-point', lineEnd: 'two' },
  { unit: 'code-point', lineEnd: 'one' },
];

/** What a tool is known for; else the standard's. */
export function customOf(origin: string): Counting {
  const unit = ownUnit(origin);
  if (unit) return { unit, lineEnd: 'one' };
  if (/nvivo|qualcoder/iu.test(origin)) return { unit: 'utf-16', lineEnd: 'two' };
  if (/atlas|maxqda/iu.test(origin)) return { unit: 'code-point', lineEnd: 'one' };
  return { unit: 'code-point', lineEnd: 'two' };
}

/** All ways, the tool's own first and the most different last. */
export function countingsFor(origin: string): readonly Counting[] {
  const custom = customOf(origin);
  const differences = ({ unit, lineEnd }: Counting) =>
    (unit === custom.unit ? 0 : 2) + (lineEnd === custom.lineEnd ? 0 : 1);
  return COUNTINGS.toSorted((one, other) => differences(one) - differences(other));
}
