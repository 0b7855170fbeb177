import type { Code } from '#domain/code.ts';
import type { CodeId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed } from '#domain/log/record.ts';
import { draft } from './draft.ts';

export type CodeFields = { readonly [Field in keyof Omit<Code, 'id'>]?: Code[Field] | undefined };

/** Renames, recolours, defines or pins a code. */
export function editCode(code: Code, fields: CodeFields): Draft | undefined {
  return draft({ name: 'editCode', ids: { code: code.id } }, [changed('codes', code, fields)]);
}

/** Pins a code to a digit; whichever code had that digit gives it up. */
export function pinCode(
  codes: readonly Code[],
  code: Code,
  pin: number | undefined,
): Draft | undefined {
  const former = codes.filter(
    (other) => other.id !== code.id && pin !== undefined && other.pin === pin,
  );
  return draft({ name: 'pinCode', ids: { code: code.id } }, [
    ...former.map((other) => changed('codes', other, { pin: undefined })),
    changed('codes', code, { pin }),
  ]);
}

/** Whether making `parent` the parent of `code` would close a circle. */
export function wouldCircle(
  codes: ReadonlyMap<CodeId, Code>,
  code: CodeId,
  parent: CodeId | undefined,
): boolean {
  for (let above = parent; above !== undefined; above = codes.get(above)?.parent) {
    if (above === code) return true;
  }
  return false;
}

/** Moves a code to another parent or place among its siblings. Moving it below itself is misuse. */
export function moveCode(
  codes: ReadonlyMap<CodeId, Code>,
  code: Code,
  to: { readonly parent: CodeId | undefined; readonly order: string },
): Draft | undefined {
  if (wouldCircle(codes, code.id, to.parent))
    throw new RangeError('a code cannot lie below itself');
  return draft({ name: 'moveCode', ids: { code: code.id } }, [changed('codes', code, to)]);
}
