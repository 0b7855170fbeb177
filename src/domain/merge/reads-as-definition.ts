import type { Code } from '#domain/code.ts';

/** What stands before a field where a program knows one description alone: a word or two in whatever language. */
const LABEL = /^[^\n:]{1,60}:\s*/u;

/**
 * Whether a description says what a code says in its fields, joined as `write-codes.ts` joins them for programs that know
 * no other field.
 */
export function readsAsDefinition(code: Partial<Code>, description: string): boolean {
  let rest = description.trim();
  const take = (part: string): boolean => {
    if (!rest.startsWith(part)) return false;
    rest = rest.slice(part.length).trimStart();
    return true;
  };
  if (!take((code.definition ?? '').trim())) return false;
  for (const field of [code.include, code.exclude, code.example]) {
    if (!field) continue;
    rest = rest.replace(LABEL, '');
    if (!take(field.trim())) return false;
  }
  return rest === '';
}
