import type { Code } from '#domain/code.ts';
import type { CodeId, RoundId } from '#domain/ids.ts';
import type { Draft } from '#domain/log/change.ts';
import { changed, created } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import { draft } from './draft.ts';

export type CodeFields = { readonly [Field in keyof Omit<Code, 'id'>]?: Code[Field] | undefined };

/** Renames, recolours, defines or pins a code. */
export function editCode(code: Code, fields: CodeFields): Draft | undefined {
  return draft({ name: 'editCode', ids: { code: code.id } }, [changed('codes', code, fields)]);
}

/** Says anew what a code means, with a memo on the round that led to it. Where nothing is said anew there is no memo. */
export function redefineCode(
  code: Code,
  fields: Pick<CodeFields, 'definition' | 'include' | 'exclude' | 'example'>,
  memo: Memo,
  round: RoundId,
): Draft | undefined {
  const redefined = changed('codes', code, fields);
  return draft({ name: 'redefineCode', ids: { code: code.id, round } }, [
    redefined,
    redefined && created('memos', memo),
  ]);
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
function wouldCircle(
  codes: ReadonlyMap<CodeId, Code>,
  code: CodeId,
  parent: CodeId | undefined,
): boolean {
  for (let above = parent; above !== undefined; above = codes.get(above)?.parent) {
    if (above === code) return true;
  }
  return false;
}

/** Moves codes to another parent or place among their siblings. Moving one below itself is misuse. */
export function moveCodes(
  codes: ReadonlyMap<CodeId, Code>,
  places: readonly {
    readonly code: CodeId;
    readonly parent: CodeId | undefined;
    readonly order: string;
  }[],
): Draft | undefined {
  const moved = new Map(codes);
  for (const { code, parent } of places) {
    const standing = codes.get(code);
    if (standing) moved.set(code, { ...standing, parent });
  }
  const closesCircle = places.some(({ code, parent }) => wouldCircle(moved, code, parent));
  if (closesCircle) throw new RangeError('a code cannot lie below itself');
  const [first] = places;
  return draft(
    { name: 'moveCodes', count: places.length, ...(first && { ids: { code: first.code } }) },
    places.map(({ code, parent, order }) => {
      const standing = codes.get(code);
      return standing && changed('codes', standing, { parent, order });
    }),
  );
}

/** Gives a code and those below it one colour. */
export function recolourCodes(codes: readonly Code[], colour: number): Draft | undefined {
  const [first] = codes;
  return draft(
    { name: 'recolourCodes', count: codes.length, ...(first && { ids: { code: first.id } }) },
    codes.map((code) => changed('codes', code, { colour })),
  );
}
