import type { CodeId } from './ids.ts';

/**
 * The code that stands for one that may have been merged away since its id was noted: itself while it is there, else what
 * it was merged into, as far as that goes; the last one known where none is there.
 */
export function codeAfterMerges(
  id: CodeId,
  isThere: (id: CodeId) => boolean,
  mergedInto: ReadonlyMap<CodeId, CodeId>,
): CodeId {
  const passed = new Set<CodeId>();
  let code = id;
  while (!isThere(code)) {
    passed.add(code);
    const into = mergedInto.get(code);
    if (into === undefined || passed.has(into)) return code;
    code = into;
  }
  return code;
}
