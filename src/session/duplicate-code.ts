import type { Code } from '#domain/code.ts';
import { layerOfId, type Coding } from '#domain/coding.ts';
import { exampleList } from '#domain/edits/code-examples.ts';
import { duplicateCodes } from '#domain/edits/duplicate-codes.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import { newId } from '#storage/new-id.ts';
import { codingsOfCodes } from '#storage/queries.ts';
import { newCode } from './new-code.ts';
import type { Session, Written } from './session.svelte.ts';

export interface Duplication {
  /** The code and, where they are to be copied too, those below it; each before the codes below it. */
  readonly branch: readonly [Code, ...Code[]];
  /** Name of the copy; those below keep theirs. */
  readonly name: string;
  /** Whose codings are copied, each in its coder's layer. */
  readonly codings: 'none' | 'own' | 'all';
}

interface Copied {
  readonly codes: readonly [Code, ...Code[]];
  readonly codings: readonly Coding[];
}

function copies(
  { branch, name }: Duplication,
  codebook: readonly Code[],
  codings: readonly Coding[],
): Copied {
  const [top, ...below] = branch;
  const placed = newCode(name, codebook, { parent: top.parent, after: top.id });
  const codeIds = new Map<CodeId, CodeId>([[top.id, placed.id]]);
  for (const { id } of below) codeIds.set(id, newId<CodeId>());
  const codingIds = new Map(codings.map(({ id }) => [id, newId<CodingId>()]));
  const copyOf = ({ pin: _pin, typical, borderline, ...code }: Code): Code => {
    const follow = (list: readonly CodingId[] = []) =>
      exampleList(list.flatMap((id) => codingIds.get(id) ?? []));
    const examples = { typical: follow(typical), borderline: follow(borderline) };
    return {
      ...code,
      id: codeIds.get(code.id) ?? code.id,
      ...(examples.typical && { typical: examples.typical }),
      ...(examples.borderline && { borderline: examples.borderline }),
    };
  };
  const copyBelow = (code: Code): Code => {
    const parent = code.parent && codeIds.get(code.parent);
    return { ...copyOf(code), ...(parent && { parent }) };
  };
  return {
    codes: [{ ...copyOf(top), name: placed.name, order: placed.order }, ...below.map(copyBelow)],
    codings: codings.map((coding) => ({
      ...coding,
      id: codingIds.get(coding.id) ?? coding.id,
      code: codeIds.get(coding.code) ?? coding.code,
    })),
  };
}

/** Puts a copy of a code right behind it; returns its id. Pinned keys stay with the original. */
export async function duplicateCode(
  session: Session,
  duplication: Duplication,
): Promise<{ readonly code: CodeId; readonly written: Written | undefined }> {
  const { branch, codings: whose } = duplication;
  const ids = new Set(branch.map(({ id }) => id));
  const all =
    whose === 'none' ? [] : await codingsOfCodes(session.db, ids, session.data.visibility);
  const codings =
    whose === 'own' ? all.filter(({ layer }) => layerOfId(layer).coder === session.coderId) : all;
  const copied = copies(duplication, session.data.codes, codings);
  const written = await session.apply(duplicateCodes(copied.codes, copied.codings));
  return { code: copied.codes[0].id, written };
}
