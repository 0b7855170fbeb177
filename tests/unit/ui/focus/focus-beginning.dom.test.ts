import { afterEach, expect, it } from 'vitest';
import { focusBeginning } from '#ui/focus/focus-beginning.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function shown(html: string): HTMLElement {
  const box = document.createElement('section');
  box.innerHTML = html;
  document.body.replaceChildren(box);
  focusBeginning(box);
  return box;
}

const here = () => document.activeElement?.id;

it('is the heading of what is shown, which Tab does not stop at', () => {
  shown('<button>Close</button><h2>Side</h2><h1 id="title">Table</h1><input />');
  expect(here()).toBe('title');
  expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
});

it('is what asks for the focus before the heading', () => {
  shown('<h1>New project</h1><input id="name" autofocus />');
  expect(here()).toBe('name');
});

it('is the first control where nothing is headed, but none that is hidden', () => {
  shown('<p>Open a file</p><input type="file" hidden /><button id="choose">Choose</button>');
  expect(here()).toBe('choose');
});

it('is where the focus is already', () => {
  const box = shown('<h1>Table</h1><input id="sheet" />');
  box.querySelector('input')?.focus();
  focusBeginning(box);
  expect(here()).toBe('sheet');
});
