import type { Code } from '#domain/code.ts';
import type { CodingId } from '#domain/ids.ts';

/** What a passage shows of a code: what is meant by it, or where it ends. */
export type ExampleKind = 'typical' | 'borderline';

export type CodeExamples = { readonly [Kind in ExampleKind]?: readonly CodingId[] | undefined };

export const EXAMPLE_KINDS: readonly ExampleKind[] = ['typical', 'borderline'];

/** A list with every coding once; none at all where it is empty. */
export function exampleList(codings: readonly CodingId[]): readonly CodingId[] | undefined {
  const once = [...new Set(codings)];
  return once.length > 0 ? once : undefined;
}

/** The examples of a code when some codings went `into` others. */
export function examplesAfter(
  code: CodeExamples,
  into: ReadonlyMap<CodingId, CodingId>,
): CodeExamples {
  const follow = (codings: readonly CodingId[] = []) =>
    exampleList(codings.map((id) => into.get(id) ?? id));
  return { typical: follow(code.typical), borderline: follow(code.borderline) };
}

/** Codes with what differs in their examples; only those where anything does. */
export function codesWithExamplesAfter(
  codes: readonly Code[],
  into: ReadonlyMap<CodingId, CodingId>,
): readonly (readonly [Code, CodeExamples])[] {
  return codes
    .filter((code) =>
      EXAMPLE_KINDS.some((kind) => code[kind]?.some((coding) => into.has(coding)) ?? false),
    )
    .map((code) => [code, examplesAfter(code, into)]);
}
