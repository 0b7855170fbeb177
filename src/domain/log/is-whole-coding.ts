import type { Fields } from './change.ts';

const WHOLE = ['present', 'layer', 'code', 'place'];

/** Whether fields make a whole coding: only such are records. Their values were checked when they came in. */
export function isWholeCoding(fields: Fields): boolean {
  return WHOLE.every((name) => fields[name] !== undefined);
}
