const BEGINNINGS = ['[autofocus]', 'h1', 'h2', 'h3', 'input:not([hidden]), progress, button'];

/**
 * Reading goes on at the beginning of what is shown now: at what asks for it, else at its heading, else at its first
 * control. What had the focus went with what was shown before; where the focus is inside already, it stays. An attachment
 * of what comes in the place of something else.
 */
export function focusBeginning(box: HTMLElement): void {
  const { activeElement } = document;
  if (activeElement !== box && box.contains(activeElement)) return;
  const [beginning] = BEGINNINGS.flatMap(
    (selector) => box.querySelector<HTMLElement>(selector) ?? [],
  );
  if (!beginning) return;
  if (beginning.tabIndex < 0) beginning.tabIndex = -1;
  beginning.focus();
}
