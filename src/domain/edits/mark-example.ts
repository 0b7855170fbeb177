import type { Code } from '#domain/code.ts';
import type { CodingId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { exampleList, type ExampleKind } from './code-examples.ts';
import { draft } from './draft.ts';

function without(codings: readonly CodingId[] | undefined, coding: CodingId): readonly CodingId[] {
  return (codings ?? []).filter((one) => one !== coding);
}

/** Makes a coding an example of a code, at the end of its list; one that was of the other kind is so no more. */
export function markExample(code: Code, coding: CodingId, kind: ExampleKind): Draft | undefined {
  if (code[kind]?.includes(coding)) return undefined;
  const other = kind === 'typical' ? 'borderline' : 'typical';
  return draft({ name: 'markExample', ids: { code: code.id } }, [
    changed('codes', code, {
      [kind]: exampleList([...(code[kind] ?? []), coding]),
      [other]: exampleList(without(code[other], coding)),
    }),
  ]);
}

/** Makes a coding no example of a code, of whatever kind it was. */
export function unmarkExample(code: Code, coding: CodingId): Draft | undefined {
  return draft({ name: 'unmarkExample', ids: { code: code.id } }, [
    changed('codes', code, {
      typical: exampleList(without(code.typical, coding)),
      borderline: exampleList(without(code.borderline, coding)),
    }),
  ]);
}
