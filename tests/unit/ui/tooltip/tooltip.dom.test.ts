import { tooltip } from '#ui/tooltip/tooltip.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the tip of a control says, part by part, when the pointer has rested on it. */
function tipOf(text: string, caps?: readonly string[]): readonly string[] | undefined {
  const anchor = document.body.appendChild(document.createElement('button'));
  const away = tooltip(text, caps)(anchor);
  anchor.dispatchEvent(new PointerEvent('pointerenter'));
  vi.advanceTimersByTime(600);
  const tip = document.querySelector('.tooltip');
  const parts = tip && [
    tip.firstChild?.nodeType === Node.TEXT_NODE ? (tip.firstChild.textContent ?? '') : '',
    ...[...tip.querySelectorAll('kbd')].map(({ textContent }) => textContent),
  ];
  away?.();
  return parts ?? undefined;
}

describe('the tip of a control', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    // jsdom has no popovers.
    Object.defineProperty(HTMLElement.prototype, 'showPopover', {
      configurable: true,
      value: () => {},
    });
  });

  afterEach(() => {
    vi.useRealTimers();
    document.body.replaceChildren();
  });

  it('says its name and its keys', () => {
    expect(tipOf('Undo', ['Ctrl', 'Z'])).toEqual(['Undo', 'Ctrl', 'Z']);
    expect(tipOf('Close')).toEqual(['Close']);
  });

  it('says only the keys where the name is there to read, and nothing where there are none', () => {
    expect(tipOf('', ['R', '', '1'])).toEqual(['', 'R', '1']);
    expect(tipOf('', [])).toBeUndefined();
  });

  it('goes with its control', () => {
    tipOf('Undo', ['Ctrl', 'Z']);
    expect(document.querySelector('.tooltip')).toBeNull();
  });
});
