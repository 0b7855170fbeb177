import { isTextField } from './is-text-field.ts';

/** What browsers open where it is let go. */
const LEADS_AWAY = new Set(['Files', 'text/uri-list']);

/**
 * What misses the place made for it, a file or a link, must not be opened by the browser in place of this page. Given
 * something to say of files, they can be let go, and it is said; else they cannot.
 */
export function stayHere(event: DragEvent, tellOfFiles?: () => void): void {
  const { dataTransfer, target } = event;
  const leads = dataTransfer?.types.some((type) => LEADS_AWAY.has(type));
  if (event.defaultPrevented || !dataTransfer || !leads) return;
  const isFile = dataTransfer.types.includes('Files');
  if (!isFile && target instanceof Element && isTextField(target)) return;
  event.preventDefault();
  const isToldOf = isFile && tellOfFiles !== undefined;
  // Where nothing can be let go the browser does not tell of a drop.
  dataTransfer.dropEffect = isToldOf ? 'copy' : 'none';
  if (isToldOf && event.type === 'drop') tellOfFiles();
}
