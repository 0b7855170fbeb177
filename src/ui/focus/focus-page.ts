import { focusBeginning } from './focus-beginning.ts';

/** Where what had the focus is gone, reading goes on at the beginning of the page. */
export function focusPage(): void {
  const main = document.querySelector('main');
  if (main && document.activeElement === document.body) focusBeginning(main);
}
