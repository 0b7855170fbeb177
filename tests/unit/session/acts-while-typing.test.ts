import { actsWhileTyping } from '#session/acts-while-typing.ts';
import { expect, it } from 'vitest';

it('in a text field a key acts only when it cannot be meant for the field', () => {
  const acting = ['Mod+KeyK', 'Mod+Shift+KeyF', 'F1', 'Mod+KeyE KeyA'];
  const typed = ['KeyQ', 'Digit1', 'Slash', 'Shift+Slash', 'Escape', 'Alt+KeyN', 'KeyR Digit1'];
  const editing = ['Mod+KeyZ', 'Mod+Shift+KeyZ', 'Mod+KeyC', 'Mod+ArrowLeft', 'Mod+Backspace'];
  expect(acting.filter(actsWhileTyping)).toEqual(acting);
  expect([...typed, ...editing].filter(actsWhileTyping)).toEqual([]);
});
