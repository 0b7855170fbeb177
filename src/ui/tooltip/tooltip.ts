import type { Attachment } from 'svelte/attachments';

const GAP = 6;
const DELAY = 500;

function place(tip: HTMLElement, anchor: HTMLElement): void {
  const around = anchor.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth - own.width - GAP;
  const inline = around.left + around.width / 2 - own.width / 2;
  const below = around.bottom + GAP;
  const fits = below + own.height < document.documentElement.clientHeight;
  tip.style.setProperty('--tip-x', `${String(Math.max(GAP, Math.min(inline, room)))}px`);
  tip.style.setProperty('--tip-y', `${String(fits ? below : around.top - own.height - GAP)}px`);
}

/** Read from the left in every language, as they stand on the keyboard. */
function keysElement(caps: readonly string[]): HTMLElement {
  const keys = document.createElement('span');
  keys.dir = 'ltr';
  for (const cap of caps) {
    const key = document.createElement(cap === '' ? 'span' : 'kbd');
    key.textContent = cap;
    keys.append(key);
  }
  return keys;
}

function tipElement(text: string, caps: readonly string[]): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.popover = 'manual';
  // The control's own name says the same to a screen reader.
  tip.ariaHidden = 'true';
  tip.textContent = text;
  if (caps.length > 0) tip.append(keysElement(caps));
  return tip;
}

/**
 * Shows a control's name, and its keys, while the pointer rests on it or the keyboard focuses it; any key hides it.
 * `{@attach tooltip('Undo', ['Ctrl', 'Z'])}`; the control needs the same name as its `aria-label`, or as its text where
 * the tip shows nothing but keys. With neither a name nor keys there is no tip.
 */
export function tooltip(text: string, caps: readonly string[] = []): Attachment<HTMLElement> {
  return (anchor) => {
    if (text === '' && caps.length === 0) return;
    let tip: HTMLElement | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function hide(): void {
      clearTimeout(timer);
      removeEventListener('keydown', hide, true);
      tip?.remove();
      tip = undefined;
    }
    function show(): void {
      hide();
      tip = tipElement(text, caps);
      (anchor.closest('dialog') ?? document.body).append(tip);
      tip.showPopover();
      place(tip, anchor);
      // What a key does may move the control from under its tip.
      addEventListener('keydown', hide, true);
    }

    const events = new AbortController();
    const on = (type: string, listener: (event: Event) => void) => {
      anchor.addEventListener(type, listener, { signal: events.signal });
    };
    on('pointerenter', (event) => {
      if ((event as PointerEvent).pointerType === 'touch') return;
      clearTimeout(timer);
      timer = setTimeout(show, DELAY);
    });
    on('focus', () => {
      if (anchor.matches(':focus-visible')) show();
    });
    for (const type of ['pointerleave', 'pointerdown', 'blur']) on(type, hide);
    return () => {
      events.abort();
      hide();
    };
  };
}
