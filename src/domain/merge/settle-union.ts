import { codeAfterMerges } from '#domain/code-after-merges.ts';
import type { Code } from '#domain/code.ts';
import { followInto } from '#domain/edits/hanging-on.ts';
import { uniteCodings } from '#domain/edits/unite-codings.ts';
import type { CodeId } from '#domain/ids.ts';
import { recordsOf } from '#domain/log/apply.ts';
import type { Change, Fields, RecordChange } from '#domain/log/change.ts';
import type { FieldsByTable } from '#domain/log/fold.ts';
import { seenRecords } from '#domain/log/image-of.ts';
import { changed } from '#domain/log/record.ts';
import type { EntityOf } from '#domain/tables.ts';
import { settleConsensus } from './settle-consensus.ts';

interface Seen {
  readonly codes: readonly Code[];
  readonly isThere: (id: CodeId) => boolean;
  readonly meant: (id: CodeId) => CodeId;
}

function codesOf(tables: FieldsByTable): Seen {
  const codes = seenRecords(tables, 'codes');
  const ids = new Set(codes.map(({ id }) => id));
  const isThere = (id: CodeId) => ids.has(id);
  const into = new Map<CodeId, CodeId>();
  for (const [id, { mergedInto }] of tables.get('codes') ?? [])
    if (mergedInto !== undefined) into.set(id as CodeId, mergedInto as CodeId);
  return { codes, isThere, meant: (id) => codeAfterMerges(id, isThere, into) };
}

/** What a code was made as, where its making was undone. */
function madeAs(changes: readonly Change[], id: string): Fields | undefined {
  for (const change of changes)
    for (const { table, id: of, before, after } of recordsOf(change))
      if (table === 'codes' && of === id && Object.keys(before).length === 0) return after;
  return undefined;
}

function broughtBack(
  id: CodeId,
  tables: FieldsByTable,
  changes: readonly Change[],
): RecordChange | undefined {
  const standing = tables.get('codes')?.get(id);
  const made = standing ? { present: true } : madeAs(changes, id);
  const { present } = standing ?? {};
  const before = present === undefined ? {} : { present };
  return made && { table: 'codes', id, before, after: made };
}

function onePinEach(codes: readonly Code[]): (RecordChange | undefined)[] {
  const taken = new Set<number>();
  return [...codes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((code) => {
      if (code.pin === undefined) return undefined;
      if (taken.has(code.pin)) return changed('codes', code, { pin: undefined });
      taken.add(code.pin);
      return undefined;
    });
}

/**
 * What the union of two copies leaves to be put right: what one coded with a code that the other merged into another is coded
 * with that one; a code that one removed while the other coded with it comes back; a key belongs to one code; the consensus
 * says what the decisions say.
 */
export function settleUnion(tables: FieldsByTable, changes: readonly Change[]): RecordChange[] {
  const { codes, isThere, meant } = codesOf(tables);
  const codings = seenRecords(tables, 'codings');
  const astray = codings.filter(({ code }) => !isThere(code));
  const recoded = astray.filter(({ code }) => isThere(meant(code)));
  const targets = new Set(recoded.map(({ code }) => meant(code)));
  const { records, into } = uniteCodings(
    recoded.map((coding) => ({ coding, code: meant(coding.code) })),
    codings.filter(({ code }) => targets.has(code)),
  );
  const lost = new Set(astray.map(({ code }) => meant(code)).filter((code) => !isThere(code)));
  const memos = seenRecords(tables, 'memos');
  const all = [
    ...records,
    ...followInto({ memos, links: seenRecords(tables, 'links') }, into),
    ...memos.map((memo) => memoFollowsCode(memo, meant)),
    ...seenRecords(tables, 'quotes').map(
      (quote) => quote.code && changed('quotes', quote, { code: meant(quote.code) }),
    ),
    ...[...lost].map((code) => broughtBack(code, tables, changes)),
    ...onePinEach(codes),
    ...settleConsensus(tables, codings, changes),
  ];
  return all.filter((record): record is RecordChange => typeof record === 'object');
}

function memoFollowsCode(memo: EntityOf<'memos'>, meant: (id: CodeId) => CodeId) {
  const { table, id } = memo.target;
  if (table !== 'codes') return undefined;
  return changed('memos', memo, { target: { table, id: meant(id as CodeId) } });
}
