/** Characters of markup and of words that an editor takes at once without keeping the page waiting. */
const MOST = { 'text/html': 2_000_000, 'text/plain': 300_000 } as const;

/** Whether the clipboard, or what is dragged, holds more than a memo is for. */
export function isTooMuchPasted(held: Pick<DataTransfer, 'getData'> | null): boolean {
  return Object.entries(MOST).some(([type, most]) => (held?.getData(type).length ?? 0) > most);
}
