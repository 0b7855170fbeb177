import { expect, it } from 'vitest';
import { UndoStacks } from '#domain/log/undo-stacks.ts';
import type { ChangeId } from '#domain/ids.ts';

/** `stacks('a b c>b')`: changes a and b, then c taking back b. */
function stacks(log: string): UndoStacks {
  const made = new UndoStacks();
  for (const entry of log.split(' ')) {
    const [id, undoes] = entry.split('>') as [ChangeId, ChangeId | undefined];
    made.add({ id, undoes });
  }
  return made;
}

it('undoes the last change, then the one before', () => {
  expect(stacks('a b').nextUndo).toBe('b');
  expect(stacks('a b c>b').nextUndo).toBe('a');
  expect(stacks('a b c>b d>a').nextUndo).toBeUndefined();
});

it('redoes in the order of undoing, and undoes the redone', () => {
  const undone = stacks('a b c>b d>a');
  expect(undone.nextRedo).toBe('d');
  const redone = stacks('a b c>b d>a e>d');
  expect(redone.nextRedo).toBe('c');
  expect(redone.nextUndo).toBe('e');
});

it('has nothing to redo after a new change', () => {
  const stack = stacks('a b c>b d');
  expect(stack.nextRedo).toBeUndefined();
  expect(stack.nextUndo).toBe('d');
});
