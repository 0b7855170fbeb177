/** Presses a key where `#here` is; the event tells what became of it. */
export function pressKey(code: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    code,
    key: code.replace(/^(Key|Digit)/, '').toLowerCase(),
    bubbles: true,
    cancelable: true,
    ...more,
  });
  (document.querySelector('#here') ?? document.body).dispatchEvent(event);
  return event;
}
