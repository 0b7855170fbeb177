import { toast } from 'svelte-sonner';
import { afterEach, expect, it } from 'vitest';
import { notify } from '#ui/notices/notify.ts';

afterEach(() => {
  toast.dismiss();
});

/** The newest first. */
const said = () =>
  toast.getActiveToasts().map(({ title, componentProps: shown }) => {
    if (typeof title === 'string') return title;
    return (shown as { text: string } | undefined)?.text;
  });

it('says what went wrong once, however often it goes wrong', () => {
  notify({ kind: 'error', text: 'The file is damaged.' });
  notify({ kind: 'plain', text: 'Undone: code added' });
  notify({ kind: 'error', text: 'The file is damaged.' });
  expect(said().filter((text) => text === 'The file is damaged.')).toHaveLength(1);
});

it('shows three notices at most, and lets the oldest go', () => {
  for (const file of ['a', 'b', 'c', 'd', 'e']) notify({ kind: 'error', text: `no ${file}` });
  expect(said()).toEqual(['no e', 'no d', 'no c']);
});

it('keeps a notice that asks until it is answered', () => {
  const action = { text: 'Take back', run: () => undefined };
  notify({ kind: 'plain', text: 'Merged last', action, stays: true });
  notify({ kind: 'plain', text: 'Code added', action });
  const durations = toast.getActiveToasts().map(({ title, duration }) => [title, duration]);
  expect(durations).toEqual([
    ['Code added', expect.any(Number)],
    ['Merged last', Infinity],
  ]);
  expect(durations[0]?.[1]).toBeLessThan(60_000);
});

it('leaves nothing of the notice whose place another takes', () => {
  notify({
    ...{ kind: 'success', text: 'Merged', name: 'merge' },
    action: { text: 'Take back', run: () => undefined },
  });
  notify({ kind: 'success', text: 'Taken back', name: 'merge' });
  const [notice] = toast.getActiveToasts();
  expect(notice?.title).toBe('Taken back');
  expect(notice?.action).toBeUndefined();
});
