import { afterEach, expect, it } from 'vitest';
import { selectedSpan } from '#features/agreement/disagreements/selected-span.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Two turns of “They look away” from 10 and “So it is” from 40, with a mark that holds no text. */
function aPassage(): HTMLElement {
  document.body.innerHTML =
    '<p>before</p><div id="passage"><div><p>Raza</p><p>' +
    '<span data-start="10">They </span><span class="edge"></span><span data-start="15">look</span>' +
    '<span data-start="19"> away</span></p></div><div><p>Sana</p><p><span data-start="40">So it is' +
    '</span></p></div></div><p>after</p>';
  const passage = document.getElementById('passage');
  if (!passage) throw new Error('no passage');
  return passage;
}

function textOf(passage: HTMLElement, start: number): Node {
  const text = passage.querySelector(`[data-start="${String(start)}"]`)?.firstChild;
  if (!text) throw new Error(`nothing starts at ${String(start)}`);
  return text;
}

function select(from: Node, at: number, to: Node, until: number): Selection | null {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(from, at, to, until);
  return selection;
}

it('is where in the document the words stand, over pieces and turns', () => {
  const passage = aPassage();
  const within = select(textOf(passage, 10), 2, textOf(passage, 15), 3);
  expect(selectedSpan(passage, within)).toEqual({ start: 12, end: 18 });
  const over = select(textOf(passage, 19), 1, textOf(passage, 40), 5);
  expect(selectedSpan(passage, over)).toEqual({ start: 20, end: 45 });
});

it('reaches to the next piece, or the last end, from what is no text of the document', () => {
  const passage = aPassage();
  const [, said] = passage.querySelectorAll('p');
  const names = passage.querySelectorAll('p')[2]?.firstChild;
  if (!said || !names) throw new Error('no turns');
  expect(selectedSpan(passage, select(said, 0, textOf(passage, 15), 4))).toEqual({
    start: 10,
    end: 19,
  });
  expect(selectedSpan(passage, select(textOf(passage, 15), 0, names, 2))).toEqual({
    start: 15,
    end: 40,
  });
  expect(selectedSpan(passage, select(textOf(passage, 15), 0, passage, 2))).toEqual({
    start: 15,
    end: 48,
  });
});

it('is none where nothing is selected, or something beside the passage', () => {
  const passage = aPassage();
  const text = textOf(passage, 15);
  expect(selectedSpan(passage, select(text, 1, text, 1))).toBeUndefined();
  const beside = document.body.firstChild?.firstChild;
  if (!beside) throw new Error('nothing beside');
  expect(selectedSpan(passage, select(beside, 0, text, 1))).toBeUndefined();
  expect(selectedSpan(passage, null)).toBeUndefined();
});
