import type { Draft } from '#domain/log/change.ts';
import { changed, created, removed } from '#domain/log/record.ts';
import type { Memo } from '#domain/memo.ts';
import { draft } from './draft.ts';

export function addMemos(memos: readonly Memo[]): Draft | undefined {
  const [first] = memos;
  return draft(
    { name: 'addMemos', count: memos.length, ...(first && { ids: { memo: first.id } }) },
    memos.map((memo) => created('memos', memo)),
  );
}

export function editMemo(
  memo: Memo,
  fields: Partial<Pick<Memo, 'title' | 'body' | 'coder'>>,
): Draft | undefined {
  return draft({ name: 'editMemo', ids: { memo: memo.id } }, [changed('memos', memo, fields)]);
}

export function removeMemo(memo: Memo): Draft | undefined {
  return draft({ name: 'removeMemo', ids: { memo: memo.id } }, [removed('memos', memo)]);
}
