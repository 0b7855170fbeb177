import { Keyboard, TEXT } from '#tests/unit/support/keyboard.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const EDGE =
  '<div data-command-scope="transcript"><p data-command-scope="edge"><b id="here"></b></p></div>';

let keyboard: Keyboard;
let ran: readonly string[];
let press: Keyboard['press'];
/** Whether there are codes for the second of two keys. */
let hasRecent: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  hasRecent = true;
  keyboard = new Keyboard();
  ({ ran, press } = keyboard);
  const when = () => hasRecent;
  keyboard.command('apply', 'transcript', ['KeyQ']);
  keyboard.command('pin', 'transcript', ['Digit1']);
  keyboard.command('recent 1', 'transcript', ['KeyR Digit1'], { when });
  keyboard.command('recent 2', 'transcript', ['KeyR Digit2'], { when });
  keyboard.command('recent Q', 'transcript', ['KeyR KeyQ']);
  keyboard.command('palette', 'global', ['Mod+KeyK']);
  keyboard.command('panes', 'global', ['Mod+KeyE KeyP']);
  keyboard.command('next', 'desk', ['KeyL']);
  keyboard.command('release', 'transcript', ['Escape']);
  keyboard.command('edge left', 'edge', ['ArrowLeft']);
  keyboard.command('edge Q', 'edge', ['KeyQ']);
});

afterEach(() => {
  keyboard.close();
  vi.useRealTimers();
});

describe('a key pressed on the page', () => {
  it('is a letter of the transcript only while the transcript has the focus', () => {
    document.body.innerHTML = TEXT;
    expect(press('KeyQ').defaultPrevented).toBe(true);
    document.body.innerHTML = '<p id="here"></p>';
    expect(press('KeyQ').defaultPrevented).toBe(false);
    expect(ran).toEqual(['apply']);
  });

  it('is the physical key on an Urdu layout', () => {
    document.body.innerHTML = TEXT;
    press('KeyQ', { key: 'ق' });
    press('KeyR', { key: 'ر' });
    press('Digit2', { key: '۲' });
    expect(ran).toEqual(['apply', 'recent 2']);
  });

  it('acts for the open screen wherever the focus is, but not in a text field', () => {
    for (const [here, acts] of [
      ['<button id="here"></button>', true],
      ['<input type="checkbox" id="here" />', true],
      ['<input id="here" />', false],
      ['<textarea id="here"></textarea>', false],
      ['<select id="here"></select>', false],
    ] as const) {
      const before = ran.length;
      document.body.innerHTML = here;
      press('KeyL');
      expect(ran.slice(before), here).toEqual(acts ? ['next'] : []);
    }
  });

  it('with a modifier acts in a text field too, unless AltGr types with it', () => {
    document.body.innerHTML = '<input id="here" />';
    press('KeyK', { ctrlKey: true });
    press('KeyK', { ctrlKey: true, altKey: true });
    press('KeyK', { ctrlKey: true, modifierAltGraph: true });
    expect(ran).toEqual(['palette']);
  });

  it('is none while a word is being composed', () => {
    document.body.innerHTML = TEXT;
    press('KeyQ', { isComposing: true });
    press('KeyQ', { key: 'Process' });
    expect(ran).toEqual([]);
  });

  it('belongs to the dialog or the menu that is open', () => {
    for (const there of [
      '<dialog open><button id="here"></button></dialog>',
      '<dialog open></dialog><p id="here"></p>',
      '<div role="dialog"><p id="here"></p></div>',
      '<div role="menu"><p id="here"></p></div>',
    ]) {
      document.body.innerHTML = there;
      press('KeyK', { ctrlKey: true });
      press('KeyL');
    }
    expect(ran).toEqual([]);
  });

  it('is left to whoever has handled it already', () => {
    document.body.innerHTML = TEXT;
    document.querySelector('#here')?.addEventListener('keydown', (event) => event.preventDefault());
    press('KeyQ');
    expect(ran).toEqual([]);
  });

  it('is the edge’s while one is moved, and the text’s where the edge has no such key', () => {
    document.body.innerHTML = EDGE;
    press('ArrowLeft');
    press('KeyQ');
    press('Digit1');
    expect(ran).toEqual(['edge left', 'edge Q', 'pin']);
    document.body.innerHTML = TEXT;
    expect(press('ArrowLeft').defaultPrevented).toBe(false);
  });
});

describe('two keys one after the other', () => {
  beforeEach(() => {
    document.body.innerHTML = TEXT;
  });

  it('run their command, and say in between what can follow', () => {
    expect(press('KeyR').defaultPrevented).toBe(true);
    expect(keyboard.dispatcher.waiting?.first).toBe('KeyR');
    expect(keyboard.dispatcher.waiting?.continuations.map(({ second }) => second)).toEqual([
      'Digit1',
      'Digit2',
      'KeyQ',
    ]);
    press('Digit1');
    expect(ran).toEqual(['recent 1']);
    expect(keyboard.dispatcher.waiting).toBeUndefined();
    press('Digit1');
    expect(ran).toEqual(['recent 1', 'pin']);
  });

  it('let nothing else act: neither a command nor the page sees the second key', () => {
    const seen = vi.fn();
    document.querySelector('#here')?.addEventListener('keydown', seen);
    press('KeyR');
    seen.mockClear();
    press('KeyQ');
    press('KeyR');
    seen.mockClear();
    expect(press('KeyL').defaultPrevented).toBe(true);
    expect(seen).not.toHaveBeenCalled();
    expect(ran).toEqual(['recent Q']);
    expect(keyboard.dispatcher.waiting).toBeUndefined();
    press('KeyL');
    expect(ran).toEqual(['recent Q', 'next']);
  });

  it('are given up with Escape, which does nothing else', () => {
    press('KeyR');
    press('Escape');
    expect(keyboard.dispatcher.waiting).toBeUndefined();
    expect(ran).toEqual([]);
    press('Escape');
    expect(ran).toEqual(['release']);
  });

  it('are given up after a while, and when the page is left', () => {
    press('KeyR');
    vi.advanceTimersByTime(1900);
    expect(keyboard.dispatcher.waiting?.first).toBe('KeyR');
    vi.advanceTimersByTime(200);
    expect(keyboard.dispatcher.waiting).toBeUndefined();
    press('KeyR');
    keyboard.dispatcher.stop();
    press('Digit1');
    expect(ran).toEqual(['pin']);
  });

  it('are not disturbed by the first key held down, by Shift alone or by the last key held down', () => {
    press('KeyR');
    press('KeyR', { repeat: true });
    press('ShiftLeft', { key: 'Shift', shiftKey: true });
    expect(keyboard.dispatcher.waiting?.first).toBe('KeyR');
    press('Digit1');
    press('Digit1', { repeat: true });
    expect(ran).toEqual(['recent 1']);
    press('Digit1');
    expect(ran).toEqual(['recent 1', 'pin']);
  });

  it('can follow only with what can be done', () => {
    hasRecent = false;
    press('KeyR');
    expect(keyboard.dispatcher.waiting?.continuations.map(({ command }) => command.id)).toEqual([
      'recent Q',
    ]);
    press('Digit1');
    expect(ran).toEqual([]);
  });

  it('do not begin while typing, composing or in a dialog', () => {
    for (const there of [
      '<input id="here" />',
      '<div data-command-scope="transcript"><textarea id="here"></textarea></div>',
      '<dialog open><div data-command-scope="transcript"><p id="here"></p></div></dialog>',
    ]) {
      document.body.innerHTML = there;
      expect(press('KeyR').defaultPrevented, there).toBe(false);
      expect(keyboard.dispatcher.waiting, there).toBeUndefined();
    }
    document.body.innerHTML = TEXT;
    press('KeyR', { isComposing: true });
    press('KeyR', { modifierAltGraph: true });
    expect(keyboard.dispatcher.waiting).toBeUndefined();
  });

  it('may begin in a text field when the first cannot be meant for it; the second is not typed', () => {
    document.body.innerHTML = '<input id="here" />';
    press('KeyE', { ctrlKey: true });
    expect(press('KeyP').defaultPrevented).toBe(true);
    expect(ran).toEqual(['panes']);
  });

  it('are given up by a word that is being composed, which is typed', () => {
    press('KeyR');
    expect(press('KeyA', { isComposing: true }).defaultPrevented).toBe(false);
    expect(keyboard.dispatcher.waiting).toBeUndefined();
  });
});

it('a key that means what cannot be done says why, once while it is held, and only in its place', () => {
  const when = () => false;
  keyboard.command('merge', 'transcript', ['KeyG'], { when, whyNot: () => 'nothing near' });
  keyboard.command('mute', 'transcript', ['KeyH'], { when });
  document.body.innerHTML = TEXT;
  expect(press('KeyG').defaultPrevented).toBe(true);
  press('KeyG', { repeat: true });
  expect(press('KeyH').defaultPrevented).toBe(false);
  expect(keyboard.refused).toEqual(['merge']);
  document.body.innerHTML = '<p id="here"></p>';
  expect(press('KeyG').defaultPrevented).toBe(false);
  expect(keyboard.refused).toEqual(['merge']);
});
