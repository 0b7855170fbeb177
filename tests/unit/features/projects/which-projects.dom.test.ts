import { expect, it, vi } from 'vitest';
import WhichProjects from '#features/projects/WhichProjects.svelte';
import { en } from '#i18n/en.ts';
import { renderComponent, settle } from '#tests/unit/support/render-component.ts';

const words = en.projects.which;

function shown(names: readonly string[]) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  const onchoose = vi.fn<(which: readonly number[]) => void>();
  renderComponent(WhichProjects, {
    ...{ file: 'taguette.sqlite3', names },
    ...{ onchoose, oncancel: () => undefined },
  });
  const [all, ...boxes] = document.querySelectorAll<HTMLInputElement>('[type="checkbox"]');
  const button = document.querySelector<HTMLButtonElement>('[type="submit"]');
  if (!all || !button) throw new Error(document.body.innerHTML);
  return { onchoose, all, boxes, button };
}

it('has a few projects chosen, and gives those that are left so', async () => {
  const { onchoose, all, boxes, button } = shown(['Portal', 'صحت', 'Schools']);
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true]);
  expect(all.checked).toBe(true);
  boxes[1]?.click();
  await settle();
  expect([all.checked, all.indeterminate]).toEqual([false, true]);
  expect(button.textContent.trim()).toBe(words.action(2));
  button.click();
  expect(onchoose).toHaveBeenCalledWith([0, 2]);
});

it('has none of many chosen, and does nothing before there is one', async () => {
  const { onchoose, all, boxes, button } = shown(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(boxes.some(({ checked }) => checked)).toBe(false);
  expect(button.disabled).toBe(true);
  all.click();
  await settle();
  boxes[0]?.click();
  await settle();
  button.click();
  expect(onchoose).toHaveBeenCalledWith([1, 2, 3, 4, 5]);
});
