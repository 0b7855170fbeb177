/** What a copy of the selection would put on the clipboard. */
export function copied(): string {
  const clipboardData = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
  document.dispatchEvent(event);
  return clipboardData.getData('text/plain');
}
