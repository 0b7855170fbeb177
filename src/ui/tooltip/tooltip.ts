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

function tipElement(text: string, caps: readonly string[]): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'tooltip';
  tip.popover = 'manual';
  // The control's own name says the same to a screen reader.
  tip.ariaHidden = 'true';
  tip.textContent = text;
  for (const cap of caps) {
    const key = document.createElement('kbd');
    key.textContent = cap;
    tip.append(key);
  }
  return tip;
}

/**
 * Shows a control's name, and its keys, while the pointer rests on it or the keyboard focuses it; Escape hides it.
 * `{@attach tooltip('Undo', ['Ctrl', 'Z'])}`; the control needs the same name as its `aria-label`.
 */
export function tooltip(text: string, caps: readonly string[] = []): Attachment<HTMLElement> {
  return (anchor) => {
    let tip: HTMLElement | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function hide(): void {
      clearTimeout(timer);
      tip?.remove();
      tip = undefined;
    }
    function show(): void {
      hide();
      tip = tipElement(text, caps);
      (anchor.closest('dialog') ?? document.body).append(tip);
      tip.showPopover();
      place(tip, anchor);
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
    on('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') hide();
    });
    return () => {
      events.abort();
      hide();
    };
  };
}
