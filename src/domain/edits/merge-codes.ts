import type { Code } from '#domain/code.ts';
import type { Coding } from '#domain/coding.ts';
import type { CodeId, CodingId } from '#domain/ids.ts';
import type { Draft, RecordChange } from '#domain/log/change.ts';
import { changed, removed } from '#domain/log/record.ts';
import type { Quote } from '#domain/quote.ts';
import {
  codesWithExamplesAfter,
  exampleList,
  examplesAfter,
  type ExampleKind,
} from './code-examples.ts';
import { draft } from './draft.ts';
import type { CodeFields } from './edit-code.ts';
import { followInto, type HangingOn } from './hanging-on.ts';
import { placesAfterMerge } from './merge-places.ts';
import { uniteCodings } from './unite-codings.ts';

/** What hangs on the codes of a merger. */
export interface MergeMaterial extends HangingOn {
  /** Those of the target and of what is merged into it, in every layer. */
  readonly codings: readonly Coding[];
  readonly quotes: readonly Quote[];
}

type Text = 'definition' | 'include' | 'exclude' | 'example';

/** What the target takes over: texts it has none of, a key where it has none, every example. */
function takenOver(target: Code, merged: readonly Code[]): CodeFields {
  const textOf = (field: Text) => {
    const said = merged.map((code) => code[field].trim()).filter((text) => text !== '');
    const isEmpty = target[field].trim() === '' && said.length > 0;
    return isEmpty ? [...new Set(said)].join('\n') : target[field];
  };
  const listOf = (kind: ExampleKind) =>
    exampleList([target, ...merged].flatMap((code) => code[kind] ?? []));
  const pin = target.pin ?? merged.find((code) => code.pin !== undefined)?.pin;
  return {
    definition: textOf('definition'),
    include: textOf('include'),
    exclude: textOf('exclude'),
    example: textOf('example'),
    typical: listOf('typical'),
    borderline: listOf('borderline'),
    pin,
  };
}

/** Every code of the merger that stays, with what becomes of it. */
function keptCodes(
  merged: readonly Code[],
  target: Code,
  codes: readonly Code[],
  into: ReadonlyMap<CodingId, CodingId>,
): (RecordChange | undefined)[] {
  const isMerged = new Set(merged.map((code) => code.id));
  const kept = codes.filter((code) => !isMerged.has(code.id));
  const fields = new Map<CodeId, CodeFields>(placesAfterMerge(codes, merged, target));
  for (const [code, examples] of codesWithExamplesAfter(kept, into))
    fields.set(code.id, { ...fields.get(code.id), ...examples });
  const taken = takenOver(target, merged);
  fields.set(target.id, {
    ...fields.get(target.id),
    ...taken,
    ...examplesAfter({ typical: taken.typical, borderline: taken.borderline }, into),
  });
  return kept.map((code) => changed('codes', code, fields.get(code.id) ?? {}));
}

/** A merged code is taken away and stays as another name of the target; its key is free again. */
function mergedAway(code: Code, target: CodeId): RecordChange {
  const gone = removed('codes', code);
  const alias = changed('codes', code, { mergedInto: target, pin: undefined });
  return {
    ...gone,
    before: { ...gone.before, ...alias?.before },
    after: { ...gone.after, ...alias?.after },
  };
}

/**
 * Makes one code of several: what is coded with `sources`, by whomever, is coded with the target; where a coder has the
 * target twice on one span then, one coding stays. Codes below, memos, links, quotes and examples follow; texts the target has
 * none of are taken over. The target may lie below a source: its branch then takes the source's place.
 */
export function mergeCodes(
  sources: readonly Code[],
  target: Code,
  { codes, codings, memos, links, quotes, coder }: MergeMaterial,
): Draft | undefined {
  const merged = sources.filter((code) => code.id !== target.id);
  if (merged.length === 0) return undefined;
  const ids = new Set<string>(merged.map((code) => code.id));
  const { records, into } = uniteCodings(
    codings.filter((coding) => ids.has(coding.code)).map((coding) => ({ coding, code: target.id })),
    codings.filter((coding) => coding.code === target.id),
  );
  return draft({ name: 'mergeCodes', count: merged.length, ids: { code: target.id } }, [
    ...records,
    ...followInto({ memos, links, coder }, into, new Map([...ids].map((id) => [id, target.id]))),
    ...quotes
      .filter(({ code }) => code !== undefined && ids.has(code))
      .map((quote) => changed('quotes', quote, { code: target.id })),
    ...keptCodes(merged, target, codes, into),
    ...merged.map((code) => mergedAway(code, target.id)),
  ]);
}
