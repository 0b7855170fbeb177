import type { Attachment } from 'svelte/attachments';
import { tooltip } from './tooltip.ts';

/** A tip that says more than the control's name: screen readers get it as its description. */
export function explanation(text: string): Attachment<HTMLElement> {
  const showTip = tooltip(text);
  return (anchor) => {
    if (text !== '') anchor.setAttribute('aria-description', text);
    return showTip(anchor);
  };
}
